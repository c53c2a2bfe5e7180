import type { Reach } from '../reach.ts';
import type { TellingWords } from './text.nl.ts';

/** The words of telling in Polish. */
export const text: Partial<TellingWords> = {
  until: (day: string) => `Możesz opowiadać do ${day} włącznie.`,
  promiseTitle: 'Dobrze wiedzieć',
  promise: [
    'Nie musisz podawać imienia i nazwiska.',
    'To ty wybierasz, kto może przeczytać twoją historię.',
    'Potrzebna jest tylko historia i to, kto może ją przeczytać. Resztę możesz pominąć.',
    'Później możesz przeczytać, zmienić lub wycofać swoją historię.',
  ],
  aboutStory: 'Twoja historia',
  aboutMeaning: 'Co ona dla ciebie znaczy',
  aboutTeller: 'O tobie',
  doesNotApply: 'Tu nie pasuje',
  ownWords: 'Albo własnymi słowami',
  onlyWhen: (question: string, options: string[]) =>
    `Tylko jeśli przy „${question}” wybrano ${options.map((option) => `„${option}”`).join(' lub ')}.`,
  followUps: { came: 'Pojawiło się nowe pytanie: {a}', went: 'To pytanie już nie jest potrzebne: {a}' },
  unit: (unit: string) => `Jednostka: ${unit}.`,
  between: (least: number, most: number) => `Od ${least} do ${most}.`,
  reach: {
    legend: 'Kto może przeczytać twoją historię?',
    help: 'Zawsze możesz to później zmienić.',
    options: {
      counted: {
        label: 'Nikt jej nie czyta',
        description: 'Liczą się tylko twoje odpowiedzi na pytania, razem z odpowiedziami innych.',
      },
      team: { label: 'Zespół', description: 'Ludzie z tego zespołu czytają ją i uczą się z niej.' },
      network: {
        label: 'Także inne zespoły',
        description:
          'Mogą ją przeczytać też inne zespoły w sieci, gdy ktoś sprawdzi, że nikogo nie da się rozpoznać.',
      },
      public: {
        label: 'Wszyscy',
        description: 'Fragment może być użyty publicznie. Zobaczysz gdzie i możesz to cofnąć.',
      },
    },
  },
  accounting: {
    label: 'Moja historia może też pokazać, co daje ta praca',
    description:
      'Na przykład gminie, która za nią płaci. Nie musisz się zgadzać. Bez zaznaczenia nigdy nie użyjemy do tego twojej historii. Jeśli wybierzesz „Nikt jej nie czyta”, to zaznaczenie się nie liczy.',
  },
  enough: 'Chcesz na tym skończyć? Wszystkie pytania do końca możesz pominąć.',
  toReach: 'Przejdź do ostatniego pytania',
  send: 'Wyślij moją historię',
  language: 'Język',
  invitation: {
    title: 'Czy masz zaproszenie?',
    lead: 'Tu opowiadają osoby, które dostały zaproszenie. Zeskanuj kwadrat na karcie, otwórz link z maila albo przepisz kod z karty.',
    label: 'Kod zaproszenia',
    help: 'Szesnaście liter i cyfr. Kreski i wielkość liter nie mają znaczenia.',
    mayBeEmpty: 'Nie masz innego kodu? Zostaw to pole puste. Wtedy opowiesz bez zaproszenia.',
    go: 'Dalej',
    without: 'Opowiedz bez zaproszenia',
    problemSummary: 'Tak się nie uda. Sprawdź to:',
    usedByYou:
      'Czy to twoja historia przyszła z tym zaproszeniem? Kod powrotu zaprowadzi cię do twojej historii.',
    problem: {
      missing: 'Tu potrzebne jest zaproszenie. Wpisz kod z karty.',
      unknown: 'Nie znamy tego kodu. Sprawdź każdą literę.',
      used: 'To zaproszenie zostało już użyte. Zaproszenie działa jeden raz.',
      expired: 'To zaproszenie wygasło. Poproś o nowe osobę, która cię zaprosiła.',
    },
  },
  errorTitle: 'Błąd:',
  problemSummary: 'Twoja historia nie została jeszcze wysłana. Sprawdź to:',
  problem: {
    missing: {
      story: 'Napisz tu, co się wydarzyło. Wystarczy kilka zdań.',
      title: 'Nadaj swojej historii tytuł.',
      text: 'Wpisz tu coś.',
      single: 'Wybierz to, co do ciebie pasuje.',
    },
    tooLong: (length: number, most: number) =>
      `To za długie: liczba znaków to ${length.toLocaleString('pl-PL')}, a mieści się ${most.toLocaleString('pl-PL')}. Skróć trochę.`,
    unknownOption: 'Nie znamy tej odpowiedzi. Wybierz jedną z odpowiedzi poniżej.',
    bothNotApplicable: 'Zaznaczone jest „Tu nie pasuje” i odpowiedź. Wybierz jedno z dwojga.',
    notANumber: (least: number | undefined, most: number | undefined) =>
      least === undefined || most === undefined
        ? 'Wpisz tu liczbę, cyframi.'
        : `Wpisz tu liczbę od ${least} do ${most}.`,
    halfLaid: (stone: string) => `Dla „${stone}” wybrano jeden z dwóch kierunków. Wybierz też drugi.`,
    notADate: 'Nie możemy odczytać tej daty. Napisz na przykład 31-12-2026.',
    reach: 'Wybierz, kto może przeczytać twoją historię.',
  },
  notOpen: {
    title: 'Teraz nie można tu opowiadać',
    draft: 'Jeszcze nie jest otwarte. Wróć później.',
    closed: 'Już zamknięte. Nie można opowiedzieć nic nowego.',
    kept: 'To, co napisane, nie zostało wysłane. Możesz to przeczytać poniżej i zachować.',
    back: 'Twoja historia już tu jest? Z kodem powrotu nadal do niej dotrzesz.',
    toReturn: 'Do mojej historii',
  },
  thanks: {
    title: 'Dziękujemy. Mamy twoją historię.',
    again: 'Tę historię już mieliśmy. Jest tu jeden raz. Chcesz coś zmienić? Użyj swojego kodu.',
    codeTitle: 'Zachowaj swój kod powrotu',
    codeLead:
      'Tych dziesięć niderlandzkich słów prowadzi z powrotem do twojej historii. Masz je tylko ty. My nie możemy ich odszukać.',
    waysTitle: 'Tak możesz zachować kod',
    ways: 'Zapisz słowa, zrób zdjęcie, zeskanuj kwadrat innym telefonem albo zachowaj link.',
    link: 'Moja historia (zachowaj ten link)',
    card: 'Karta do wydruku',
    qr: 'Kod QR do twojej historii',
    nextTitle: 'Co teraz?',
    next: (reach: Reach) =>
      reach === 'counted'
        ? 'Nikt nie czyta twojej historii. Twoje odpowiedzi policzymy, gdy będzie dość innych.'
        : 'Zespół czyta twoją historię. Może zada ci jedno pytanie. Zobaczysz je, gdy wrócisz z kodem.',
    onceMore: 'Jeszcze raz twój kod',
    onceMoreLead: 'Masz go? Gdy zamkniesz tę stronę, nie pokażemy go więcej.',
    done: 'Mam kod. Do mojej historii.',
    newTab: 'Linki na tej stronie otwierają się w nowej karcie.',
  },
};
