import type { Queries } from '../../../platform/database/index.ts';
import type { NoteKey } from './note.ts';

/** What someone wrote beside a story for themselves, sealed. */
export async function noteOf(tenant: Queries, key: NoteKey): Promise<Buffer | null> {
  const row = await tenant
    .selectFrom('own_notes')
    .select('sealed')
    .where('organisation_id', '=', key.organisationId)
    .where('story_id', '=', key.storyId)
    .where('person_id', '=', key.personId)
    .executeTakeFirst();
  return row?.sealed ?? null;
}

/** Puts a note in the place of the earlier one; null takes it away. */
export async function setNote(
  tenant: Queries,
  key: NoteKey,
  sealed: Buffer | null,
  on: string,
): Promise<void> {
  if (sealed === null) {
    await tenant
      .deleteFrom('own_notes')
      .where('organisation_id', '=', key.organisationId)
      .where('story_id', '=', key.storyId)
      .where('person_id', '=', key.personId)
      .execute();
    return;
  }
  await tenant
    .insertInto('own_notes')
    .values({
      organisation_id: key.organisationId,
      story_id: key.storyId,
      person_id: key.personId,
      sealed,
      changed_on: on,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'story_id', 'person_id']).doUpdateSet({ sealed, changed_on: on }),
    )
    .execute();
}
