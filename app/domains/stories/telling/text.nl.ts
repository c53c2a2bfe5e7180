import type { Reach } from '../reach.ts';

/** Every word a teller reads while telling. Short sentences; nothing that sounds like an office. In other languages: languages.ts. */
export const text = {
  by: (space: string, place: string) => (place === '' ? space : `${space}, ${place}`),
  until: (day: string) => `Je kunt vertellen tot en met ${day}.`,
  promiseTitle: 'Goed om te weten',
  promise: [
    'Je naam is niet nodig.',
    'Jij kiest wie je verhaal mag lezen.',
    'Alleen je verhaal is nodig, en wie het mag lezen. De rest mag je overslaan.',
    'Je kunt je verhaal later lezen, veranderen of terugnemen.',
  ],
  aboutStory: 'Je verhaal',
  aboutMeaning: 'Wat het voor jou betekent',
  aboutTeller: 'Over jou',
  doesNotApply: 'Past hier niet',
  ownWords: 'Of in je eigen woorden',
  /** Before a follow-up, for who sees it without having given the answer it belongs to. */
  onlyWhen: (question: string, options: string[]) =>
    `Alleen als je bij ‘${question}’ koos voor ${options.map((option) => `‘${option}’`).join(' of ')}.`,
  followUps: { came: 'Er kwam een vraag bij: {a}', went: 'Deze vraag hoeft niet meer: {a}' },
  unit: (unit: string) => `Vul een getal in: hoeveel ${unit}.`,
  between: (least: number, most: number) => `Van ${least} tot en met ${most}.`,
  reach: {
    legend: 'Wie mag je verhaal lezen?',
    help: 'Je kunt dit later altijd veranderen.',
    options: {
      counted: {
        label: 'Niemand leest het',
        description: 'Alleen je antwoorden op de vragen tellen mee, samen met die van anderen.',
      },
      team: { label: 'Het team', description: 'De mensen van dit team lezen het en leren ervan.' },
      network: {
        label: 'Ook andere teams',
        description:
          'Andere teams in het netwerk mogen het ook lezen, nadat iemand heeft gekeken of niemand te herkennen is.',
      },
      public: {
        label: 'Iedereen',
        description: 'Een stukje mag openbaar worden gebruikt. Je ziet waar, en je kunt het weer intrekken.',
      },
    } satisfies Record<Reach, { label: string; description: string }>,
  },
  accounting: {
    label: 'Mijn verhaal mag ook laten zien wat het werk doet',
    description:
      'Bijvoorbeeld aan de gemeente, die het werk betaalt. Dit hoeft niet. Zonder vinkje wordt je verhaal daar nooit voor gebruikt. Kies je ‘Niemand leest het’, dan telt dit vinkje niet.',
  },
  enough: 'Wil je het hierbij laten? Alle vragen tot het einde mag je overslaan.',
  toReach: 'Ga naar de laatste vraag',
  send: 'Verstuur mijn verhaal',
  language: 'Taal',
  invitation: {
    title: 'Heb je een uitnodiging?',
    lead: 'Hier vertellen mensen die een uitnodiging kregen. Scan het blokje op je kaartje, open de link uit je mail, of typ de code van je kaartje over.',
    label: 'De code van je uitnodiging',
    help: 'Zestien letters en cijfers. Streepjes en hoofdletters maken niet uit.',
    mayBeEmpty: 'Heb je geen andere code? Maak dit vak leeg. Dan vertel je zonder uitnodiging.',
    go: 'Verder',
    without: 'Vertel zonder uitnodiging',
    problemSummary: 'Zo lukt het nog niet',
    usedByYou: 'Vertelde jij al met deze uitnodiging? Met je terugkomcode kom je terug bij je verhaal.',
    problem: {
      missing: 'Hier heb je een uitnodiging nodig. Typ de code van je kaartje.',
      unknown: 'Deze code kennen we niet. Kijk of elke letter klopt.',
      used: 'Met deze uitnodiging is al verteld. Een uitnodiging werkt één keer.',
      expired: 'Deze uitnodiging is verlopen. Vraag een nieuwe aan wie je uitnodigde.',
    },
  },
  errorTitle: 'Fout:',
  problemSummary: 'Je verhaal is nog niet verstuurd. Kijk dit even na:',
  problem: {
    missing: {
      story: 'Schrijf hier wat je meemaakte. Een paar zinnen is al goed.',
      title: 'Geef je verhaal een titel.',
      text: 'Vul hier iets in.',
      single: 'Kies hier wat bij je past.',
    },
    tooLong: (length: number, most: number) =>
      `Dit is te lang: ${length.toLocaleString('nl-NL')} tekens. Er passen er ${most.toLocaleString('nl-NL')}. Maak het wat korter.`,
    unknownOption: 'Dit antwoord kennen we niet. Kies een van de antwoorden hieronder.',
    bothNotApplicable: 'Je koos ‘Past hier niet’ én een antwoord. Kies een van de twee.',
    notANumber: (least: number | undefined, most: number | undefined) =>
      least === undefined || most === undefined
        ? 'Vul hier een getal in, met cijfers.'
        : `Vul hier een getal in van ${least} tot en met ${most}.`,
    halfLaid: (stone: string) =>
      `Kies voor ‘${stone}’ allebei de plekken. Of kies twee keer ‘Nog niet gekozen’.`,
    notADate: 'Deze datum kunnen we niet lezen. Schrijf bijvoorbeeld 31-12-2026.',
    reach: 'Kies wie je verhaal mag lezen.',
  },
  notOpen: {
    title: 'Hier kun je nu niet vertellen',
    draft: 'Deze vertelronde is nog niet open. Kom later terug.',
    closed: 'Deze vertelronde is gesloten. Er kan niets nieuws meer verteld worden.',
    kept: 'Wat je schreef is niet verstuurd. Je leest het hieronder terug, zodat je het kunt bewaren.',
    back: 'Heb je al verteld? Met je terugkomcode kun je nog steeds bij je verhaal.',
    toReturn: 'Naar mijn verhaal',
  },
  thanks: {
    title: 'Dank je wel. Je verhaal is binnen.',
    again: 'Dit verhaal hadden we al. Het staat er één keer. Wil je iets veranderen? Dat kan met je code.',
    codeTitle: 'Bewaar je terugkomcode',
    codeLead:
      'Met deze tien woorden kom je terug bij je verhaal. Alleen jij hebt ze. Wij kunnen ze niet opzoeken.',
    waysTitle: 'Zo kun je de code bewaren',
    ways: 'Schrijf de woorden op, maak een foto, scan het blokje met een andere telefoon, of bewaar de link.',
    link: 'Mijn verhaal (bewaar deze link)',
    card: 'Kaartje om te printen',
    qr: 'QR-code naar je verhaal',
    nextTitle: 'En nu?',
    next: (reach: Reach): string =>
      reach === 'counted'
        ? 'Niemand leest je verhaal. Je antwoorden tellen mee zodra er genoeg andere zijn.'
        : 'Het team leest je verhaal. Misschien stellen ze je één vraag. Die zie je als je terugkomt met je code.',
    onceMore: 'Nog één keer je code',
    onceMoreLead: 'Heb je hem? Als je deze pagina sluit, laten we hem niet meer zien.',
    done: 'Ik heb mijn code. Naar mijn verhaal.',
    newTab: 'De links op deze pagina openen in een nieuw tabblad.',
  },
};

/** The same words in another language. */
export type TellingWords = typeof text;
