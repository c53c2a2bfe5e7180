import { type Interval, sumsInterval } from '../chance/bootstrap.ts';
import type { Random } from '../chance/random.ts';
import type { ChoiceColumn, Column, ScaleColumn, TriadColumn } from '../matrix/column.ts';
import { isMeasured, type Outcome } from '../statistics/outcome.ts';
import { completeStories, sortedByAnswer } from './dealt.ts';
import { allSums, blockSums, type Moments, momentsWith } from './moments.ts';
import type { Pair } from './pair.ts';
import { shuffledPair } from './shuffled.ts';

/** A choice, a number or a triad beside a triad: Pillai's trace. */
export function withTriad(other: ChoiceColumn | ScaleColumn | TriadColumn, triad: TriadColumn): Pair {
  const moments = momentsWith(other, triad);
  return {
    measure: () => moments.outcome(allSums(moments, triad.first.length)),
    interval: (random) => momentsInterval(moments, storiesToDraw(other, triad), random),
    shuffled: () => shuffledPair(other, triad),
  };
}

/** More blocks would say no more; with fewer stories each is a block of its own. */
const mostBlocks = 1_000;

/**
 * The stories to draw from, in an order that does not depend on how they came in. Not when they are put together in
 * blocks: blocks of sorted stories would be too much like each other, and the interval too narrow.
 */
export function storiesToDraw(other: Column, triad: TriadColumn): Uint32Array {
  const stories = completeStories(other, triad);
  return stories.length > mostBlocks ? stories : sortedByAnswer([other, triad], stories);
}

/** @param outcome of the sums, when it is not that of the moments themselves */
export function momentsInterval(
  moments: Moments,
  stories: Uint32Array,
  random: Random,
  outcome: (sums: Float64Array) => Outcome = moments.outcome,
): Interval | undefined {
  const blocks = blockSums(moments, stories, Math.min(stories.length, mostBlocks));
  const effect = (sums: Float64Array) => {
    const found = outcome(sums);
    return isMeasured(found) ? found.effect.value : undefined;
  };
  return sumsInterval(blocks, moments.width, effect, random);
}
