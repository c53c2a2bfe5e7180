/** Every word of the pages where paper forms are printed and typed in. */
export const text = {
  printing: {
    title: 'Formulieren op papier',
    lead: 'Voor wie liever met een pen vertelt. Dezelfde vragen, en onderaan een strook waarmee de verteller later terugkomt.',
    count: 'Hoeveel formulieren?',
    countHelp: 'Van 1 tot en met 100. Elk formulier krijgt een eigen nummer en een eigen code.',
    make: 'Maak formulieren',
    printed: (printed: number, waiting: number) =>
      `${printed === 1 ? 'Er is 1 formulier gemaakt' : `Er zijn ${printed} formulieren gemaakt`}. ${waiting === 0 ? 'Alles is ingevoerd.' : waiting === 1 ? 'Eén is nog niet ingevoerd.' : `${waiting} zijn nog niet ingevoerd.`}`,
    stripsTitle: 'Eerlijk over de stroken',
    strips: [
      'Wie print, kan de woorden op de stroken zien. Met die woorden kun je straks bij het verhaal. Kijk er dus niet naar.',
      'Vouw de onderste strook om voordat je uitdeelt. Er staat een vouwlijn op. Laat iedereen zelf een formulier van de stapel pakken.',
      'Laat geen stapel liggen bij de printer, en bewaar het bestand niet. Gooi wat over is door de versnipperaar.',
      'Op de strook staat niet bij welk formulier hij hoort. Wie hem vindt, weet dus niet van wie hij is.',
    ],
    again: 'Nog eens printen',
    againLead:
      'Een formulier dat nog niet is ingevoerd, kun je opnieuw printen. Het houdt zijn nummer en zijn code.',
    from: 'Van nummer',
    to: 'Tot en met nummer',
    show: 'Toon om te printen',
    typeIn: 'Formulieren invoeren',
    closed:
      'Deze ronde is gesloten. Nieuwe formulieren maken kan niet meer. Wat al geprint is, voer je nog in tot dertig dagen daarna.',
    problem: { count: 'Typ een getal van 1 tot en met 100.' },
    errorTitle: 'Fout:',
  },
  sheets: {
    title: 'Formulieren om te printen',
    help: 'Gebruik de printknop van je browser. Kies A4 en print enkelzijdig: dan scheurt niemand antwoorden mee. Vouw de strook om en kijk niet naar de woorden.',
    none: 'Hier zijn geen formulieren om te printen. Wat al is ingevoerd, kan niet opnieuw.',
    back: 'Terug naar formulieren op papier',
    condition: (asked: number, labels: string, next: string) =>
      `Alleen als je bij vraag ${asked} koos: ${labels}. Anders: ${next}.`,
    goTo: (number: number) => `ga door naar vraag ${number}`,
    label: (label: string) => `‘${label}’`,
    or: ' of ',
    reachHelp: 'Zet één kruis. Zonder kruis telt alleen mee wat je koos, en leest niemand je verhaal.',
    given: 'En mag het laten zien wat het werk doet?',
  },
  entering: {
    title: 'Formulieren invoeren',
    lead: 'Begin met het nummer van het formulier. Met Tab of Enter ga je verder. Wat je overslaat, blijft leeg.',
    mark: 'Nummer van het formulier',
    markHelp: 'met de letter erachter, zoals 12K',
    reach: 'Wie mag het lezen?',
    reachHelp: (labels: readonly string[]) =>
      `${labels.map((label, at) => `${at + 1} ${label.toLowerCase()}`).join(', ')}. Geen kruis: leeg laten`,
    reachUnderstood: 'Geen kruis: telt alleen mee',
    given: 'Mag laten zien wat het werk doet',
    givenHelp: 'j als het vakje is aangekruist',
    givenUnderstood: 'ja',
    save: 'Bewaar en volgende',
    done: (mark: string, count: number) => `Formulier ${mark} is ingevoerd (${count} deze keer).`,
    doneCounted: 'Het telt alleen mee. Niemand leest het.',
    undo: (mark: string) => `Maak ${mark} ongedaan`,
    undone: (mark: string) =>
      `Formulier ${mark} is weer leeg. Wat je typte staat hier nog. Verbeter het en bewaar.`,
    undoneEmpty: (mark: string) => `Formulier ${mark} is weer leeg.`,
    undoTooLate: (mark: string) =>
      `De verteller heeft formulier ${mark} zelf al veranderd. Ongedaan maken kan niet meer.`,
    waiting: (count: number) =>
      count === 1 ? 'Nog 1 formulier niet ingevoerd.' : `Nog ${count} formulieren niet ingevoerd.`,
    nothingTitle: 'Alles is ingevoerd',
    nothing: 'Er is geen geprint formulier dat nog wacht.',
    toPaper: 'Naar formulieren op papier',
    known: (mark: string) => `Formulier ${mark}`,
    unknown: 'Dit formulier kennen we niet, of het is al ingevoerd.',
    otherForm: 'Dit formulier heeft andere vragen. Bewaar om ze te zien; wat je typte blijft staan.',
    errorTitle: 'Fout:',
    problem: {
      missing: 'Typ het nummer dat boven het formulier staat.',
      letter:
        'Typ ook de letter achter het nummer. Die voorkomt dat een tikfout een verhaal aan een ander geeft.',
      wrong: 'Dit nummer en deze letter horen niet bij elkaar. Kijk nog eens boven het formulier.',
      unknown: (mark: string) => `Formulier ${mark} is in deze ronde niet geprint.`,
      typedIn: (mark: string) => `Formulier ${mark} is al ingevoerd. Kijk of het nummer klopt.`,
      otherVersion: (mark: string) =>
        `Formulier ${mark} is geprint met andere vragen. Die staan er nu. Wat je typte, is zo veel mogelijk blijven staan. Kijk het na en bewaar.`,
      reach:
        'Typ één nummer van 1 tot en met 4, of laat het leeg. Staan er meer kruisjes? Neem het laagste nummer.',
      given: 'Typ een j, of laat het leeg.',
      nothing: 'Er is nog niets ingevuld. Een leeg formulier voer je niet in.',
      closed: 'Deze ronde is te lang geleden gesloten. Dit formulier kan er niet meer bij.',
    },
  },
} as const;
