import { LIMITS } from './limits.ts';
import { fold } from './name.ts';
import type { Problems } from './problem.ts';
import type { Table, TableRow } from './table.ts';
import { importText } from './text.nl.ts';

/** One row of the form file, taken apart by the names in its header. */
export interface FormRow {
  row: number;
  column: string;
  type: string;
  about: string;
  shortName: string;
  longName: string;
  options: string;
  /** Every cell under Answers, trimmed, empty ones kept: a scale knows its parts by their place. */
  answers: string[];
  /** The cells in which something is typed, as typed: a delimiter may be a space. */
  filledAnswers: string[];
}

export const FORM_HEADERS = [
  'Data column name',
  'Type',
  'About',
  'Short name',
  'Long name',
  'Options',
  'Answers',
];
const NEEDED = ['type', 'about', 'answers'];

/** The rows below the header, comments left out; undefined, with a problem, when there is no header. */
export function formRows(table: Table, problems: Problems): FormRow[] | undefined {
  const rows = table.rows.filter((row) => !isComment(row, table.delimiter));
  const [header, ...rest] = rows;
  if (!header) {
    problems.error('form', 1, '', importText.file.empty);
    return undefined;
  }
  const places = new Map<string, number>();
  for (const [index, cell] of header.cells.entries()) {
    if (!places.has(fold(cell))) places.set(fold(cell), index);
  }
  const missing = NEEDED.filter((name) => !places.has(name));
  const named = places.has('data column name') || places.has('short name');
  if (missing.length > 0 || !named) {
    problems.error('form', header.row, '', importText.form.noHeader);
    return undefined;
  }
  return rest.map((row) => takeApart(row, places, problems));
}

/**
 * A row that begins with a semicolon is a comment. In a file with semicolons between the cells such a row
 * begins with an empty cell, as rows that set an option do too; there a comment is a row with one text only.
 */
export function isComment({ cells }: TableRow, delimiter: string): boolean {
  if (cells[0]?.trimStart().startsWith(';')) return true;
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  return delimiter === ';' && cells[0]?.trim() === '' && filled === 1;
}

function takeApart(row: TableRow, places: ReadonlyMap<string, number>, problems: Problems): FormRow {
  const cell = (name: string) => row.cells[places.get(name) ?? -1]?.trim() ?? '';
  const start = places.get('answers') ?? row.cells.length;
  const after = FORM_HEADERS.map((name) => places.get(fold(name)) ?? -1).filter((place) => place > start);
  const typed = row.cells.slice(start, after.length > 0 ? Math.min(...after) : undefined);
  if (typed.length > LIMITS.answers) {
    problems.error('form', row.row, cell('data column name'), importText.form.tooManyAnswers);
  }
  const kept = typed.slice(0, LIMITS.answers);
  return {
    row: row.row,
    // Files from before there was a column "Data column name" used the short name for it.
    column: cell('data column name') || cell('short name'),
    type: cell('type'),
    about: cell('about'),
    shortName: cell('short name'),
    longName: cell('long name'),
    options: cell('options'),
    answers: kept.map((answer) => answer.trim()),
    filledAnswers: kept.filter((answer) => answer !== ''),
  };
}
