export const houseText = {
  teamTitle: 'Een team maken',
  teamLead:
    'Een team heeft eigen mensen en eigen verhalen. Jij regelt als beheerder van de organisatie de mensen en instellingen; de verhalen leest alleen het team.',
  makeTeam: 'Maak het team',

  houseTitle: 'Een organisatie of wijkalliantie maken',
  houseLead: 'Ze krijgt een eigen, afgesloten plek. Wat daar verteld wordt, kan het netwerk niet zien.',
  kind: 'Wat wil je maken?',
  kinds: {
    organisation: { label: 'Organisatie', description: 'Een organisatie met een of meer lokale teams.' },
    alliance: { label: 'Wijkalliantie', description: 'Partners uit een wijk die samen optrekken.' },
  },
  kindProblem: 'Kies wat je wilt maken.',
  admin: 'Mailadres van de eerste beheerder',
  adminHelp: 'Die krijgt een uitnodiging en regelt daarna zelf de mensen en instellingen.',
  adminProblem: 'Vul het mailadres in van wie de eerste beheerder wordt, zoals naam@voorbeeld.nl.',
  makeHouse: 'Maak en nodig uit',
};
