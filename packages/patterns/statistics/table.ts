/** Counts of stories by two answers, row by row: `counts[row × columns + column]`. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly counts: Float64Array | Uint32Array;
}

/** Sums of the rows, of the columns, and of all. */
export interface Margins {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  readonly n: number;
}

export function marginsOf({ rows, columns, counts }: Table): Margins {
  const margins = { rows: new Float64Array(rows), columns: new Float64Array(columns), n: 0 };
  for (let row = 0, cell = 0; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++, cell++) {
      const count = counts[cell] ?? 0;
      sum += count;
      margins.columns[column] = (margins.columns[column] ?? 0) + count;
    }
    margins.rows[row] = sum;
    margins.n += sum;
  }
  return margins;
}

/** How many of these sums are above 0: options that nobody chose are no options. */
export const occupied = (sums: Float64Array) => sums.reduce((count, sum) => (sum > 0 ? count + 1 : count), 0);

/** One row of a table. */
export const rowOf = ({ columns, counts }: Table, row: number) =>
  counts.subarray(row * columns, (row + 1) * columns);

/** The same table with rows and columns changed places. */
export function turned({ rows, columns, counts }: Table): Table {
  const other = new Float64Array(counts.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      other[column * rows + row] = counts[row * columns + column] ?? 0;
    }
  }
  return { rows: columns, columns: rows, counts: other };
}

/** The same table without rows and columns in which there is nothing. */
export function withoutEmpty(table: Table): Table {
  const margins = marginsOf(table);
  const rows = [...margins.rows.keys()].filter((row) => (margins.rows[row] ?? 0) > 0);
  const columns = [...margins.columns.keys()].filter((column) => (margins.columns[column] ?? 0) > 0);
  const counts = new Float64Array(rows.length * columns.length);
  let cell = 0;
  for (const row of rows) {
    for (const column of columns) counts[cell++] = table.counts[row * table.columns + column] ?? 0;
  }
  return { rows: rows.length, columns: columns.length, counts };
}
