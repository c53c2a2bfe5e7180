import { text as dutch, type TableWords } from './text.nl.ts';

/** The same in Polish; who helps at the table reads Dutch. */
export const text: TableWords = {
  lines: {
    offline:
      'Teraz nie ma połączenia. Mimo to możesz opowiadać. Kod dostaniesz od razu, a zadziała, gdy historia zostanie wysłana.',
    insecure:
      'Ten tablet nie ma bezpiecznego połączenia (https). Dlatego bez połączenia nikt nie może tu opowiadać.',
    sending: 'Wysyłamy…',
    missing:
      'Twoja historia nie została jeszcze wysłana. Najpierw uzupełnij to, czego brakuje: kursor już tam jest.',
    stuck:
      'Wysłanie się nie udaje, a ten tablet nie może przechować twojej historii. Zostaw tak i zawołaj kogoś od stołu.',
  },
  noScript:
    'W tej przeglądarce JavaScript jest wyłączony. Możesz opowiadać, ale po każdej osobie zamknij tę kartę, żeby następna nic nie widziała.',
  start: {
    begin: 'Zacznij opowiadać',
    cleared: 'To, co tu opowiadasz, nie zostaje na tym tablecie. Następna osoba zaczyna od pustej strony.',
    quiet:
      'Chwila przerwy? Po pięciu minutach zapytamy, czy tu jesteś. Jeśli nikt nie odpowie, po dwóch minutach wszystko usuniemy.',
  },
  stop: 'Zakończ i usuń wszystko',
  still: {
    title: 'Czy jeszcze tu jesteś?',
    explanation:
      'Od pewnego czasu nic się nie dzieje. Za dwie minuty usuniemy to, co tu jest, żeby nie przeczytała tego następna osoba.',
    yes: 'Tak, jestem',
    no: 'Nie, usuń wszystko',
  },
  thanks: {
    title: 'Dziękujemy. Mamy twoją historię.',
    lead: 'Z tymi dziesięcioma słowami wrócisz w domu do swojej historii. Masz je tylko ty. My nie możemy ich odszukać.',
    how: 'Zrób zdjęcie słów, zeskanuj kwadrat swoim telefonem albo zapisz je.',
    qr: 'Kod QR do twojej historii',
    after: 'Potem znikną z ekranu i nie pokażemy ich więcej.',
    done: 'Mam kod',
  },
  card: {
    title: 'Dziękujemy. Twoja historia jest gotowa.',
    lead: 'Teraz nie ma połączenia. Historia zostanie wysłana, gdy wróci. Do tego czasu nikt nie może jej przeczytać, na tym tablecie też nie.',
    code: 'Z tym kodem wrócisz do swojej historii. Masz go tylko ty. Zadziała, gdy historia zostanie wysłana; to może potrwać kilka dni.',
    how: 'Zrób zdjęcie, zeskanuj kwadrat swoim telefonem albo zapisz litery i cyfry.',
    letters: 'Litery i cyfry twojego kodu, w pięciu grupach',
    notAgain: 'Potem kod zniknie z ekranu. My nie możemy go odszukać.',
    done: 'Mam kod',
  },
  staff: dutch.staff,
};
