const seeHelp = (command: string) => `Kijk wat er kan met: ./zodat ${command} --help`;

export const commandText = {
  overview: `Zodat op de opdrachtregel. Zo gebruik je het:

  ./zodat OPDRACHT [wat erbij hoort]

Opdrachten:`,
  overviewEnd: `Meer over één opdracht: ./zodat OPDRACHT --help
De instellingen zijn omgevingsvariabelen; ze staan in docs/handleiding/beheer.md.
Einde: 0 gelukt, 1 er is iets mis met wat je vroeg, 2 verkeerd getypt, 3 er ging iets stuk.`,
  nothingTyped: `Welke opdracht? ${seeHelp('').replace('  ', ' ')}`,
  unknownCommand: (name: string) => `Zodat kent geen opdracht “${name}”. ${seeHelp('').replace('  ', ' ')}`,
  unknownOption: (command: string, option: string) =>
    `De opdracht ${command} kent ${option} niet. ${seeHelp(command)}`,
  takesNoValue: (command: string, option: string) =>
    `Achter ${option} hoort niets te staan. ${seeHelp(command)}`,
  missesValue: (command: string, option: string) =>
    `Achter ${option} hoort nog iets te staan. ${seeHelp(command)}`,
  missesOption: (command: string, option: string) => `Zet er nog ${option} bij. ${seeHelp(command)}`,
  missesOperand: (command: string) => `Er ontbreekt nog iets achter ${command}. ${seeHelp(command)}`,
  tooMuch: (command: string, more: string) => `Dit staat er te veel: ${more}. ${seeHelp(command)}`,
  databaseSilent: (code: string) =>
    `De databaseserver laat ons niet binnen (${code}). Draait hij, en klopt DATABASE_URL? Er is niets veranderd.`,
  mayNotReadAll:
    'De eigenaar van de tabellen mag niet alle rijen lezen. Geef die gebruiker op de server BYPASSRLS, of zet DATABASE_OWNER_URL op een gebruiker die het mag.',
  broken: (why: string) => `Er ging iets stuk: ${why}`,
  waiting: 'Een andere Zodat gebruikt deze map, en geeft nog geen antwoord. Even wachten…',
  serverWentAway: 'Zodat stopte voordat de opdracht klaar was. Kijk in de uitvoer van Zodat wat er gebeurde.',
  notTyped: (path: string) =>
    `Zodat vroeg om ${path}, en dat heb jij niet genoemd. Er is niets gelezen of geschreven.`,
  noFolder: (path: string) => `De map voor ${path} is er niet.`,
  file: {
    ENOENT: (path: string) => `${path} is er niet.`,
    EACCES: (path: string) => `Je mag niet bij ${path}.`,
    EPERM: (path: string) => `Je mag niet bij ${path}.`,
    EISDIR: (path: string) => `${path} is een map; geef een bestand.`,
    ENOTDIR: (path: string) => `Een deel van ${path} is geen map.`,
    EROFS: (path: string) => `Op de plek van ${path} kan niet worden geschreven.`,
    ENOSPC: (path: string) => `De schijf is vol: ${path} is niet geschreven.`,
  },
} as const;
