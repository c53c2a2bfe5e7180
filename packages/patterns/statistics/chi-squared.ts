import { chiSquaredTail } from '../tails/tails.ts';
import { type Outcome, tooFew } from './outcome.ts';
import { type Margins, marginsOf, occupied, type Table } from './table.ts';

/**
 * Whether two choices go together: Pearson's χ² (1900) without continuity correction, over the options that were chosen.
 * The effect is Cramér's V in the form that does not grow by chance alone (Bergsma 2013).
 *
 * @example chiSquared({ rows: 2, columns: 2, counts: Uint32Array.of(30, 20, 15, 35) }) // statistic 9.0909, p 0.00257
 */
export function chiSquared(table: Table): Outcome {
  const margins = marginsOf(table);
  const { n } = margins;
  const few = tooFew(n);
  if (few !== undefined) return few;
  const [rows, columns] = [occupied(margins.rows), occupied(margins.columns)];
  if (rows < 2 || columns < 2) return { reason: 'one-group', n };
  const statistic = chiSquaredStatistic(table, margins);
  const value = cramersV(statistic, n, rows, columns);
  if (value === undefined) return { reason: 'too-many-options', n };
  const df = (rows - 1) * (columns - 1);
  return {
    test: 'chi-squared',
    form: 'asymptotic',
    statistic,
    df,
    p: chiSquaredTail(statistic, df),
    n,
    effect: { name: 'cramers-v', value },
    smallestExpected: (smallestAbove0(margins.rows) * smallestAbove0(margins.columns)) / n,
  };
}

/** Σ (observed − expected)² / expected. */
export function chiSquaredStatistic({ rows, columns, counts }: Table, margins: Margins): number {
  let statistic = 0;
  for (let row = 0; row < rows; row++) {
    const share = (margins.rows[row] ?? 0) / margins.n;
    if (share === 0) continue;
    for (let column = 0; column < columns; column++) {
      const expected = share * (margins.columns[column] ?? 0);
      if (expected === 0) continue;
      const apart = (counts[row * columns + column] ?? 0) - expected;
      statistic += (apart * apart) / expected;
    }
  }
  return statistic;
}

/**
 * Cramér's V corrected for bias (Bergsma 2013, "A bias-correction for Cramér's V and Tschuprow's T"): from 0, also when
 * chance alone would give more than 0, to 1.
 *
 * @returns undefined when one of the questions has as many options as stories
 */
export function cramersV(statistic: number, n: number, rows: number, columns: number): number | undefined {
  const spread = Math.max(0, statistic / n - ((rows - 1) * (columns - 1)) / (n - 1));
  const most = mostSpread(n, rows, columns);
  return most === undefined ? undefined : Math.min(1, Math.sqrt(spread / most));
}

/**
 * The same without taking off what chance gives: what an interval of V is drawn from. Stories that are drawn again bring
 * chance in twice, and the interval corrects for both; taking it off beforehand would be once too often.
 */
export function uncorrectedV(table: Table): number | undefined {
  const margins = marginsOf(table);
  const most = mostSpread(margins.n, occupied(margins.rows), occupied(margins.columns));
  if (most === undefined) return undefined;
  return Math.min(1, Math.sqrt(chiSquaredStatistic(table, margins) / margins.n / most));
}

function mostSpread(n: number, rows: number, columns: number): number | undefined {
  const corrected = (options: number) => options - 1 - (options - 1) ** 2 / (n - 1);
  const most = Math.min(corrected(rows), corrected(columns));
  return most < 1e-9 ? undefined : most;
}

const smallestAbove0 = (sums: Float64Array) =>
  sums.reduce((least, sum) => (sum > 0 && sum < least ? sum : least), Number.POSITIVE_INFINITY);
