/** What each ready set is called, for whom it is, and how a round with it could begin. */
export const text = {
  afterSupport: {
    name: 'Na de steun',
    forWhom: 'Voor bewoners die steun kregen van een team.',
    title: 'Na de steun: hoe was het voor jou?',
    welcome:
      'Je hebt steun gehad van ons team. We horen graag van jou hoe dat was. Wat ging goed, wat niet, en wat veranderde er? We lezen alles wat je ons laat lezen, en leren ervan. Je hoeft je naam niet te zeggen.',
  },
  neighbourhood: {
    name: 'Samen in de buurt',
    forWhom: 'Voor iedereen die in de buurt woont.',
    title: 'Hoe is het om hier te wonen?',
    welcome:
      'Hoe leef jij in deze buurt? Wat doen mensen hier met elkaar en voor elkaar? Vertel over één moment, groot of klein. Het mag leuk zijn, of juist niet. We lezen het samen en praten erover. Je hoeft je naam niet te zeggen.',
  },
  workingDay: {
    name: 'Een werkdag',
    forWhom: 'Voor collega’s in de teams, over één dag of één moment.',
    title: 'Vertel eens over je werkdag',
    welcome:
      'Neem een dag die je is bijgebleven, of één moment daarvan. Waar ging je aandacht heen? Wat gaf je energie, en wat zat in de weg? We lezen dit om te leren, nooit om iemand te beoordelen. Je naam is niet nodig.',
  },
  partners: {
    name: 'Samenwerken',
    forWhom:
      'Voor mensen die met een team samenwerken: school, huisarts, woningcorporatie, welzijn en anderen.',
    title: 'Hoe werken we samen?',
    welcome:
      'Je werkt samen met ons team. Vertel over één keer dat het ging zoals je hoopte, of juist niet. Wat maakte het verschil? We lezen je verhaal om samen beter te worden. Je naam is niet nodig.',
  },
  governing: {
    name: 'Besturen en sturen',
    forWhom: 'Voor bestuur, raad, gemeente en beleid.',
    title: 'Een besluit dat je bijbleef',
    welcome:
      'Je beslist mee over geld, regels of de koers. Vertel over één besluit of gesprek waarin je zocht naar wat goed was. Wat kon je zien, en wat bleef verborgen? We lezen het om van elkaar te leren. Je naam is niet nodig.',
  },
  craft: {
    name: 'Ons vak',
    forWhom: 'Voor collega’s, over een moment waarop het aankwam op vakmanschap.',
    title: 'Een moment waarop het op je vak aankwam',
    welcome:
      'Soms doet het ertoe hoe je iets doet, of juist laat. Vertel over zo’n moment. Twijfel mag er helemaal bij zijn. We lezen dit om te leren, nooit om iemand te beoordelen. Je naam is niet nodig.',
  },
  empty: {
    name: 'Eigen vragen',
    forWhom: 'Begin met alleen een verhaal en een titel, en bouw zelf verder.',
    title: '',
    welcome: '',
    story: { name: 'Verhaal', label: 'Wat heb je meegemaakt?', help: 'Schrijf het zoals je het zou zeggen.' },
    storyTitle: {
      name: 'Titel',
      label: 'Welke titel geef je je verhaal?',
      help: 'Een paar woorden. Dit mag je overslaan.',
    },
  },
} as const;
