/**
 * Pairs rows with columns so that the sum of what they have in common is as large as can be: the Hungarian method (Kuhn
 * 1955), in the form with potentials and shortest paths (Jonker & Volgenant 1987). Time in the cube of the size.
 *
 * @param common rows × columns, not negative; may be higher than wide, or wider than high
 * @returns of each row its column, or −1 when there are more rows than columns
 * @example bestPairing([[5, 4], [4, 0]]) // [1, 0]
 */
export function bestPairing(common: readonly (readonly number[])[]): number[] {
  const size = Math.max(common.length, ...common.map((row) => row.length), 0);
  const cost = (row: number, column: number) => -(common[row - 1]?.[column - 1] ?? 0);
  const rowOfColumn = new Array<number>(size + 1).fill(0);
  const potentials = {
    row: new Array<number>(size + 1).fill(0),
    column: new Array<number>(size + 1).fill(0),
  };
  for (let row = 1; row <= size; row += 1) addRow(row, cost, rowOfColumn, potentials);
  const pairs = common.map(() => -1);
  for (let column = 1; column <= size; column += 1) {
    const row = (rowOfColumn[column] ?? 0) - 1;
    const inside = column <= (common[row]?.length ?? 0);
    if (row < common.length && inside) pairs[row] = column - 1;
  }
  return pairs;
}

interface Potentials {
  row: number[];
  column: number[];
}

/** Gives one more row a column, moving others along the cheapest path; place 0 is where the new row begins. */
function addRow(
  row: number,
  cost: (row: number, column: number) => number,
  rowOfColumn: number[],
  potentials: Potentials,
): void {
  const paths: Paths = {
    least: rowOfColumn.map(() => Number.POSITIVE_INFINITY),
    cameFrom: rowOfColumn.map(() => 0),
    done: rowOfColumn.map(() => false),
  };
  rowOfColumn[0] = row;
  let column = 0;
  while (rowOfColumn[column] !== 0) {
    const here = rowOfColumn[column] ?? 0;
    paths.done[column] = true;
    extend(paths, column, (other) => {
      return cost(here, other) - (potentials.row[here] ?? 0) - (potentials.column[other] ?? 0);
    });
    const next = nearest(paths);
    shift(paths.least[next] ?? 0, paths, rowOfColumn, potentials);
    column = next;
  }
  while (column !== 0) {
    const before = paths.cameFrom[column] ?? 0;
    rowOfColumn[column] = rowOfColumn[before] ?? 0;
    column = before;
  }
}

/** The cheapest ways to each column that were found so far. */
interface Paths {
  least: number[];
  cameFrom: number[];
  done: boolean[];
}

function extend({ least, cameFrom, done }: Paths, column: number, reduced: (other: number) => number): void {
  for (let other = 1; other < least.length; other += 1) {
    if (done[other] || reduced(other) >= (least[other] ?? 0)) continue;
    least[other] = reduced(other);
    cameFrom[other] = column;
  }
}

function nearest({ least, done }: Paths): number {
  let found = 0;
  for (let other = 1; other < least.length; other += 1) {
    if (!done[other] && (found === 0 || (least[other] ?? 0) < (least[found] ?? 0))) found = other;
  }
  return found;
}

function shift(
  step: number,
  { least, done }: Paths,
  rowOfColumn: readonly number[],
  potentials: Potentials,
): void {
  for (let column = 0; column < done.length; column += 1) {
    if (!done[column]) {
      least[column] = (least[column] ?? 0) - step;
      continue;
    }
    const row = rowOfColumn[column] ?? 0;
    potentials.row[row] = (potentials.row[row] ?? 0) + step;
    potentials.column[column] = (potentials.column[column] ?? 0) - step;
  }
}
