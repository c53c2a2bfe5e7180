export const signInText = {
  title: 'Aanmelden',
  lead: 'Vul je mailadres in. Je krijgt een mail met een link. Daarmee meld je je aan, zonder wachtwoord.',
  address: 'Je mailadres',
  addressHelp: 'Het adres waarop je bent uitgenodigd, bijvoorbeeld dat van je werk.',
  ask: 'Stuur mij een link',
  addressProblem: 'Vul een mailadres in, zoals naam@voorbeeld.nl.',
  tooOften: (minutes: number) =>
    `Er is al een paar keer om een link gevraagd. Kijk nog eens in je mail, ook bij ongewenste mail. Over ${
      minutes === 1 ? 'een minuut' : `${minutes} minuten`
    } kun je een nieuwe link vragen.`,
  tellerTitle: 'Wil je een verhaal vertellen?',
  teller: 'Daar heb je geen account voor nodig. Gebruik de link of de QR-code die je hebt gekregen.',
  noAccountTitle: 'Nog geen account?',
  noAccount:
    'Je komt erbij op uitnodiging. Vraag het aan iemand die in jouw team of organisatie de mensen en instellingen beheert.',
  demo: 'Dit is een proefomgeving met verzonnen mensen. Je kunt ook meteen als een van hen binnenkomen.',
  demoLink: 'Kies een verzonnen persoon',

  sentTitle: 'Kijk in je mail',
  sentLead: 'We hebben een mail gestuurd naar het adres dat je invulde.',
  sentSteps: [
    'Open de mail van Zodat. Dat mag ook op je telefoon.',
    'Kies de link in de mail. Hij werkt twintig minuten, en één keer.',
    'Kies daarna de knop “Aanmelden”.',
  ],
  notReceivedTitle: 'Geen mail gekregen?',
  notReceived: [
    'Het kan een paar minuten duren.',
    'Kijk ook bij ongewenste mail (spam).',
    'Kijk of je het goede adres gebruikte: dat waarop je bent uitgenodigd.',
  ],
  askAgain: 'Vraag een nieuwe link',
  toMailbox: 'Open de postbus van de proefomgeving',

  confirmTitle: 'Nog één knop',
  confirmLead: 'Je link klopt. Kies de knop om je aan te melden op dit apparaat.',
  confirm: 'Aanmelden',
  confirmNote: 'Werk je op een apparaat van iemand anders? Meld je af als je klaar bent.',

  refusedTitle: 'Deze link werkt niet',
  refused: {
    used: 'De link is al een keer gebruikt. Een link werkt één keer, zodat niemand anders er binnenkomt.',
    expired: 'De link is verlopen. Een link werkt twintig minuten.',
    unknown: 'De link klopt niet. Misschien is hij in je mail over twee regels verdeeld en mist er een stuk.',
  },
  refusedNext: 'Vraag hieronder een nieuwe link. Die heb je binnen een paar minuten.',
};

export const signInMailText = {
  subject: 'Aanmelden bij Zodat',
  hello: (name: string) => `Dag ${name},`,
  link: 'Met deze link meld je je aan bij Zodat. Hij werkt twintig minuten, en één keer:',
  notAsked: 'Heb je hier niet om gevraagd? Dan hoef je niets te doen. Zonder deze mail komt niemand binnen.',
  helloUnknown: 'Dag,',
  noAccountSubject: 'Je hebt nog geen account bij Zodat',
  noAccount: [
    'Iemand vroeg met dit mailadres om een link van Zodat. Bij dit adres hoort nog geen account.',
    'Misschien ben je op een ander adres uitgenodigd. Probeer het dan met dat adres.',
    'Wil je meedoen? Vraag iemand die in jouw team of organisatie de mensen en instellingen beheert om je uit te nodigen.',
    'Wil je een verhaal vertellen? Daarvoor heb je geen account nodig.',
  ],
};
