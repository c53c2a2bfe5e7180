import { chiSquaredTail } from '../tails/tails.ts';
import { mannWhitney } from './mann-whitney.ts';
import { type Outcome, tooFew } from './outcome.ts';
import { midranks, type Ranks } from './ranks.ts';
import { marginsOf, rowOf, type Table } from './table.ts';

/**
 * Whether groups lie differently on a scale: one test for all of them. For two groups Mann & Whitney's, for more Kruskal
 * & Wallis' H (1952), corrected for ties, with ε² = H / (n − 1) as effect (Tomczak & Tomczak 2014).
 *
 * @param table one row for each group, one column for each number, ascending
 */
export function compareGroups(table: Table): Outcome {
  const groups = [...marginsOf(table).rows.entries()].flatMap(([row, size]) => (size > 0 ? [row] : []));
  const [first, second, third] = groups;
  if (first === undefined || second === undefined || third !== undefined) return kruskalWallis(table);
  return mannWhitney(rowOf(table, first), rowOf(table, second));
}

/** Kruskal & Wallis' H over the groups that hold a story, also when there are only two. */
export function kruskalWallis(table: Table): Outcome {
  const { rows, columns, n } = marginsOf(table);
  const few = tooFew(n);
  if (few !== undefined) return few;
  const groups = rows.reduce((count, size) => (size > 0 ? count + 1 : count), 0);
  if (groups < 2) return { reason: 'one-group', n };
  const ranks = midranks(columns);
  if (ranks.squares === 0) return { reason: 'constant', n };
  const statistic = kruskalWallisStatistic(table, rows, ranks);
  return {
    test: 'kruskal-wallis',
    form: 'asymptotic',
    statistic,
    df: groups - 1,
    p: chiSquaredTail(statistic, groups - 1),
    n,
    effect: { name: 'epsilon-squared', value: statistic / (n - 1) },
  };
}

/** H = (n − 1) Σ (rank sum of a group)² / its size / Σ rank², with ranks from their mean. */
export function kruskalWallisStatistic(table: Table, sizes: Float64Array, ranks: Ranks): number {
  let between = 0;
  for (let row = 0; row < table.rows; row++) {
    const size = sizes[row] ?? 0;
    if (size === 0) continue;
    let sum = 0;
    for (let column = 0; column < table.columns; column++) {
      sum += (table.counts[row * table.columns + column] ?? 0) * (ranks.centred[column] ?? 0);
    }
    between += (sum * sum) / size;
  }
  return ((ranks.n - 1) * between) / ranks.squares;
}
