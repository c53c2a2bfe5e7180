import type { ImportFile, Severity } from '../problem.ts';
import type { ImportReach } from '../waiting.ts';

const number = new Intl.NumberFormat('nl-NL');
const stories = (count: number) => (count === 1 ? '1 verhaal' : `${number.format(count)} verhalen`);
const problems = (count: number) => (count === 1 ? '1 probleem' : `${number.format(count)} problemen`);

/** Every word of what comes after the choice of files: looking it over, confirming, waiting, the result. */
export const text = {
  error: 'Fout:',
  back: 'Verhalen invoeren',
  round: (title: string) => `Ronde: ${title}`,
  check: {
    title: 'Klopt dit?',
    lead: (count: number) =>
      `We lazen ${stories(count)}. Er staat nog niets in de ronde. Kijk het na en bevestig dan.`,
    until: 'Bevestig je niet, dan gooien we na een dag weg wat we lazen.',
  },
  problems: {
    title: (count: number) => (count === 0 ? 'Geen problemen' : `${problems(count)} gevonden`),
    none: 'We konden alles lezen.',
    help: 'Verbeter dit in je bestanden en kies ze opnieuw, of ga door zonder wat niet te lezen was.',
    caption: (first: number, last: number, total: number) =>
      total <= last - first + 1
        ? 'Wat er niet klopt, per rij en kolom'
        : `Wat er niet klopt: ${number.format(first)} tot en met ${number.format(last)} van ${number.format(total)}`,
    head: ['Rij', 'Bestand', 'Kolom', 'Wat er is', 'Gevolg'],
    file: { form: 'Vragen', stories: 'Verhalen' } satisfies Record<ImportFile, string>,
    severity: { error: 'Komt niet mee', warning: 'Kijk dit na' } satisfies Record<Severity, string>,
    wholeRow: 'de hele rij',
    download: 'Alle problemen als CSV-bestand',
    fileName: 'problemen.csv',
    more: (count: number) => `Er zijn er nog ${number.format(count)}. Los eerst deze op.`,
  },
  questions: {
    title: (count: number) => (count === 1 ? '1 vraag gevonden' : `${number.format(count)} vragen gevonden`),
    caption: 'De vragen, zoals we ze in je bestand vonden',
    head: ['Naam', 'Vraag', 'Soort'],
    replaces:
      'In deze ronde is nog niets verteld. De ronde krijgt deze vragen, in plaats van de vragen die er nu zijn. Wie later vertelt, krijgt ze ook.',
    unchanged: 'Deze vragen staan allemaal al in de ronde.',
    joined: (names: readonly string[]) =>
      `Deze vragen komen erbij in de ronde: ${new Intl.ListFormat('nl').format(names)}. Wie later vertelt, krijgt ze ook.`,
  },
  examples: {
    title: (count: number) => (count === 1 ? 'Zo wordt het verhaal' : 'Zo worden de eerste verhalen'),
    untitled: 'Zonder titel',
  },
  confirm: {
    title: 'In de ronde zetten',
    reach: {
      counted: 'Niemand leest deze verhalen. Alleen de antwoorden tellen mee.',
      team: 'Het team mag deze verhalen lezen.',
      network: 'Het team mag deze verhalen lezen, en andere teams na een controle.',
    } satisfies Record<ImportReach, string>,
    notTheirs:
      'De mensen die dit vertelden, kozen dat niet zelf. Ze krijgen geen terugkomcode en kunnen hun verhaal hier niet terugnemen.',
    accept: 'Ik heb de problemen gezien',
    acceptHelp: 'De verhalen gaan de ronde in zonder wat niet te lezen was.',
    mustAccept: 'Vink aan dat je de problemen hebt gezien. Of verbeter de bestanden en kies ze opnieuw.',
    submit: (count: number) => `Zet ${stories(count)} in de ronde`,
    remove: 'Niet doen, gooi weg wat jullie lazen',
    again: 'Andere bestanden kiezen',
  },
  progress: {
    title: 'De verhalen komen in de ronde',
    label: (done: number, total: number) => `${number.format(done)} van ${stories(total)}`,
    help: 'Deze pagina ververst zichzelf. Je mag haar ook sluiten; het gaat gewoon door.',
    refresh: 'Nu verversen',
  },
  done: {
    title: 'De verhalen staan in de ronde',
    notice: (count: number) => (count === 1 ? '1 verhaal is ingevoerd' : `${stories(count)} zijn ingevoerd`),
    body: 'Wat we van de bestanden lazen, hebben we weggegooid. Alleen de verhalen in de ronde zijn er nog.',
    read: 'Verhalen lezen',
    round: 'Naar de ronde',
  },
};
