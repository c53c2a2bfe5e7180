import { shareTail } from '../tails/tails.ts';
import { type EffectName, type Outcome, tooFew } from './outcome.ts';

/** Sums of squares and products of two coordinates, from their means. */
export interface Scatter {
  readonly first: number;
  readonly both: number;
  readonly second: number;
}

/** Whether dots have a surface: not all on one point or one line. */
export const hasSurface = ({ first, both, second }: Scatter) =>
  first > 0 && second > 0 && first * second - both * both > 1e-10 * first * second;

/**
 * The F that belongs to Pillai's trace (Pillai 1955), for a triad (two coordinates) against something with q of its own:
 * V / s explains a share, with s = min(2, q), df1 = s max(2, q) and df2 = s (error df − 2 + s). Exact when s = 1.
 *
 * @param trace V, from 0 to s
 * @param q groups less one, or coordinates
 */
export function pillai(
  trace: number,
  q: number,
  n: number,
  effect: { name: EffectName; value: number },
): Outcome {
  const few = tooFew(n);
  if (few !== undefined) return few;
  const most = Math.min(2, q);
  const errorDf = n - 1 - q;
  const df2 = most * (errorDf - 2 + most);
  if (df2 <= 0) return { reason: 'too-many-options', n };
  const df1 = most * Math.max(2, q);
  const share = Math.min(1, Math.max(0, trace / most));
  return {
    test: 'pillai',
    form: 'asymptotic',
    statistic: trace,
    df: [df1, df2],
    p: shareTail(share, df1, df2),
    n,
    effect: { name: effect.name, value: Math.min(1, Math.max(0, effect.value)) },
  };
}

/**
 * Pillai's trace between groups, from the sums of the two coordinates in each: tr(B T⁻¹), where B is the scatter between
 * the means of the groups and T that of all stories.
 *
 * @param sizes stories by group
 * @param firsts sums of the first coordinate by group, from the mean of all
 * @param seconds of the second
 */
export function traceBetween(
  sizes: ArrayLike<number>,
  firsts: ArrayLike<number>,
  seconds: ArrayLike<number>,
  total: Scatter,
): number {
  let [first, both, second] = [0, 0, 0];
  for (let group = 0; group < sizes.length; group++) {
    const size = sizes[group] ?? 0;
    if (size === 0) continue;
    const [x, y] = [firsts[group] ?? 0, seconds[group] ?? 0];
    first += (x * x) / size;
    both += (x * y) / size;
    second += (y * y) / size;
  }
  const determinant = total.first * total.second - total.both * total.both;
  return (first * total.second - 2 * both * total.both + second * total.first) / determinant;
}

/** Products of coordinates of a triad with a number or with those of another triad, from their means. */
export interface Crossing {
  /** One [first × other, second × other] for each coordinate of the other. */
  readonly products: readonly (readonly [number, number])[];
}

/**
 * The squared canonical correlations (Hotelling 1936) between a triad and a number or another triad, largest first. Their
 * sum is Pillai's trace; with one number there is one, which is R² of that number on the triad.
 */
export function canonicalSquares(triad: Scatter, crossing: Crossing, other: Scatter): number[] {
  const one = whitening(triad);
  const whitened = crossing.products.map(([first, second]): [number, number] => [
    first / one.a,
    (second - (one.b / one.a) * first) / one.c,
  ]);
  const [p, r] = whitened;
  if (p === undefined) return [];
  if (r === undefined) return [(p[0] ** 2 + p[1] ** 2) / other.first];
  const two = whitening(other);
  const u = [p[0] / two.a, p[1] / two.a] as const;
  const v = [(r[0] - (two.b / two.a) * p[0]) / two.c, (r[1] - (two.b / two.a) * p[1]) / two.c] as const;
  const trace = u[0] ** 2 + u[1] ** 2 + v[0] ** 2 + v[1] ** 2;
  const determinant = (u[0] * v[1] - u[1] * v[0]) ** 2;
  const root = Math.sqrt(Math.max(0, (trace / 2) ** 2 - determinant));
  return [trace / 2 + root, trace / 2 - root];
}

/** Cholesky's factor of the scatter: first = a², both = a b, second = b² + c². */
function whitening({ first, both, second }: Scatter): { a: number; b: number; c: number } {
  const a = Math.sqrt(first);
  const b = both / a;
  return { a, b, c: Math.sqrt(Math.max(0, second - b * b)) };
}
