import { normalTails } from '../tails/tails.ts';
import { type Outcome, tooFew } from './outcome.ts';
import { tieSum, together } from './ranks.ts';

/** How one group of stories lies beside another. */
export interface RankSum {
  /** Pairs of a story of each in which the first has the higher number; a tie is a half. */
  readonly u: number;
  /** Two-sided, by the normal curve, corrected for ties and continuity. 1 when all numbers are the same. */
  readonly p: number;
  /** How far from what chance gives, in standard deviations; never negative. */
  readonly z: number;
  /** Cliff's δ (1993): the chance that the first is higher less the chance that it is lower. */
  readonly delta: number;
  readonly sizes: readonly [number, number];
}

type Histogram = ArrayLike<number>;

/**
 * The test of Mann & Whitney (1947) from two histograms over the same ascending numbers; both groups hold a story.
 *
 * @example rankSum([3, 1], [1, 3]).u // 4: of 16 pairs the first is higher in 1, and 6 are ties
 */
export function rankSum(first: Histogram, second: Histogram): RankSum {
  const both = together(first, second);
  let [u, n2, n1] = [0, 0, 0];
  for (let place = 0; place < both.length; place++) {
    const [here, there] = [first[place] ?? 0, second[place] ?? 0];
    u += here * (n2 + there / 2);
    n1 += here;
    n2 += there;
  }
  const n = n1 + n2;
  const variance = ((n1 * n2) / 12) * (n + 1 - tieSum(both) / (n * (n - 1)));
  const apart = Math.max(0, Math.abs(u - (n1 * n2) / 2) - 0.5);
  const z = variance > 0 ? apart / Math.sqrt(variance) : 0;
  return { u, z, p: normalTails(z), delta: (2 * u) / (n1 * n2) - 1, sizes: [n1, n2] };
}

/** Up to this many stories without ties every order is counted. */
const exactUpTo = 20;

/**
 * Whether stories with one answer lie higher on a scale than stories with another: Mann & Whitney's U of the first group,
 * exact for at most 20 stories without ties. The effect is Cliff's δ.
 */
export function mannWhitney(first: Histogram, second: Histogram): Outcome {
  const [n1, n2] = [total(first), total(second)];
  const n = n1 + n2;
  const few = tooFew(n);
  if (few !== undefined) return few;
  if (n1 === 0 || n2 === 0) return { reason: 'one-group', n };
  const { u, p, delta } = rankSum(first, second);
  const both = together(first, second);
  if (both.some((count) => count === n)) return { reason: 'constant', n };
  const exact = n <= exactUpTo && both.every((count) => count <= 1);
  return {
    test: 'mann-whitney',
    form: exact ? 'exact' : 'asymptotic',
    statistic: u,
    df: null,
    p: exact ? exactRankSum(u, n1, n2) : p,
    n,
    effect: { name: 'cliffs-delta', value: delta },
  };
}

/**
 * The two-sided p of U over all ways to divide the ranks, without ties: twice the chance of a U at least as far from the
 * middle. The numbers of ways by the recurrence of Mann & Whitney.
 *
 * @example exactRankSum(0, 4, 4) // 2/70
 */
export function exactRankSum(u: number, n1: number, n2: number): number {
  // ways[U] for the stories so far, by how many of them are in the first group.
  let ways: number[][] = Array.from({ length: n1 + 1 }, (_, size) => (size === 0 ? [1] : []));
  for (let placed = 0; placed < n1 + n2; placed++) {
    ways = ways.map((counts, size) => {
      const secondBelow = placed - (size - 1);
      const grown = counts.slice();
      for (const [value, count] of (ways[size - 1] ?? []).entries()) {
        // The story placed now is the highest so far: in the first group it is above all of the second.
        if (secondBelow >= 0) grown[value + secondBelow] = (grown[value + secondBelow] ?? 0) + (count ?? 0);
      }
      return Array.from(grown, (count) => count ?? 0);
    });
  }
  const counts = ways[n1] ?? [];
  const highest = Math.max(u, n1 * n2 - u);
  const beyond = counts.reduce((sum, count, value) => (value >= highest ? sum + count : sum), 0);
  return Math.min(1, (2 * beyond) / counts.reduce((sum, count) => sum + count, 0));
}

function total(histogram: Histogram): number {
  let sum = 0;
  for (let place = 0; place < histogram.length; place++) sum += histogram[place] ?? 0;
  return sum;
}
