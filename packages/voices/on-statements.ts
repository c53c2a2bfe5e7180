import type { VoteTable } from './vote-matrix.ts';

/** How many statements a participant saw. */
export function seenBy(table: VoteTable, row: number): number {
  return (table.rowStart[row + 1] ?? 0) - (table.rowStart[row] ?? 0);
}

/** Of each statement 1 when someone saw it, else 0. */
export function seenStatements(table: VoteTable): Int32Array {
  const seen = new Int32Array(table.statements.length);
  for (const column of table.column) seen[column] = 1;
  return seen;
}

/** The same votes on a part of the statements. Every participant keeps their row, also an empty one. */
export function onStatements(
  table: VoteTable,
  keep: (statement: string, column: number) => boolean,
): VoteTable {
  const newPlace = new Int32Array(table.statements.length).fill(-1);
  const statements: string[] = [];
  for (const [column, statement] of table.statements.entries()) {
    if (!keep(statement, column)) continue;
    newPlace[column] = statements.length;
    statements.push(statement);
  }
  const rowStart = new Int32Array(table.rowStart.length);
  const [column, value] = [new Int32Array(table.column.length), new Int8Array(table.value.length)];
  let filled = 0;
  for (let row = 0; row < table.participants.length; row += 1) {
    for (let cell = table.rowStart[row] ?? 0; cell < (table.rowStart[row + 1] ?? 0); cell += 1) {
      const place = newPlace[table.column[cell] ?? 0] ?? 0;
      if (place === -1) continue;
      column[filled] = place;
      value[filled] = table.value[cell] ?? 0;
      filled += 1;
    }
    rowStart[row + 1] = filled;
  }
  return {
    participants: table.participants,
    statements,
    rowStart,
    column: column.subarray(0, filled),
    value: value.subarray(0, filled),
  };
}
