import type { Part } from '../../../platform/web/visit.ts';

/** What can be done in a part now, for everyone and for those with a role. */
export const nowText: Record<Part, { all: string; role?: string }> = {
  ontmoeten: { all: 'Kijk wie hier bij hoort.', role: 'Nodig mensen uit en geef ze een rol.' },
  vertellen: {
    all: 'Bekijk de vertelrondes: wie vragen jullie om te vertellen, en waarover?',
    role: 'Begin een vertelronde en hang de QR-code op.',
  },
  duiden: { all: 'Lees wat er verteld is en zoek samen wat het betekent.' },
  doen: { all: 'Spreek af wat jullie anders gaan doen. Dit deel is nog in de maak.' },
  teruggeven: { all: 'Laat vertellers weten wat hun verhaal in gang zette. Dit deel is nog in de maak.' },
};

export const homeText = {
  title: (name: string) => name,
  lead: {
    team: 'Hier leert jullie team van wat mensen meemaken. Dit kun je nu doen.',
    organisation: 'De teams van deze organisatie, en wat ze samen leren. Dit kun je nu doen.',
    alliance: 'Hier leren partners uit de wijk van wat mensen meemaken. Dit kun je nu doen.',
    network: 'Hier leren organisaties en wijkallianties van elkaar. Dit kun je nu doen.',
  },
  partsTitle: 'De kringloop',
  profile: 'Je naam, je toegangssleutels en afmelden',
  settings: 'Instellingen van deze ruimte',

  teamsTitle: 'Teams',
  noTeamsTitle: 'Nog geen teams',
  noTeams:
    'Een team krijgt hier zijn eigen plek, met eigen mensen en eigen verhalen. Zoals Buurtteam De Linde.',
  addTeam: 'Maak een team',
  housesTitle: 'Organisaties en wijkallianties',
  noHousesTitle: 'Nog geen organisaties',
  noHouses:
    'Een organisatie of wijkalliantie houdt haar eigen gegevens en kiest zelf wat ze deelt met het netwerk.',
  addHouse: 'Maak een organisatie of wijkalliantie',
  made: 'Gemaakt. De eerste beheerder krijgt een uitnodiging.',
  municipality: 'deel van de gemeente',

  choiceTitle: 'Waar wil je heen?',
  choiceLead: 'Je hoort bij meer ruimtes. Wisselen kan straks ook steeds bovenaan de pagina.',
  choiceNoneTitle: 'Je hoort nog bij geen ruimte',
  choiceNone:
    'Vraag iemand die in jouw team of organisatie de mensen en instellingen beheert om je uit te nodigen.',
};
