import { type AnswerKinds, answerDistance, numberRanges, type StoryAnswers } from './answer-distance.ts';

/** A story as the order needs it. */
export interface StoryToRead {
  storyId: string;
  answers: StoryAnswers;
}

export interface ContrastOrder {
  /** All stories, in the order to read them. */
  storyIds: string[];
  /** The first of them: those unlike all others. */
  loneVoices: string[];
}

/** How many of the nearest stories say whether one stands alone. */
const nearest = 3;
/** A lone voice lies this many standard deviations further from its nearest than the usual story does. */
const farAway = 1.5;
/** With fewer stories nobody stands alone: everyone is different. */
const fewest = 8;

/**
 * An order in which to read a small round together: lone voices first, so that they are not lost at the end of an
 * hour; then each time a story that is as unlike the one before as can be, and right after it the one most like it.
 * Alike makes a pattern visible, unlike makes one doubt it.
 *
 * A lone voice is a story whose mean distance to its three nearest is more than 1.5 standard deviations above the mean
 * of that over all stories. It depends on the stories alone, not on the order in which they are given. Takes time in
 * the square of their number: meant for some hundreds at most.
 */
export function contrastOrder(kinds: AnswerKinds, given: readonly StoryToRead[]): ContrastOrder {
  const stories = [...given].sort((one, other) => (one.storyId < other.storyId ? -1 : 1));
  const distances = allDistances(kinds, stories);
  const alone = loneliness(distances);
  const lone = farFromOthers(alone);
  const left = new Set(stories.keys());
  const order: number[] = [];
  const take = (at: number | undefined) => {
    if (at === undefined) return;
    left.delete(at);
    order.push(at);
  };
  for (const at of lone) take(at);
  if (order.length === 0) take(best(left, (at) => alone[at] ?? 0));
  while (left.size > 0) {
    const before = order.at(-1) ?? 0;
    const unlike = best(left, (at) => distances[before]?.[at] ?? 0);
    take(unlike);
    if (unlike !== undefined) take(best(left, (at) => -(distances[unlike]?.[at] ?? 0)));
  }
  const idOf = (at: number) => stories[at]?.storyId ?? '';
  return { storyIds: order.map(idOf), loneVoices: lone.map(idOf) };
}

/** Two stories without a question that both answered are halfway: nothing says that they are like or unlike. */
function allDistances(kinds: AnswerKinds, stories: readonly StoryToRead[]): number[][] {
  const ranges = numberRanges(
    kinds,
    stories.map((story) => story.answers),
  );
  return stories.map((one) =>
    stories.map((other) => answerDistance(kinds, one.answers, other.answers, ranges) ?? 0.5),
  );
}

/** Mean distance of each story to its nearest others. */
function loneliness(distances: readonly (readonly number[])[]): number[] {
  return distances.map((row, at) => {
    const others = row.filter((_, other) => other !== at).sort((one, other) => one - other);
    const near = others.slice(0, nearest);
    return near.length === 0 ? 0 : near.reduce((sum, distance) => sum + distance, 0) / near.length;
  });
}

/** Those who stand alone, the loneliest first. */
function farFromOthers(alone: readonly number[]): number[] {
  if (alone.length < fewest) return [];
  const mean = alone.reduce((sum, distance) => sum + distance, 0) / alone.length;
  const spread = Math.sqrt(alone.reduce((sum, distance) => sum + (distance - mean) ** 2, 0) / alone.length);
  if (spread === 0) return [];
  return [...alone.keys()]
    .filter((at) => (alone[at] ?? 0) > mean + farAway * spread)
    .sort((one, other) => (alone[other] ?? 0) - (alone[one] ?? 0) || one - other);
}

/** The one with the highest value; of equals the first by id. */
function best(candidates: ReadonlySet<number>, weight: (at: number) => number): number | undefined {
  let found: number | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const at of candidates) {
    if (weight(at) <= highest) continue;
    highest = weight(at);
    found = at;
  }
  return found;
}
