import type { Queries } from '../../../platform/database/index.ts';
import { addStories } from '../../stories/index.ts';
import type { ImportKey, SealedStory } from '../store.ts';

/** From waiting to running; false when it was not waiting, so that two confirmations begin it once. */
export async function beginImport(tenant: Queries, key: ImportKey): Promise<boolean> {
  const rows = await tenant
    .updateTable('imports')
    .set({ state: 'running' })
    .where('organisation_id', '=', key.organisationId)
    .where('import_id', '=', key.importId)
    .where('state', '=', 'waiting')
    .returning('import_id')
    .execute();
  return rows.length > 0;
}

export async function setFormVersion(tenant: Queries, key: ImportKey, formVersion: number): Promise<void> {
  await tenant
    .updateTable('imports')
    .set({ form_version: formVersion })
    .where('organisation_id', '=', key.organisationId)
    .where('import_id', '=', key.importId)
    .execute();
}

/** The next part that is still to be stored. */
export async function nextPart(tenant: Queries, key: ImportKey) {
  return tenant
    .selectFrom('import_parts')
    .select(['part', 'sealed'])
    .where('organisation_id', '=', key.organisationId)
    .where('import_id', '=', key.importId)
    .orderBy('part')
    .limit(1)
    .executeTakeFirst();
}

/**
 * Takes a part away and puts its stories in the round, in the caller's transaction. Whoever takes the part away
 * stores it; a second one that is at the same part waits here, finds it gone and stores nothing.
 */
export async function storePart(
  tenant: Queries,
  key: ImportKey,
  part: number,
  stories: readonly SealedStory[],
): Promise<void> {
  const taken = await tenant
    .deleteFrom('import_parts')
    .where('organisation_id', '=', key.organisationId)
    .where('import_id', '=', key.importId)
    .where('part', '=', part)
    .returning('part')
    .execute();
  if (taken.length === 0) return;
  await addStories(tenant, key.organisationId, stories, 'imported');
  await tenant
    .updateTable('imports')
    .set((row) => ({ done: row('done', '+', stories.length) }))
    .where('organisation_id', '=', key.organisationId)
    .where('import_id', '=', key.importId)
    .execute();
}

/** Done when no part is left; what was read, the problems included, is not kept any longer. */
export async function finishImport(tenant: Queries, key: ImportKey): Promise<void> {
  await tenant
    .updateTable('imports')
    .set({ state: 'done', report_sealed: null })
    .where('organisation_id', '=', key.organisationId)
    .where('import_id', '=', key.importId)
    .where('state', '=', 'running')
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('import_parts')
            .select('part')
            .where('organisation_id', '=', key.organisationId)
            .where('import_id', '=', key.importId),
        ),
      ),
    )
    .execute();
}
