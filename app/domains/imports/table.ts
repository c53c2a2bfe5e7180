import { CsvError, parse } from 'csv-parse/sync';
import { CUTTING, findDelimiter } from './delimiter.ts';
import { LIMITS } from './limits.ts';
import type { Severity } from './problem.ts';
import { importText } from './text.nl.ts';

export interface TableRow {
  /** As a spreadsheet numbers it: the first row is 1 and empty rows count, a row over several lines is one row. */
  row: number;
  /** Without control characters, without empty cells at the end; not trimmed. */
  cells: string[];
}

/** Something wrong with the file as a table, before it is known what its columns mean. */
export interface Flaw {
  row: number;
  /** Which cell, from 0; absent when it is the whole row. */
  cell?: number;
  message: string;
  severity: Severity;
}

export interface Table {
  /** Rows in which anything is written. */
  rows: TableRow[];
  delimiter: string;
  flaws: Flaw[];
}

/** Rows read, empty ones and comments included: an export with an empty row after each story still fits. */
const MOST_ROWS = 2 * LIMITS.rows + 1000;
/** The widest row is that of a question with the most answers, in the form file. */
const MOST_CELLS = LIMITS.answers + 20;
/** A line with more of them is no row of a table, and would take gigabytes to cut. */
const MOST_DELIMITERS = 20_000;
const MOST_CHARACTERS = 5_000_000;

/**
 * Cuts the text of a CSV file into rows and cells. Never throws: what is broken becomes a flaw, and what can be
 * read around it is read.
 *
 * @param expected names of columns that its header may hold; they make finding the delimiter certain
 */
export function readTable(text: string, expected: readonly string[] = []): Table {
  // Excel reads a first line "sep=;" as a setting and does not show it, so that it is not counted as a row.
  const setting = /^\ufeff?"?sep=([^\r\n])"?(?:\r\n|\n|\r)/i.exec(text);
  const body = setting ? text.slice(setting[0].length) : text.replace(/^\ufeff/, '');
  const delimiter = setting?.[1] ?? findDelimiter(body, expected);
  if (hasEndlessLine(body, delimiter)) {
    return { rows: [], delimiter, flaws: [{ row: 1, message: importText.file.endless, severity: 'error' }] };
  }
  const strict = cut(body, delimiter, false);
  const { rows, flaws } = strict.misquoted ? cut(body, delimiter, true) : strict;
  return { rows, delimiter, flaws };
}

interface Cut {
  rows: TableRow[];
  flaws: Flaw[];
  /** A quote stands where the format does not allow it, and the reading stopped there. */
  misquoted: boolean;
}

/** With `relaxed`, a quote in the wrong place is an ordinary character, and its row is pointed out. */
function cut(body: string, delimiter: string, relaxed: boolean): Cut {
  const result: Cut = { rows: [], flaws: [], misquoted: false };
  let row = 0;
  const take = (cells: string[], raw: string | undefined) => {
    row += 1;
    if (raw !== undefined) result.flaws.push(...quoteFlaws(raw, delimiter, row));
    const clean = cleanCells(cells, row, result.flaws);
    if (clean.some((cell) => cell.trim() !== '')) result.rows.push({ row, cells: clean });
  };
  try {
    parse(body, {
      ...CUTTING,
      delimiter,
      to: MOST_ROWS,
      max_record_size: MOST_CHARACTERS,
      ...(relaxed ? { relax_quotes: true, raw: true } : { ltrim: true, rtrim: true }),
      on_record: (record: string[] | { record: string[]; raw: string }) => {
        if (Array.isArray(record)) take(record, undefined);
        else take(record.record, record.raw);
        return null;
      },
    });
    if (row >= MOST_ROWS) result.flaws.push({ row, message: importText.file.tooManyRows, severity: 'error' });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    result.misquoted = !relaxed && /QUOTE/.test(error.code) && error.code !== 'CSV_QUOTE_NOT_CLOSED';
    const message =
      error.code === 'CSV_MAX_RECORD_SIZE' ? importText.file.rowTooLong : importText.file.quoteNotClosed;
    result.flaws.push({ row: row + 1, message, severity: 'error' });
  }
  return result;
}

/** A stray quote within one line is harmless; over several lines it may have glued rows together. */
function quoteFlaws(raw: string, delimiter: string, row: number): Flaw[] {
  if (!raw.includes('"')) return [];
  try {
    parse(raw, { ...CUTTING, delimiter, ltrim: true, rtrim: true });
    return [];
  } catch {
    return /[\r\n]/.test(raw.trim())
      ? [{ row, message: importText.file.quoteGlued, severity: 'error' }]
      : [{ row, message: importText.file.quoteStray, severity: 'warning' }];
  }
}

function cleanCells(cells: readonly string[], row: number, flaws: Flaw[]): string[] {
  if (cells.length > MOST_CELLS && cells.slice(MOST_CELLS).some((cell) => cell !== '')) {
    flaws.push({ row, message: importText.file.tooManyCells, severity: 'error' });
  }
  const kept = cells.slice(0, MOST_CELLS);
  const end = kept.findLastIndex((cell) => cell !== '') + 1;
  return kept.slice(0, end).map((cell, index) => {
    // PostgreSQL cannot store NUL, and the others would steer the terminal that prints them.
    const clean = cell.replace(/(?![\t\n\r])\p{Cc}/gu, '');
    const flaw = (message: string) => flaws.push({ row, cell: index, message, severity: 'warning' });
    if (clean !== cell) flaw(importText.cell.controlCharacters);
    if (clean.includes('\ufffd')) flaw(importText.cell.unreadableCharacters);
    return clean;
  });
}

function hasEndlessLine(text: string, delimiter: string): boolean {
  const sign = delimiter.charCodeAt(0);
  let found = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === sign) found += 1;
    else if (code === 10 || code === 13) found = 0;
    if (found > MOST_DELIMITERS) return true;
  }
  return false;
}
