import type { ChoiceColumn, Coded, ScaleColumn, TriadColumn } from '../matrix/column.ts';
import type { Outcome } from '../statistics/outcome.ts';
import { tooFew } from '../statistics/outcome.ts';
import { canonicalSquares, hasSurface, pillai, type Scatter, traceBetween } from '../statistics/pillai.ts';
import { midranks } from '../statistics/ranks.ts';

/**
 * Everything a test with a triad needs to know of stories is sums over them. So one pass over the stories is enough, and
 * drawing them again is adding up sums of blocks of them.
 */
export interface Moments {
  /** How many sums there are. */
  readonly width: number;
  /** Adds what one story holds to the sums that begin at `from`; a story that misses an answer adds nothing. */
  add(sums: Float64Array, from: number, story: number): void;
  outcome(sums: Float64Array): Outcome;
}

/** The sums over all stories of a round. */
export function allSums(moments: Moments, stories: number): Float64Array {
  const sums = new Float64Array(moments.width);
  for (let story = 0; story < stories; story++) moments.add(sums, 0, story);
  return sums;
}

/** The sums of these stories cut in blocks, dealt out in turn. */
export function blockSums(moments: Moments, stories: Uint32Array, blocks: number): Float64Array {
  const sums = new Float64Array(blocks * moments.width);
  for (const [place, story] of stories.entries()) moments.add(sums, (place % blocks) * moments.width, story);
  return sums;
}

/** Of groups: [Σx², Σxy, Σy²], then for each group [n, Σx, Σy]. */
export function groupMoments(groups: Coded, triad: TriadColumn): Moments {
  return {
    width: 3 + 3 * groups.levels,
    add(sums, from, story) {
      const group = groups.codes[story] ?? 0;
      if (group >= groups.levels || triad.present.codes[story] !== 0) return;
      const [x, y] = [triad.first[story] ?? 0, triad.second[story] ?? 0];
      addTo(sums, from, x * x);
      addTo(sums, from + 1, x * y);
      addTo(sums, from + 2, y * y);
      const at = from + 3 + 3 * group;
      addTo(sums, at, 1);
      addTo(sums, at + 1, x);
      addTo(sums, at + 2, y);
    },
    outcome: compareDots,
  };
}

/** Pillai's trace of the dots between groups, from the sums of `groupMoments`; the effect is its share of the most. */
export function compareDots(sums: Float64Array): Outcome {
  const sizes: number[] = [];
  const firsts: number[] = [];
  const seconds: number[] = [];
  for (let at = 3; at < sums.length; at += 3) {
    if ((sums[at] ?? 0) === 0) continue;
    sizes.push(sums[at] ?? 0);
    firsts.push(sums[at + 1] ?? 0);
    seconds.push(sums[at + 2] ?? 0);
  }
  const n = add(sizes);
  const few = tooFew(n);
  if (few !== undefined) return few;
  if (sizes.length < 2) return { reason: 'one-group', n };
  const [x, y] = [add(firsts) / n, add(seconds) / n];
  const total = scatterOf(sums, n, x, y);
  if (!hasSurface(total)) return { reason: 'flat-triad', n };
  const trace = traceBetween(
    sizes,
    firsts.map((sum, group) => sum - x * (sizes[group] ?? 0)),
    seconds.map((sum, group) => sum - y * (sizes[group] ?? 0)),
    total,
  );
  const most = Math.min(2, sizes.length - 1);
  return pillai(trace, sizes.length - 1, n, { name: 'pillai-share', value: trace / most });
}

/** Of a number, by its ranks among the stories that have both: the effect is R² of those ranks on the triad. */
export function rankMoments(scale: ScaleColumn, triad: TriadColumn): Moments {
  const both = scale.counts.slice();
  for (const story of triad.present.leftOut) {
    const code = scale.codes[story] ?? 0;
    both[code] = (both[code] ?? 0) - 1;
  }
  const { centred, n } = midranks(both, scale.levels);
  const answered = (story: number) => (scale.codes[story] ?? 0) < scale.levels;
  // Ranks as parts of the number of stories: the same R², without numbers too large to square.
  const rank = centred.map((value) => value / Math.max(1, n));
  return numberMoments(triad, answered, [(story) => rank[scale.codes[story] ?? 0] ?? 0]);
}

