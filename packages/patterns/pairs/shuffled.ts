import type { Shuffled } from '../chance/permutation.ts';
import type { Column } from '../matrix/column.ts';
import { completeStories, deal, sortedByAnswer } from './dealt.ts';
import { extremityOf } from './extremity.ts';

/**
 * Two questions whose answers can be dealt out anew over the stories that answered both. Takes memory and time for each
 * story: meant for some thousands at most.
 */
export function shuffledPair(one: Column, other: Column): Shuffled {
  const stories = completeStories(one, other);
  const [first, second] = [sortedByAnswer([one], stories), sortedByAnswer([other], stories)];
  const extremity = extremityOf(deal(one, first), deal(other, second));
  const places = new Map(Array.from(second, (story, place) => [story, place]));
  const real = first.map((story) => places.get(story) ?? 0);
  return { n: stories.length, observed: extremity(real), extremity };
}
