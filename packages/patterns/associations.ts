import type { Interval } from './chance/bootstrap.ts';
import { type PermutationP, permutationP } from './chance/permutation.ts';
import { seededRandom } from './chance/random.ts';
import { type Correction, qValues } from './corrections/false-discovery.ts';
import type { Column } from './matrix/column.ts';
import type { StoryMatrix } from './matrix/story-matrix.ts';
import type { PairOutcome } from './pairs/pair.ts';
import { pairOf } from './pairs/pair-of.ts';
import { type EffectName, isMeasured } from './statistics/outcome.ts';

/** What was found between two questions of a round, among all its other pairs. */
export interface Association {
  readonly one: Column;
  readonly other: Column;
  readonly outcome: PairOutcome;
  /** What p is worth among all pairs; absent when there is no p. */
  readonly q?: number;
  /** By shuffling, where the formula could be wrong: few stories near the line, or a table with rare options. */
  readonly permutation?: PermutationP & { readonly q: number };
  /** 95 %, where one was asked for and can be given. */
  readonly interval?: Interval;
  /** Worth showing: sure enough among so many, and not small. */
  readonly shown: boolean;
}

export interface AssociationSettings {
  /** The same seed gives the same shuffles. */
  readonly seed: number;
  readonly correction?: Correction;
  /** Of all pairs, or only of those that are shown. */
  readonly intervals: 'all' | 'shown' | 'none';
}

/** Under these an effect is not shown, however sure. */
export const smallEffect: Readonly<Record<EffectName, number>> = {
  'cramers-v': 0.1,
  'cliffs-delta': 0.15,
  'epsilon-squared': 0.02,
  'spearman-rho': 0.1,
  'pillai-share': 0.02,
  'r-squared': 0.02,
  // Two hundredths of what varies along the best direction, as for R².
  'canonical-correlation': Math.sqrt(0.02),
};

/** An association has a q of at most this. */
export const surelyBelow = 0.05;
/** A pair with a higher q than this by the formula will not come below 0.05 by shuffling. */
const nearTheLine = 0.2;
/** With more stories formula and shuffles say the same; a table with rare options is shuffled up to the second. */
const fewStories = 2_000;
const fewStoriesSparse = 20_000;

/**
 * Everything there is between the questions of a round. All pairs are tested by formula first. Those near the line, when
 * there are few stories, and tables in which an expected count is under 5, are tested again by shuffling, with enough
 * draws to survive the correction for so many pairs; what is shown rests on that.
 *
 * The result does not depend on the order of the stories, but for the intervals of tests with a triad in rounds of more
 * than a thousand stories, in their last digits.
 *
 * @example associations(matrix, { seed: 1, intervals: 'shown' }).filter(({ shown }) => shown)
 */
export function associations(matrix: StoryMatrix, settings: AssociationSettings): Association[] {
  const pairs = columnPairs(matrix.columns);
  return conclude(
    pairs.map(([one, other]) => ({ one, other, outcome: pairOf(one, other).measure() })),
    settings,
  );
}

/** All pairs of columns of different questions, in the order of the questions. */
export function columnPairs(columns: readonly Column[]): [Column, Column][] {
  return columns.flatMap((one, place) =>
    columns
      .slice(place + 1)
      .filter((other) => other.question !== one.question)
      .map((other): [Column, Column] => [one, other]),
  );
}

/** Two questions with what the formula says: what can be computed elsewhere, a part of the pairs at a time. */
export type ScreenedPair = Pick<Association, 'one' | 'other' | 'outcome'>;

/** Weighs pairs that were tested by formula against each other. */
export function conclude(screened: readonly ScreenedPair[], settings: AssociationSettings): Association[] {
  const { correction } = settings;
  const screenedQs = qsOf(
    screened.map(({ outcome }) => (isMeasured(outcome) ? outcome.p : undefined)),
    correction,
  );
  const tested = screenedQs.filter((q) => q !== undefined).length;
  const permutations = screened.map((pair, place) => {
    const asked = needsPermutation(pair.outcome, screenedQs[place] ?? 1);
    return asked ? permute(pair, drawsFor(tested), settings.seed) : undefined;
  });
  const qs = qsOf(
    screened.map(({ outcome }, place) =>
      isMeasured(outcome) ? (permutations[place]?.p ?? outcome.p) : undefined,
    ),
    correction,
  );
  return screened.map((pair, place): Association => {
    const [q, sureQ, permutation] = [screenedQs[place], qs[place], permutations[place]];
    const shown = sureQ !== undefined && sureQ <= surelyBelow && isLarge(pair.outcome);
    const interval =
      settings.intervals === 'all' || (settings.intervals === 'shown' && shown)
        ? intervalOf(pair, settings.seed)
        : undefined;
    return {
      ...pair,
      ...(q === undefined ? {} : { q }),
      ...(permutation === undefined || sureQ === undefined
        ? {}
        : { permutation: { ...permutation, q: sureQ } }),
      ...(interval === undefined ? {} : { interval }),
      shown,
    };
  });
}

/** q by place; what has no p has no q, and does not count as a test. */
function qsOf(ps: readonly (number | undefined)[], correction?: Correction): (number | undefined)[] {
  const given = ps.filter((p) => p !== undefined);
  const qs = qValues(given, correction)[Symbol.iterator]();
  return ps.map((p) => (p === undefined ? undefined : qs.next().value));
}

/** At least 20 for each pair: 999 draws cannot give a p that survives the correction for 190 pairs. */
const drawsFor = (pairs: number) => Math.max(2_000, 20 * pairs);

function needsPermutation(outcome: PairOutcome, q: number): boolean {
  if (!isMeasured(outcome) || outcome.form === 'exact') return false;
  const sparse = (outcome.smallestExpected ?? 5) < 5;
  return (sparse && outcome.n < fewStoriesSparse) || (q <= nearTheLine && outcome.n < fewStories);
}

const nameOf = ({ question, part }: Column) =>
  part === undefined ? question : `${question}\t${part.item}\t${part.axis}`;

function permute({ one, other }: ScreenedPair, draws: number, seed: number): PermutationP {
  const random = seededRandom(seed, 'shuffles', nameOf(one), nameOf(other));
  return permutationP(pairOf(one, other).shuffled(), draws, random);
}

/**
 * An effect that cannot be negative is always a little above 0 when stories are drawn again. Its interval reaches 0 all the
 * same when the test does not rule out that there is nothing: that is what an interval of 95 % promises.
 */
function intervalOf({ one, other, outcome }: ScreenedPair, seed: number): Interval | undefined {
  if (!isMeasured(outcome)) return undefined;
  const random = seededRandom(seed, 'interval', nameOf(one), nameOf(other));
  const interval = pairOf(one, other).interval(random);
  if (interval === undefined) return undefined;
  const { name, value } = outcome.effect;
  const [low, high] = [Math.min(interval[0], value), Math.max(interval[1], value)];
  return isSigned(name) || outcome.p <= 0.05 ? [low, high] : [0, high];
}

const isSigned = (effect: EffectName) => effect === 'cliffs-delta' || effect === 'spearman-rho';

function isLarge(outcome: PairOutcome): boolean {
  return isMeasured(outcome) && Math.abs(outcome.effect.value) >= smallEffect[outcome.effect.name];
}
