import { type ImportResult, readImport } from './import.ts';

/** Fixtures for the tests of this folder: a small survey among residents of gemeente Lindewaard. */

/** Cells as CSV the way spreadsheets write it: quotes only where they are needed. */
export function csv(rows: readonly (readonly string[])[], delimiter = ',', newline = '\r\n'): string {
  const cell = (text: string) =>
    text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter)).join(newline);
}

export const HEADER = ['Data column name', 'Type', 'About', 'Short name', 'Long name', 'Options', 'Answers'];

/** A row of the form file that describes a question. */
export function asks(
  column: string,
  type: string,
  answers: readonly string[] = [],
  about = 'story',
): string[] {
  return [column, type, about, `${column} kort`, `${column} lang?`, '', ...answers];
}

/** A row of the form file that sets an option. */
export function sets(name: string, ...values: string[]): string[] {
  return ['', name, 'import', '', '', '', ...values];
}

export function formFile(...rows: string[][]): string {
  return csv([HEADER, sets('Story text column name', 'Verhaal'), ...rows]);
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function read(form: string, stories: readonly (readonly string[])[] | string): ImportResult {
  return readImport(bytes(form), bytes(typeof stories === 'string' ? stories : csv(stories)));
}

/** What the tellers answered to one question, by id; undefined where they did not. */
export function answersTo(result: ImportResult, id: string): unknown[] {
  return result.stories.map((story) => story.told.answers[id]);
}

/** The problems in short: file, row, column and severity. */
export function where(result: ImportResult): string[] {
  return result.problems.map(({ file, row, column, severity }) => `${file} ${row} ${column} ${severity}`);
}
