import type { Queries } from '../../../platform/database/index.ts';
import type { ImportKey, RoundKey, SealedStory } from '../store.ts';

/** Holds the round until the transaction ends, so that its form is changed by one import at a time. */
export async function takeRound(tenant: Queries, round: RoundKey): Promise<void> {
  await tenant
    .selectFrom('rounds')
    .select('round_id')
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .forUpdate()
    .execute();
}

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

export async function newestFormVersion(tenant: Queries, round: RoundKey): Promise<number> {
  const row = await tenant
    .selectFrom('forms')
    .select((form) => form.fn.max('version').as('version'))
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .executeTakeFirst();
  return Number(row?.version ?? 0);
}

export async function hasStories(tenant: Queries, round: RoundKey): Promise<boolean> {
  const row = await tenant
    .selectFrom('stories')
    .select('story_id')
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
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
  await addImportedStories(tenant, key.organisationId, stories);
  await tenant
    .updateTable('imports')
    .set((row) => ({ done: row('done', '+', stories.length) }))
    .where('organisation_id', '=', key.organisationId)
    .where('import_id', '=', key.importId)
    .execute();
}

const insertStories = `
  insert into stories (organisation_id, story_id, round_id, form_version, told_on, reach, origin, answers, ways, word_count, tokens, sealed)
  select $1, story_id, round_id, form_version, told_on, reach, 'imported', answers, ways, word_count, tokens::bigint[], sealed
  from unnest($2::uuid[], $3::uuid[], $4::int[], $5::date[], $6::text[], $7::jsonb[], $8::jsonb[], $9::int[], $10::text[], $11::bytea[])
    as told (story_id, round_id, form_version, told_on, reach, answers, ways, word_count, tokens, sealed)`;

/** Any number of stories of one house in one statement and one round trip; there is no return code. */
export async function addImportedStories(
  tenant: Queries,
  organisationId: string,
  stories: readonly SealedStory[],
): Promise<void> {
  if (stories.length === 0) return;
  await tenant.prepared('add-imported-stories', insertStories, [
    organisationId,
    stories.map((story) => story.storyId),
    stories.map((story) => story.roundId),
    stories.map((story) => story.formVersion),
    stories.map((story) => story.toldOn),
    stories.map((story) => story.reach),
    stories.map((story) => JSON.stringify(story.answers)),
    stories.map((story) => JSON.stringify(story.ways)),
    stories.map((story) => story.wordCount),
    stories.map((story) => `{${story.tokens.join(',')}}`),
    stories.map((story) => story.sealed),
  ]);
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
