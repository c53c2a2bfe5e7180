export const spaceText = {
  summary: 'Maak een ruimte: netwerk, organisatie, alliantie of team',
  help: `./zodat space add --kind organisation --name NAAM [--place PLAATS] [--in ID] [--municipal] [--json]

Maakt een ruimte. Zo begint een nieuwe installatie. Nodig daarna de eerste beheerder uit met: ./zodat invite

Voorbeeld:
  ./zodat space add --kind organisation --name "Buurtteams Lindewaard" --place Lindewaard

  --kind KIND   network, organisation, alliance of team
  --name NAAM   hoe de ruimte heet
  --place       de gemeente of de wijk
  --in ID       waar hij bij hoort: een team bij een organisatie, een organisatie of alliantie bij een netwerk
  --municipal   hoort bij een gemeente
  --json        als JSON: {spaceId, organisationId, kind, name}`,
  onlyAdd: 'Bedoel je: ./zodat space add? Meer: ./zodat space --help',
  whichKind: 'Zet er --kind bij met network, organisation, alliance of team. Meer: ./zodat space --help',
  teamInWhat: 'Een team hoort bij een organisatie: zet er --in bij met het id van die organisatie.',
  doesNotFit: (name: string) =>
    `Dat past niet in ${name}: een team hoort bij een organisatie, een organisatie of alliantie bij een netwerk.`,
  unknown: (id: string) => `Er is geen ruimte met id ${id}.`,
  made: (name: string, id: string) => `${name} is gemaakt: ${id}`,
  next: (id: string) =>
    `Nodig nu iemand uit: ./zodat invite --space ${id} --email naam@voorbeeld.nl --role admin`,
} as const;

export const inviteText = {
  summary: 'Nodig iemand uit in een ruimte, en laat de link zien',
  help: `./zodat invite --space ID --email ADRES [--role admin] [--json]

Nodigt iemand uit en laat de link zien. De link gaat ook per mail. Hij werkt veertien dagen.
Wie de link heeft, kan naar binnen: geef hem alleen aan die ene persoon.

Voorbeeld:
  ./zodat invite --space 0190a1b2-0000-7000-8000-000000000001 --email marjan@lindewaard.example --role admin

  --space ID     de ruimte; je ziet het id na: ./zodat space add
  --email ADRES  van wie je uitnodigt
  --role ROL     member, host, moderator, facilitator of admin; zonder dit: admin
  --json         als JSON: {link}`,
  sent: (name: string) => `Dit is de link naar ${name}. Hij gaat ook per mail, en werkt veertien dagen.`,
} as const;
