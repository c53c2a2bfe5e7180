import type { Queries } from '../../platform/database/index.ts';
import type { SealedStory } from './sealed-story.ts';

/** Opens or closes the one door to the accounting side for this story. */
export async function setGiven(tenant: Queries, story: SealedStory): Promise<void> {
  await tenant
    .deleteFrom('given_stories')
    .where('organisation_id', '=', story.organisationId)
    .where('story_id', '=', story.storyId)
    .execute();
  if (story.given === null) return;
  await tenant
    .insertInto('given_stories')
    .values({
      organisation_id: story.organisationId,
      story_id: story.storyId,
      given_on: story.toldOn,
      sealed: story.given,
    })
    .execute();
}

export async function isGiven(tenant: Queries, organisationId: string, storyId: string): Promise<boolean> {
  const row = await tenant
    .selectFrom('given_stories')
    .select('story_id')
    .where('organisation_id', '=', organisationId)
    .where('story_id', '=', storyId)
    .executeTakeFirst();
  return row !== undefined;
}
