export const demoText = {
  title: 'Rondkijken in de proefomgeving',
  lead: 'Iedereen hier is verzonnen, net als de gemeente Lindewaard. Kies wie je wilt zijn en kijk rond. Er kan niets stuk.',
  enterAs: (name: string) => `Binnenkomen als ${name}`,
  none: 'Er zijn geen verzonnen mensen in deze omgeving. Meld je aan met je mailadres.',
  signIn: 'Aanmelden met een mailadres',

  mailboxTitle: 'Postbus van de proefomgeving',
  mailboxLead:
    'Mail gaat hier niet echt weg. Alles wat verstuurd zou zijn, staat hieronder, het nieuwste bovenaan.',
  mailboxEmptyTitle: 'De postbus is leeg',
  mailboxEmpty:
    'Vraag een link om je aan te melden, of nodig iemand uit. De mail staat dan binnen een paar tellen hier.',
  reload: 'Kijk opnieuw',
  to: 'Aan',
  back: 'Terug naar de postbus',
};
