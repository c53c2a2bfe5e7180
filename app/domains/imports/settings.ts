import { fold } from './name.ts';
import { importText } from './text.nl.ts';

/** The numbers of a scale in the file: what was at the left end and what at the right. */
export interface ScaleRange {
  left: number;
  right: number;
}

/** A column with a role of its own. When the form file names it, it must be there; else it may be. */
export interface NamedColumn {
  name: string;
  /** Row of the form file that names it. */
  row?: number;
}

/** What rows with About `import` say about the stories file, filled in with the defaults of the layout. */
export interface Settings {
  story: NamedColumn;
  title: NamedColumn;
  participant: NamedColumn;
  toldOn: NamedColumn;
  language: NamedColumn;
  scale: ScaleRange;
  /** Between the answers in one cell. */
  delimiter: string;
  /** What a yes/no column says for yes; absent: the usual words. */
  yes?: string;
  /** A yes/no column is called question + separator + answer + ending. */
  separator: string;
  ending: string;
  ignored: string[];
  /** Columns whose text is added to the story, each with what to write before it. */
  appended: { column: string; before: string }[];
  /** Stories with fewer words are left out; 0: none are. */
  leastWords: number;
  /** Pieces of text to take out of the column names of the stories file. */
  removed: string[];
}

export const DEFAULT_SETTINGS: Settings = {
  story: { name: 'Story text' },
  title: { name: 'Story title' },
  participant: { name: 'Participant ID' },
  toldOn: { name: 'Collection date' },
  language: { name: 'Language' },
  scale: { left: 0, right: 100 },
  delimiter: ',',
  separator: '[',
  ending: ']',
  ignored: [],
  appended: [],
  leastWords: 0,
  removed: [],
};

interface SettingRow {
  row: number;
  /** The cell Type: which setting. */
  name: string;
  /** The filled cells under Answers, as they are; a setting may be a space. */
  values: readonly string[];
}

/** The change that one row makes, or what is wrong with it. */
type Change = Partial<Settings> | string;
type Read = (values: readonly string[], first: string, row: number) => Change;

const READERS = new Map<string, Read>([
  ['story text column name', (_, name, row) => ({ story: { name, row } })],
  ['story title column name', (_, name, row) => ({ title: { name, row } })],
  ['participant id column name', (_, name, row) => ({ participant: { name, row } })],
  ['story collection date column name', (_, name, row) => ({ toldOn: { name, row } })],
  ['collection date column name', (_, name, row) => ({ toldOn: { name, row } })],
  ['story date column name', (_, name, row) => ({ toldOn: { name, row } })],
  ['date column name', (_, name, row) => ({ toldOn: { name, row } })],
  ['language column name', (_, name, row) => ({ language: { name, row } })],
  ['story language column name', (_, name, row) => ({ language: { name, row } })],
  ['story form language column name', (_, name, row) => ({ language: { name, row } })],
  ['scale range', (values) => readScale(values)],
  ['multi choice single column delimiter', (values) => ({ delimiter: readSign(values) })],
  ['yes no questions yes indicator', (_, yes) => ({ yes })],
  ['yes no questions q a separator', (values) => ({ separator: readSign(values) })],
  ['yes no questions q a ending', (_, ending) => ({ ending })],
  ['data columns to ignore', (values) => ({ ignored: values.map((value) => value.trim()) })],
  ['data columns to append to story text', (values) => ({ appended: values.map(readAppended) })],
  ['minimum words to include story', (_, words) => readLeastWords(words)],
  ['texts to remove from column headers', (values) => ({ removed: values.map((value) => value.trim()) })],
]);

/** The settings after one more row, or in Dutch what is wrong with that row. */
export function withSetting(settings: Settings, { row, name, values }: SettingRow): Settings | string {
  const read = READERS.get(fold(name.replace(/[-/_]/g, ' ')));
  if (!read) return importText.form.unknownSetting(name);
  if (values.length === 0) return importText.form.settingWithoutValue(name);
  const change = read(values, values[0]?.trim() ?? '', row);
  return typeof change === 'string' ? change : { ...settings, ...change };
}

/** "7", "7.5" and "7,5"; nothing else is a number here. */
export function readNumber(text: string): number | undefined {
  const plain = text.trim();
  return /^[-+]?\d{1,15}(?:[.,]\d{1,15})?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

/** Two different numbers; an empty or missing one is not a range. */
export function readScale(values: readonly string[]): { scale: ScaleRange } | string {
  const left = readNumber(values[0] ?? '');
  const right = readNumber(values[1] ?? '');
  if (left === undefined || right === undefined || left === right) return importText.form.scaleRange;
  return { scale: { left, right } };
}

const SIGNS = new Map([
  ['space', ' '],
  ['tab', '\t'],
  ['comma', ','],
  ['semicolon', ';'],
]);

/** A sign as itself, or as its name where a spreadsheet would lose it. */
function readSign([value = '']: readonly string[]): string {
  return SIGNS.get(fold(value)) ?? (value.trim() || ' ');
}

function readAppended(value: string): { column: string; before: string } {
  const [column = '', before = ''] = value.split('|');
  return { column: column.trim(), before: before.trim() };
}

function readLeastWords(words: string): Change {
  return /^\d{1,6}$/.test(words) ? { leastWords: Number(words) } : importText.form.leastWords;
}
