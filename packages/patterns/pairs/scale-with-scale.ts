import type { ScaleColumn } from '../matrix/column.ts';
import { isMeasured } from '../statistics/outcome.ts';
import { midranks, type Ranks } from '../statistics/ranks.ts';
import { fisherInterval, spearman } from '../statistics/spearman.ts';
import { completeStories } from './dealt.ts';
import type { Pair } from './pair.ts';
import { shuffledPair } from './shuffled.ts';

/** Two numbers: Spearman's ρ over the stories that have both. */
export function scaleWithScale(one: ScaleColumn, other: ScaleColumn): Pair {
  const measure = () => {
    const [ranks, otherRanks] = [ranksBeside(one, other), ranksBeside(other, one)];
    return spearman(productOf(one, ranks, other, otherRanks), ranks, otherRanks, () => {
      const stories = [...completeStories(one, other)];
      const rank = (column: ScaleColumn, { centred }: Ranks) =>
        stories.map((story) => centred[column.codes[story] ?? 0] ?? 0);
      return { one: rank(one, ranks), other: rank(other, otherRanks) };
    });
  };
  return {
    measure,
    interval: () => {
      const outcome = measure();
      return isMeasured(outcome) ? fisherInterval(outcome.effect.value, outcome.n) : undefined;
    },
    shuffled: () => shuffledPair(one, other),
  };
}

/** The ranks among the stories that answered both: the own histogram, less those who did not answer the other. */
function ranksBeside({ codes, counts, levels }: ScaleColumn, other: ScaleColumn): Ranks {
  if (other.leftOut.length === 0) return midranks(counts, levels);
  const both = counts.slice();
  for (let at = 0; at < other.leftOut.length; at++) {
    const code = codes[other.leftOut[at] ?? 0] ?? 0;
    both[code] = (both[code] ?? 0) - 1;
  }
  return midranks(both, levels);
}

/**
 * Σ rank × rank. A story without an answer has rank 0, so it adds nothing. Four sums at once, because each addition
 * would otherwise wait for the one before it.
 */
function productOf(one: ScaleColumn, ranks: Ranks, other: ScaleColumn, otherRanks: Ranks): number {
  const [codes, otherCodes] = [one.codes, other.codes];
  const [rank, otherRank] = [ranks.centred, otherRanks.centred];
  const term = (story: number) => (rank[codes[story] ?? 0] ?? 0) * (otherRank[otherCodes[story] ?? 0] ?? 0);
  let [a, b, c, d] = [0, 0, 0, 0];
  const rounds = codes.length - (codes.length % 4);
  for (let story = 0; story < rounds; story += 4) {
    a += term(story);
    b += term(story + 1);
    c += term(story + 2);
    d += term(story + 3);
  }
  for (let story = rounds; story < codes.length; story++) a += term(story);
  return a + b + c + d;
}
