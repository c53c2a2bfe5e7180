import { type Interval, sumsInterval } from '../chance/bootstrap.ts';
import type { Random } from '../chance/random.ts';
import type { ChoiceColumn, ScaleColumn, TriadColumn } from '../matrix/column.ts';
import { isMeasured, type Outcome } from '../statistics/outcome.ts';
import { blockSums, type Moments, momentsWith } from './moments.ts';
import type { Pair } from './pair.ts';
import { shuffledPair } from './shuffled.ts';

/** A choice, a number or a triad beside a triad: Pillai's trace. */
export function withTriad(other: ChoiceColumn | ScaleColumn | TriadColumn, triad: TriadColumn): Pair {
  const stories = triad.first.length;
  const moments = momentsWith(other, triad);
  return {
    measure: () => moments.outcome(blockSums(moments, stories, 1)),
    interval: (random) => momentsInterval(moments, stories, random),
    shuffled: () => shuffledPair(other, triad),
  };
}

/** More blocks would say no more; with fewer stories each is a block, and one that misses an answer is an empty one. */
const mostBlocks = 1_000;

export function momentsInterval(
  moments: Moments,
  stories: number,
  random: Random,
  fold: (sums: Float64Array) => Outcome = moments.outcome,
): Interval | undefined {
  const blocks = blockSums(moments, stories, Math.min(stories, mostBlocks));
  const effect = (sums: Float64Array) => {
    const outcome = fold(sums);
    return isMeasured(outcome) ? outcome.effect.value : undefined;
  };
  return sumsInterval(blocks, moments.width, effect, random);
}