/** Of another triad: the effect is the largest canonical correlation. */
export function triadMoments(triad: TriadColumn, other: TriadColumn): Moments {
  const answered = (story: number) => other.present.codes[story] === 0;
  return numberMoments(triad, answered, [
    (story) => other.first[story] ?? 0,
    (story) => other.second[story] ?? 0,
  ]);
}

type Value = (story: number) => number;

/** [Σx², Σxy, Σy², n, Σx, Σy], then of the others [Σu, Σv, Σu², Σuv, Σv², Σxu, Σyu, Σxv, Σyv]; without v they stay 0. */
function numberMoments(
  { first, second, present }: TriadColumn,
  answered: (story: number) => boolean,
  others: readonly [Value, Value?],
): Moments {
  const [one, two] = others;
  return {
    width: 15,
    add(sums, from, story) {
      if (present.codes[story] !== 0 || !answered(story)) return;
      const [x, y, u, v] = [first[story] ?? 0, second[story] ?? 0, one(story), two?.(story) ?? 0];
      const terms = [x * x, x * y, y * y, 1, x, y, u, v, u * u, u * v, v * v, x * u, y * u, x * v, y * v];
      for (let at = 0; at < terms.length; at++) addTo(sums, from + at, terms[at] ?? 0);
    },
    outcome: (sums) => correlateDots(sums, others.length),
  };
}

function correlateDots(sums: Float64Array, q: number): Outcome {
  const [, , , n = 0, sumX = 0, sumY = 0, sumU = 0, sumV = 0, uu = 0, uv = 0, vv = 0, ...crossed] = sums;
  const few = tooFew(n);
  if (few !== undefined) return few;
  const [x, y, u, v] = [sumX / n, sumY / n, sumU / n, sumV / n];
  const triad = scatterOf(sums, n, x, y);
  const other = { first: uu - n * u * u, both: uv - n * u * v, second: vv - n * v * v };
  if (q === 1 && other.first <= 1e-12 * uu) return { reason: 'constant', n };
  if (!hasSurface(triad) || (q === 2 && !hasSurface(other))) return { reason: 'flat-triad', n };
  const [xu = 0, yu = 0, xv = 0, yv = 0] = crossed;
  const crossing = [
    [xu - n * x * u, yu - n * y * u],
    [xv - n * x * v, yv - n * y * v],
  ] as const;
  const squares = canonicalSquares(triad, { products: crossing.slice(0, q) }, other);
  const trace = add(squares);
  if (q === 1) return pillai(trace, q, n, { name: 'r-squared', value: trace });
  return pillai(trace, q, n, { name: 'canonical-correlation', value: Math.sqrt(squares[0] ?? 0) });
}

function scatterOf(sums: Float64Array, n: number, x: number, y: number): Scatter {
  const [xx = 0, xy = 0, yy = 0] = sums;
  // What is left of rounding when all dots lie on one point is no scatter.
  const clean = (square: number, all: number) => (square <= 1e-12 * all ? 0 : square);
  return {
    first: clean(xx - n * x * x, xx),
    both: xy - n * x * y,
    second: clean(yy - n * y * y, yy),
  };
}

const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function addTo(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

/** Which moments belong to a single choice or a number or a triad beside a triad. */
export function momentsWith(other: ChoiceColumn | ScaleColumn | TriadColumn, triad: TriadColumn): Moments {
  if (other.kind === 'choice') return groupMoments(other, triad);
  return other.kind === 'scale' ? rankMoments(other, triad) : triadMoments(other, triad);
}
