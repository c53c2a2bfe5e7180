import {
  type AnswerKind,
  type AnswerKinds,
  contrastOrder,
  type StoryAnswers,
} from '../../../../packages/patterns/index.ts';
import type { Queries } from '../../../platform/database/index.ts';
import type { Question } from '../../rounds/index.ts';
import type { Order } from './filter.ts';
import { lengths } from './length.ts';
import { answersOfRound, foundStories, type Neighbours, neighbours, type Wanted } from './store.ts';

/** Up to as many stories a round can be read by contrast: more is no evening's reading, and it takes their square. */
export const mostByContrast = 200;

interface RoundKey {
  organisationId: string;
  roundId: string;
}

/** A list whose order is known as a whole. */
export interface ReadingOrder {
  storyIds: string[];
  loneVoices: string[];
}

/** The wanted stories of a small round by contrast. */
export async function byContrast(
  tenant: Queries,
  round: RoundKey,
  questions: readonly Question[],
  wanted: Wanted,
): Promise<ReadingOrder> {
  const all = await answersOfRound(tenant, round);
  const found = wanted.tokens.length === 0 ? null : new Set(await foundStories(tenant, round, wanted));
  const { shortest, longest } =
    wanted.length === null ? { shortest: 0, longest: Infinity } : lengths[wanted.length];
  const chosen = all.filter(
    ({ storyId, wordCount }) =>
      (found === null || found.has(storyId)) && wordCount >= shortest && wordCount <= longest,
  );
  return contrastOrder(
    kindsOf(questions),
    chosen.map(({ storyId, answers }) => ({ storyId, answers: answers as StoryAnswers })),
  );
}

const comparable: readonly string[] = ['single', 'multiple', 'line', 'triad', 'stones', 'number'];

function kindsOf(questions: readonly Question[]): AnswerKinds {
  return Object.fromEntries(
    questions.filter(({ kind }) => comparable.includes(kind)).map(({ id, kind }) => [id, kind as AnswerKind]),
  );
}

/** Where a story stands in the list from which it was opened. */
export interface PlaceInList extends Neighbours {
  /** Counted from 1, of how many; null where the list is not known as a whole. */
  number: number | null;
  of: number | null;
}

/** The stories before and after one, in the order and the selection of the list it was opened from. */
export async function placeInList(
  tenant: Queries,
  round: RoundKey,
  questions: readonly Question[],
  wanted: Wanted,
  story: { storyId: string; toldOn: string },
  order: Order,
): Promise<PlaceInList> {
  const ids = await listedIds(tenant, round, questions, wanted, order);
  const at = ids?.indexOf(story.storyId) ?? -1;
  if (ids === null || at === -1)
    return { ...(await neighbours(tenant, round, story, wanted.length)), number: null, of: null };
  return { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null, number: at + 1, of: ids.length };
}

async function listedIds(
  tenant: Queries,
  round: RoundKey,
  questions: readonly Question[],
  wanted: Wanted,
  order: Order,
): Promise<string[] | null> {
  if (order === 'contrast') return (await byContrast(tenant, round, questions, wanted)).storyIds;
  return wanted.tokens.length === 0 ? null : foundStories(tenant, round, wanted);
}
