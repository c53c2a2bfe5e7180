import { kindWords } from '../domains/imports/index.ts';

const number = new Intl.NumberFormat('nl-NL');
const counted = (count: number, one: string, more: string) =>
  `${number.format(count)} ${count === 1 ? one : more}`;

/** What `zodat import` says. */
export const importCommandText = {
  summary: 'Voer verhalen in uit twee CSV-bestanden, of kijk alleen wat erin staat',
  help: `Gebruik: zodat import VERHALEN.csv --form VRAGEN.csv [opties]

Leest het bestand met de verhalen en het bestand dat de kolommen beschrijft.
Zonder --round wordt er alleen gelezen en niets bewaard.

  --form BESTAND      het bestand met de vragen (verplicht)
  --round ID          zet de verhalen in deze ronde; het staat in het adres van de ronde
  --reach HOE         wie ze mag lezen: counted (niemand), team of network; gewoon is team
  --dry-run           lees alleen, bewaar niets
  --accept-problems   bewaar ook als niet alles te lezen was, zonder wat niet te lezen was
  --json              geef het resultaat als JSON

De uitkomst is 0 als alles te lezen was, 1 als er iets niet te lezen was
en 2 als de opdracht niet klopt.

Voorbeeld:
  zodat import verhalen.csv --form vragen.csv --dry-run --json`,
  oneStoriesFile: 'Noem één bestand met verhalen. Zie: zodat import --help',
  noForm: 'Noem met --form het bestand dat de kolommen beschrijft. Zie: zodat import --help',
  unknownReach: 'Kies bij --reach uit: counted, team of network.',
  unknownRound: 'Deze ronde kennen we niet. Er is niets bewaard.',
  withoutRound: 'Zonder --round wordt er alleen gelezen; er wordt niets bewaard.',
  unreadableFile: (stories: string, form: string) =>
    `Een van deze bestanden kan niet worden geopend: ${stories}, ${form}.`,
  read: (read: number, of: number) => `${number.format(read)} van ${counted(of, 'rij', 'rijen')} gelezen`,
  stored: (done: number, total: number) =>
    `${number.format(done)} van ${counted(total, 'verhaal', 'verhalen')} bewaard`,
  storedAnyway: 'Bewaard zonder wat niet te lezen was.',
  nothingStored: 'Niet alles was te lezen; er is niets bewaard. Met --accept-problems gaat het toch door.',
  found: (stories: number, questions: number, problems: number) =>
    [
      counted(stories, 'verhaal', 'verhalen'),
      counted(questions, 'vraag', 'vragen'),
      counted(problems, 'probleem', 'problemen'),
    ].join(', '),
  question: (id: string, kind: keyof typeof kindWords, name: string) =>
    `Vraag ${id} (${kindWords[kind]}): ${name}`,
  problem: (row: number, column: string, message: string) =>
    column === '' ? `Rij ${row}: ${message}` : `Rij ${row}, kolom ${column}: ${message}`,
};
