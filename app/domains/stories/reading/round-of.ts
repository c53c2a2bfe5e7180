import type { Queries } from '../../../platform/database/index.ts';
import { NotFoundError } from '../../../platform/errors.ts';
import { isId } from '../../../platform/ids.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { findRound, type Round } from '../../rounds/index.ts';
import { readableStory, type StoryRow } from '../store.ts';

/** Reading is for the circle of a round: its hosts, moderators and members. Being an admin alone is not enough. */
export const circle = ['member', 'host', 'moderator'] as const;

/** The round in the address. @throws NotFoundError when this space has no such round */
export async function roundOfVisit(tenant: Queries, visit: SpaceVisit): Promise<Round> {
  const roundId = visit.params.roundId ?? '';
  const round = isId(roundId) ? await findRound(tenant, visit.space, roundId) : undefined;
  if (round === undefined) throw new NotFoundError();
  return round;
}

/** The round and the story in the address. @throws NotFoundError when the circle may not read such a story there */
export async function storyOfVisit(
  tenant: Queries,
  visit: SpaceVisit,
): Promise<{ round: Round; row: StoryRow }> {
  const round = await roundOfVisit(tenant, visit);
  const storyId = visit.params.storyId ?? '';
  const row = isId(storyId) ? await readableStory(tenant, round, storyId) : undefined;
  if (row === undefined) throw new NotFoundError();
  return { round, row };
}
