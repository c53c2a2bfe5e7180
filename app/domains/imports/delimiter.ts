import { parse } from 'csv-parse/sync';
import { fold } from './name.ts';

const USUAL = [',', ';', '\t', '|', ':', '^', '~', '#', '!', '\u001f'];
const SAMPLE_CHARACTERS = 50_000;
const SAMPLE_RECORDS = 25;

/** What csv-parse needs to know about any file here; one place, so that sample and whole are cut the same way. */
export const CUTTING = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
};

interface Score {
  delimiter: string;
  /** How many expected names stand in one row. */
  known: number;
  /** Share of the rows that is as wide as the header, when that has at least two columns. */
  steady: number;
  width: number;
}

/**
 * The character between the cells. The names that the header should hold decide; without those, the character
 * that cuts the most rows as wide as the first one.
 *
 * Counting characters would not do: a story is full of commas, and a form file has rows of any width.
 */
export function findDelimiter(text: string, expected: readonly string[]): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const names = new Set(expected.map(fold));
  const scores = candidates(sample).map((delimiter) => score(sample, delimiter, names));
  const [best] = scores.toSorted(
    (a, b) => b.known - a.known || b.steady - a.steady || b.width - a.width, // a stable sort keeps the usual first
  );
  return best && (best.known > 1 || best.width > 1) ? best.delimiter : ',';
}

/** The usual ones, and every other sign in the first line that could be one. */
function candidates(sample: string): string[] {
  const [firstLine = ''] = sample.trimStart().split(/[\r\n]/, 1);
  const signs = firstLine.slice(0, 2000).match(/[^\p{L}\p{N}\p{M}\s"'_.()[\]?-]/gu) ?? [];
  return [...new Set([...USUAL, ...signs])].slice(0, 25);
}

function score(sample: string, delimiter: string, names: ReadonlySet<string>): Score {
  const records = sampleRecords(sample, delimiter).filter((cells) =>
    cells.some((cell) => cell.trim() !== ''),
  );
  const knownIn = (cells: readonly string[]) => cells.filter((cell) => names.has(fold(cell))).length;
  const known = Math.max(0, ...records.map(knownIn));
  const header = (known > 0 ? records.find((cells) => knownIn(cells) === known) : undefined) ?? records[0];
  const width = header?.length ?? 0;
  const same = records.filter((cells) => cells.length === width).length;
  return { delimiter, known, width, steady: width > 1 ? same / records.length : 0 };
}

function sampleRecords(sample: string, delimiter: string): string[][] {
  const records: string[][] = [];
  try {
    parse(sample, {
      ...CUTTING,
      delimiter,
      relax_quotes: true,
      to: SAMPLE_RECORDS,
      on_record: (cells: string[]) => {
        records.push(cells);
        return null;
      },
    });
  } catch {
    // The sample may end inside a quoted cell; what came before it is enough to judge by.
  }
  return records;
}
