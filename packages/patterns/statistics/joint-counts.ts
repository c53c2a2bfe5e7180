import type { Coded } from '../matrix/column.ts';
import { marginsOf, type Table } from './table.ts';

/**
 * Counts stories by their codes in two columns, in one pass: this loop is what all pairs of a round cost. Stories
 * without an answer have codes of their own, so nothing has to be looked at twice; they are cut off afterwards.
 *
 * @returns one row for each level of the first, one column for each of the other, without the two ways of not answering
 */
export function jointCounts(one: Coded, other: Coded): Table {
  const width = other.levels + 2;
  const counts = new Uint32Array((one.levels + 2) * width);
  const [rows, columns] = [one.codes, other.codes];
  for (let story = 0; story < rows.length; story++) {
    const cell = (rows[story] ?? 0) * width + (columns[story] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  const inner = new Uint32Array(one.levels * other.levels);
  for (let row = 0; row < one.levels; row++) {
    inner.set(counts.subarray(row * width, row * width + other.levels), row * other.levels);
  }
  return { rows: one.levels, columns: other.levels, counts: inner };
}

/** The most cells a table may have: 256 MB while it is counted. */
const mostCells = 2 ** 26;

/** Whether two columns have so many different answers that a table of them would not fit. */
export const tooWide = (one: Coded, other: Coded) => (one.levels + 2) * (other.levels + 2) > mostCells;

/**
 * The tables of options out of a table by sets of options: stories that chose the option above, those that did not below.
 *
 * @param table a row for each byte of eight options; bit 0 is the first option
 * @returns one table for each option
 */
export function optionTables(table: Table, options: number): Table[] {
  const all = marginsOf(table).columns;
  return Array.from({ length: options }, (_, bit) => {
    const both = new Float64Array(2 * table.columns);
    for (let row = 0; row < table.rows; row++) if ((row >> bit) & 1) addRow(both, table, row);
    for (let column = 0; column < table.columns; column++) {
      both[table.columns + column] = (all[column] ?? 0) - (both[column] ?? 0);
    }
    return { rows: 2, columns: table.columns, counts: both };
  });
}

function addRow(sums: Float64Array, { columns, counts }: Table, row: number): void {
  const from = row * columns;
  for (let column = 0; column < columns; column++) {
    sums[column] = (sums[column] ?? 0) + (counts[from + column] ?? 0);
  }
}
