import { onStatements, seenBy, seenStatements } from './on-statements.ts';
import type { VoteTable } from './vote-matrix.ts';

/** The same votes in an order that does not depend on who came first or what anyone is called. */
export interface Canonical {
  table: VoteTable;
  /** Of each row of the canonical table its row in the one that was given. */
  rowOf: Int32Array;
}

/**
 * Puts statements in the order of their ids and people in the order of what they voted. People who voted the same are
 * interchangeable, so the same votes give the same table bit by bit: what is reckoned from it does not depend on rounding
 * either. Statements that nobody saw, and those to leave out, are gone.
 */
export function canonical(given: VoteTable, leftOut: ReadonlySet<string>): Canonical {
  const seen = seenStatements(given);
  const kept = onStatements(given, (statement, column) => seen[column] === 1 && !leftOut.has(statement));
  const sorted = sortStatements(kept);
  const rows = Int32Array.from(sorted.participants.keys()).sort((one, other) =>
    compareRows(sorted, one, other),
  );
  return { table: withRows(sorted, rows), rowOf: rows };
}

function sortStatements(table: VoteTable): VoteTable {
  const order = [...table.statements.keys()].sort((one, other) =>
    (table.statements[one] ?? '') < (table.statements[other] ?? '') ? -1 : 1,
  );
  const newPlace = new Int32Array(order.length);
  for (const [place, column] of order.entries()) newPlace[column] = place;
  const statements = order.map((place) => table.statements[place] ?? '');
  return { ...inRows(table, cellsByPlace(table, newPlace), newPlace), statements };
}

/** The cells of the first statement, then those of the second, and so on: a counting sort, in time of the votes. */
function cellsByPlace({ column }: VoteTable, newPlace: Int32Array): Int32Array {
  const next = new Int32Array(newPlace.length + 1);
  for (const statement of column) {
    const after = (newPlace[statement] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let place = 1; place < next.length; place += 1)
    next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0);
  const cells = new Int32Array(column.length);
  for (let cell = 0; cell < column.length; cell += 1) {
    const place = newPlace[column[cell] ?? 0] ?? 0;
    const spot = next[place] ?? 0;
    cells[spot] = cell;
    next[place] = spot + 1;
  }
  return cells;
}

/** Deals cells out to their rows, so that the statements of each row rise. */
function inRows(table: VoteTable, cells: Int32Array, newPlace: Int32Array): VoteTable {
  const rowOf = new Int32Array(cells.length);
  for (let row = 0; row < table.participants.length; row += 1) {
    rowOf.fill(row, table.rowStart[row], table.rowStart[row + 1]);
  }
  const next = table.rowStart.slice();
  const column = new Int32Array(cells.length);
  const value = new Int8Array(cells.length);
  for (const cell of cells) {
    const row = rowOf[cell] ?? 0;
    const spot = next[row] ?? 0;
    column[spot] = newPlace[table.column[cell] ?? 0] ?? 0;
    value[spot] = table.value[cell] ?? 0;
    next[row] = spot + 1;
  }
  return { ...table, column, value };
}

/** By the first statement on which two people differ. */
function compareRows({ rowStart, column, value }: VoteTable, one: number, other: number): number {
  const [begin, against] = [rowStart[one] ?? 0, rowStart[other] ?? 0];
  const [cells, others] = [(rowStart[one + 1] ?? 0) - begin, (rowStart[other + 1] ?? 0) - against];
  for (let cell = 0; cell < Math.min(cells, others); cell += 1) {
    const difference =
      (column[begin + cell] ?? 0) - (column[against + cell] ?? 0) ||
      (value[begin + cell] ?? 0) - (value[against + cell] ?? 0);
    if (difference !== 0) return difference;
  }
  return cells - others;
}

/** The votes of these rows, in this order; a row may come more than once. */
export function withRows(table: VoteTable, rows: Int32Array): VoteTable {
  const rowStart = new Int32Array(rows.length + 1);
  for (const [place, row] of rows.entries()) {
    rowStart[place + 1] = (rowStart[place] ?? 0) + seenBy(table, row);
  }
  const column = new Int32Array(rowStart[rows.length] ?? 0);
  const value = new Int8Array(column.length);
  for (const [place, row] of rows.entries()) {
    const [begin, end] = [table.rowStart[row] ?? 0, table.rowStart[row + 1] ?? 0];
    column.set(table.column.subarray(begin, end), rowStart[place] ?? 0);
    value.set(table.value.subarray(begin, end), rowStart[place] ?? 0);
  }
  const participants = Array.from(rows, (row) => table.participants[row] ?? '');
  return { ...table, participants, rowStart, column, value };
}
