import type { Queries } from '../../../platform/database/index.ts';
import type { ModerationRow } from './moderation.ts';
import type { ModerationState, Queue } from './states.ts';

interface StoryKey {
  organisationId: string;
  storyId: string;
}

export async function moderationOf(
  tenant: Queries,
  organisationId: string,
  storyId: string,
): Promise<ModerationRow | undefined> {
  return tenant
    .selectFrom('moderations')
    .select(['state', 'recognisable', 'reason_sealed as reasonSealed', 'decided_on as decidedOn'])
    .where('organisation_id', '=', organisationId)
    .where('story_id', '=', storyId)
    .executeTakeFirst();
}

/** Puts a decision in the place of the earlier one. */
export async function setModeration(
  tenant: Queries,
  story: StoryKey,
  decision: { state: ModerationState; recognisable: boolean; reasonSealed: Buffer | null },
  decided: { by: string; on: string },
): Promise<void> {
  const values = {
    state: decision.state,
    recognisable: decision.recognisable,
    reason_sealed: decision.reasonSealed,
    decided_by: decided.by,
    decided_on: decided.on,
  };
  await tenant
    .insertInto('moderations')
    .values({ organisation_id: story.organisationId, story_id: story.storyId, ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'story_id']).doUpdateSet(values))
    .execute();
}

/** Other words are a story that nobody has looked at yet. */
export async function forgetModeration(tenant: Queries, story: StoryKey): Promise<void> {
  await tenant
    .deleteFrom('moderations')
    .where('organisation_id', '=', story.organisationId)
    .where('story_id', '=', story.storyId)
    .execute();
}

export const queuePageSize = 20;

/** A page of the stories of a round that may go further than the team, the first told first, by what was decided. */
export async function listQueue(
  tenant: Queries,
  round: { organisationId: string; roundId: string },
  queue: Queue,
  page: number,
) {
  return inQueue(tenant, round, queue)
    .select(['stories.story_id as storyId', 'stories.reach', 'moderations.recognisable'])
    .orderBy('stories.told_on')
    .orderBy('stories.story_id')
    .limit(queuePageSize)
    .offset((page - 1) * queuePageSize)
    .execute();
}

/** How many there are of each. */
export async function countQueues(
  tenant: Queries,
  round: { organisationId: string; roundId: string },
): Promise<Record<Queue, number>> {
  const rows = await tenant
    .selectFrom('stories')
    .leftJoin('moderations', (join) =>
      join
        .onRef('moderations.organisation_id', '=', 'stories.organisation_id')
        .onRef('moderations.story_id', '=', 'stories.story_id'),
    )
    .select((row) => ['moderations.state', row.fn.countAll<number>().as('count')])
    .where('stories.organisation_id', '=', round.organisationId)
    .where('stories.round_id', '=', round.roundId)
    .where('stories.reach', 'in', ['network', 'public'])
    .groupBy('moderations.state')
    .execute();
  const counts: Record<Queue, number> = { new: 0, read: 0, passed_on: 0, asked: 0, kept_near: 0 };
  for (const { state, count } of rows) counts[(state ?? 'new') as Queue] = count;
  return counts;
}

function inQueue(tenant: Queries, round: { organisationId: string; roundId: string }, queue: Queue) {
  const stories = tenant
    .selectFrom('stories')
    .leftJoin('moderations', (join) =>
      join
        .onRef('moderations.organisation_id', '=', 'stories.organisation_id')
        .onRef('moderations.story_id', '=', 'stories.story_id'),
    )
    .where('stories.organisation_id', '=', round.organisationId)
    .where('stories.round_id', '=', round.roundId)
    .where('stories.reach', 'in', ['network', 'public']);
  return queue === 'new'
    ? stories.where('moderations.state', 'is', null)
    : stories.where('moderations.state', '=', queue);
}
