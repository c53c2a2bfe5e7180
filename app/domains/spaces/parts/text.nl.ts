export const partText = {
  doen: {
    title: 'Doen',
    emptyTitle: 'Van verhaal naar wat je anders doet',
    empty:
      'Hier leggen jullie straks vast wat jullie gaan doen: een les, een proef, iets om mee te stoppen, of een kwestie voor wie aan zet is.',
    honest: 'Dit deel is nog in de maak. Je kunt er nu nog niets invullen.',
    todayTitle: 'Wat kan vandaag al?',
    today: [
      'Lees samen een paar verhalen, hardop, aan tafel.',
      'Vraag elkaar: wat doen wij maandag anders? Schrijf één ding op een kaart.',
      'Kies ook één ding dat jullie niet meer doen.',
    ],
    action: 'Lees wat er verteld is',
    actionPart: 'duiden',
  },
  teruggeven: {
    title: 'Teruggeven',
    emptyTitle: 'Wie vertelt, hoort wat ermee gebeurt',
    empty:
      'Hier laten jullie straks aan vertellers, de buurt en de gemeente weten wat hun verhalen in gang zetten. En je nodigt mensen uit om te komen kijken.',
    honest: 'Dit deel is nog in de maak. Je kunt er nu nog niets invullen.',
    todayTitle: 'Wat kan vandaag al?',
    today: [
      'Stel een verteller één vraag bij een verhaal. Het antwoord komt terug via de terugkomcode.',
      'Hang bij het Vertelpunt een briefje op: dit hoorden we, dit doen we ermee.',
      'Nodig iemand van buiten uit om een ochtend mee te kijken.',
    ],
    action: 'Ga naar de verhalen',
    actionPart: 'duiden',
  },
} as const;
