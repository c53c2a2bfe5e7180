/** Every word of choosing stories for a session. */
export const text = {
  list: {
    title: 'Gekozen verhalen',
    lead: 'Hier leg je verhalen bij elkaar om samen te lezen: voor een sessie, een teamoverleg of een avond in de buurt. Kiezen doe je bij het verhaal zelf.',
    emptyTitle: 'Nog niets gekozen',
    empty: 'Lees een paar verhalen. Kies wat je samen wilt lezen, liefst ook een verhaal dat schuurt.',
    toStories: 'Naar de verhalen',
    count: (count: number) => (count === 1 ? '1 verhaal' : `${count} verhalen`),
    made: (day: string) => `Begonnen op ${day}`,
  },
  one: {
    emptyTitle: 'Hier ligt nog geen verhaal',
    empty: 'Kies bij een verhaal om het hier neer te leggen.',
    print: 'Print als kaarten',
    minutes: (minutes: number) =>
      minutes === 1 ? 'ongeveer 1 minuut voorlezen' : `ongeveer ${minutes} minuten voorlezen`,
    together: (minutes: number) =>
      `Samen ongeveer ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} voorlezen.`,
    earlierShort: 'Eerder',
    laterShort: 'Later',
    remove: 'Haal weg',
    removeAll: 'Gooi dit stapeltje weg',
    removeAllHelp: 'De verhalen zelf blijven.',
  },
  reader: {
    title: 'Kies voor een sessie',
    lead: 'Leg dit verhaal bij de verhalen die jullie samen gaan lezen.',
    holds: (names: string) => `Ligt al bij: ${names}.`,
    where: 'Bij welke verhalen?',
    fresh: 'Een nieuw stapeltje',
    name: 'Hoe heet het nieuwe stapeltje?',
    nameHelp: 'Bijvoorbeeld: teamdag van december.',
    put: 'Leg erbij',
    done: 'Het verhaal ligt erbij.',
    seeDone: 'Bekijk wat er ligt',
    seeAll: 'Bekijk alle gekozen verhalen',
  },
  cards: {
    title: 'Verhaalkaarten',
    print:
      'Gebruik de printknop van je browser. Elk verhaal komt op een eigen kaart; lange verhalen krijgen een heel blad.',
    withAnswers: 'Zet erbij wat de verteller koos',
    withoutAnswers: 'Laat weg wat de verteller koos',
    back: 'Terug',
    place: (place: number, of: number) => `${place} van ${of}`,
    foot: 'Verteld om van te leren, niet om te oordelen. Gooi deze kaart weg na de sessie.',
  },
  problem: {
    nameMissing: 'Geef het stapeltje een naam, of kies er een dat er al is.',
    nameLong: 'De naam is te lang. Er passen 120 tekens.',
    unknown: 'Dit stapeltje is er niet meer. Kies een ander.',
    full: 'Meer dan 100 verhalen leest niemand samen. Begin een nieuw stapeltje.',
  },
} as const;
