import type { Queries } from '../../../platform/database/index.ts';
import type { MediaKind } from './media.ts';

interface StoryKey {
  organisationId: string;
  storyId: string;
}

/** What is with a story, with its words sealed and without the bytes. */
export async function mediaRows(tenant: Queries, { organisationId, storyId }: StoryKey) {
  const media = await tenant
    .selectFrom('story_media')
    .select(['media_id as mediaId', 'kind', 'seconds', 'words_sealed as wordsSealed'])
    .where('organisation_id', '=', organisationId)
    .where('story_id', '=', storyId)
    .execute();
  const typedOut = await tenant
    .selectFrom('typed_out')
    .select(['revision', 'sealed'])
    .where('organisation_id', '=', organisationId)
    .where('story_id', '=', storyId)
    .executeTakeFirst();
  return { media, typedOut };
}

export type MediaRows = Awaited<ReturnType<typeof mediaRows>>;

/** Of some stories which have a recording, and how long it is, and which have a picture. */
export async function mediaOfStories(tenant: Queries, organisationId: string, storyIds: readonly string[]) {
  if (storyIds.length === 0) return [];
  return tenant
    .selectFrom('story_media')
    .select(['story_id as storyId', 'kind', 'seconds'])
    .where('organisation_id', '=', organisationId)
    .where('story_id', 'in', [...storyIds])
    .execute();
}

/** The recording or the picture itself, sealed. */
export async function mediaFile(tenant: Queries, { organisationId, storyId }: StoryKey, kind: MediaKind) {
  return tenant
    .selectFrom('story_media')
    .select(['media_id as mediaId', 'content_type as contentType', 'sealed'])
    .where('organisation_id', '=', organisationId)
    .where('story_id', '=', storyId)
    .where('kind', '=', kind)
    .executeTakeFirst();
}

/** Holds a story until the transaction ends: nobody changes it in between. */
export async function holdStory(tenant: Queries, { organisationId, storyId }: StoryKey): Promise<void> {
  await tenant
    .selectFrom('stories')
    .select('story_id')
    .where('organisation_id', '=', organisationId)
    .where('story_id', '=', storyId)
    .forUpdate()
    .execute();
}

/** Takes a recording or a picture away; with a recording goes what was typed out of it and is not in the story yet. */
export async function removeMedia(
  tenant: Queries,
  { organisationId, storyId }: StoryKey,
  kind: MediaKind,
): Promise<void> {
  await tenant
    .deleteFrom('story_media')
    .where('organisation_id', '=', organisationId)
    .where('story_id', '=', storyId)
    .where('kind', '=', kind)
    .execute();
  if (kind === 'picture') return;
  await tenant
    .deleteFrom('typed_out')
    .where('organisation_id', '=', organisationId)
    .where('story_id', '=', storyId)
    .where('sealed', 'is not', null)
    .execute();
}

/** For a story that has no words any more: it may be typed out once again. */
export async function forgetTypedOut(tenant: Queries, { organisationId, storyId }: StoryKey): Promise<void> {
  await tenant
    .deleteFrom('typed_out')
    .where('organisation_id', '=', organisationId)
    .where('story_id', '=', storyId)
    .where('sealed', 'is', null)
    .execute();
}

/**
 * Puts a draft in the place of the one it was made from, or the mark that it is done (`sealed` null).
 *
 * @param from the revision it was made from; 0 when there was none
 * @returns false when someone else kept something in the meantime, or it was done already; nothing is stored then
 */
export async function setTypedOut(
  tenant: Queries,
  { organisationId, storyId }: StoryKey,
  { from, sealed, on }: { from: number; sealed: Buffer | null; on: string },
): Promise<boolean> {
  const next = { revision: from + 1, sealed, changed_on: on };
  if (from === 0) {
    const added = await tenant
      .insertInto('typed_out')
      .values({ organisation_id: organisationId, story_id: storyId, ...next })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return added.numInsertedOrUpdatedRows === 1n;
  }
  const changed = await tenant
    .updateTable('typed_out')
    .set(next)
    .where('organisation_id', '=', organisationId)
    .where('story_id', '=', storyId)
    .where('revision', '=', from)
    .where('sealed', 'is not', null)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}
