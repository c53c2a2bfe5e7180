import type { Reach } from '../reach.ts';
import type { Origin } from '../story.ts';
import type { Order } from './filter.ts';
import type { Length } from './length.ts';

/** Every word of the pages where the circle of a round reads. */
export const text = {
  duiden: {
    title: 'Duiden',
    lead: 'Begin met lezen. Wat raakt je? Wat had je niet verwacht? Lees samen, en laat verschillen staan.',
    emptyTitle: 'Er is nog niets om te lezen',
    empty: 'Zodra iemand vertelt in een ronde van dit team, lees je het hier.',
    toRounds: 'Naar de vertelrondes',
  },
  list: {
    title: 'Verhalen',
    found: (count: number) => (count === 1 ? '1 verhaal' : `${count.toLocaleString('nl-NL')} verhalen`),
    foundMore: (most: number) =>
      `Meer dan ${most.toLocaleString('nl-NL')} verhalen. Hier zie je de eerste ${most.toLocaleString('nl-NL')}; met een woord of antwoord erbij worden het er minder.`,
    countedToo: (count: number) =>
      `Daarnaast tellen ${count} of meer verhalen alleen mee. Hun tekst is voor niemand.`,
    filterTitle: 'Kies op lengte en antwoord',
    words: 'Zoek op woorden',
    wordsHelp: 'Ook andere vormen van het woord worden gevonden.',
    anyAnswer: 'Alle antwoorden',
    search: 'Zoek',
    clear: 'Toon alles',
    untitled: 'Zonder titel',
    nothingTitle: 'Geen verhalen gevonden',
    nothing: 'Probeer minder woorden, of haal een antwoord weg.',
    emptyTitle: 'Nog geen verhalen om te lezen',
    empty: 'Deel de link of hang de poster op. Deze pagina laat het vanzelf zien als iemand vertelt.',
    toRound: 'Naar de link en de poster',
    wordCount: (count: number) => (count === 1 ? '1 woord' : `${count} woorden`),
    newStories: 'Er is iets nieuws verteld. Toon het.',
    circleOnly:
      'Deze verhalen zijn verteld om van te leren. Ze zijn voor jullie kring, niet om iemand te beoordelen.',
    length: 'Hoe lang?',
    anyLength: 'Maakt niet uit',
    lengths: {
      short: 'Kort: tot 100 woorden',
      middle: 'Middel: 100 tot 250 woorden',
      long: 'Lang: meer dan 250 woorden',
    } satisfies Record<Length, string>,
    lengthHelp: 'Handig om iets te kiezen om voor te lezen.',
    order: 'In welke volgorde?',
    orders: {
      newest: 'Het nieuwste eerst',
      contrast: 'Om te vergelijken: telkens anders',
    } satisfies Record<Order, string>,
    lone: 'Staat op zichzelf',
    loneHelp:
      'Deze volgorde kijkt naar wat vertellers kozen. Vooraan staan verhalen die op geen ander lijken: die hoor je anders het laatst. Daarna komt telkens een verhaal dat heel anders is, en een dat er juist op lijkt.',
    minutes: (minutes: number) =>
      minutes === 1 ? 'ongeveer 1 minuut voorlezen' : `ongeveer ${minutes} minuten voorlezen`,
    chosen: 'Gekozen verhalen',
    moderate: 'Meelezen: mag het verder?',
    exported: 'Meenemen als bestand',
    stopWords: 'Dit woord komt zo vaak voor dat zoeken niet helpt. Kies een ander woord.',
  },
  reader: {
    back: 'Alle verhalen',
    toldOn: (day: string) => `Verteld op ${day}`,
    changedOn: (day: string) => `daarna veranderd door de verteller, op ${day}`,
    origins: {
      told: '',
      imported: 'Ingevoerd uit een bestand',
      written_down: 'Opgeschreven door een collega, nagelezen door de verteller',
      paper: 'Op papier verteld',
      generated: 'Verzonnen voor een belastingsproef',
    } satisfies Record<Origin, string>,
    meaning: 'Wat de verteller erbij koos',
    reach: {
      counted: '',
      team: 'Alleen voor dit team',
      network: 'Mag ook naar andere teams, als een meelezer heeft gekeken',
      public: 'Mag openbaar worden geciteerd, als een meelezer heeft gekeken',
    } satisfies Record<Reach, string>,
    next: 'Volgende verhaal',
    previous: 'Vorige verhaal',
    place: (number: number, of: number) => `Verhaal ${number} van ${of}`,
    keys: 'Je kunt ook bladeren met de pijltjes ← en → op je toetsenbord.',
    note: {
      title: 'Mijn notitie',
      label: 'Wat wil je onthouden?',
      help: 'Alleen jij leest dit. Neemt de verteller het verhaal terug, dan gaat je notitie mee weg.',
      keep: 'Bewaar mijn notitie',
      done: 'Je notitie is bewaard.',
      tooLong: 'De notitie is te lang. Er passen 5.000 tekens.',
    },
    ask: {
      title: 'Vraag de verteller iets',
      lead: 'Je kunt één vraag stellen. De verteller ziet hem als die terugkomt met de code, en blijft onbekend voor jullie.',
      label: 'Jullie vraag',
      help: 'Vraag uit nieuwsgierigheid, niet om te controleren. Noem geen namen.',
      send: 'Stel de vraag',
      asked: (day: string) => `Gevraagd op ${day}`,
      waiting: 'Nog geen antwoord. Dat mag: antwoorden hoeft niet.',
      answered: (day: string) => `De verteller antwoordde op ${day}`,
      missing: 'Schrijf eerst je vraag.',
      tooLong: 'De vraag is te lang. Houd het bij 500 tekens.',
      already: 'Er is al een vraag gesteld bij dit verhaal. Er kan er één.',
      noReturn: 'Bij een ingevoerd verhaal kan de verteller niet terugkomen. Vragen kan daarom niet.',
      done: 'Je vraag staat klaar voor de verteller.',
    },
  },
} as const;
