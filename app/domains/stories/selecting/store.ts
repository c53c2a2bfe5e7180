import { sql } from 'kysely';
import type { Queries } from '../../../platform/database/index.ts';
import type { Selection, SelectionKey } from './selection.ts';

interface RoundKey {
  organisationId: string;
  roundId: string;
}

/**
 * All selections of a round, the newest first, with how many stories of each may be read, and whether each holds one
 * story. What is only counted since is not counted here: the difference would say that it is still there.
 */
export async function selectionsOfRound(
  tenant: Queries,
  round: RoundKey,
  storyId: string | null = null,
): Promise<Selection[]> {
  const rows = await tenant
    .selectFrom('selections')
    .leftJoin('selected_stories as chosen', (join) =>
      join
        .onRef('chosen.organisation_id', '=', 'selections.organisation_id')
        .onRef('chosen.selection_id', '=', 'selections.selection_id'),
    )
    .leftJoin('stories', (join) =>
      join
        .onRef('stories.organisation_id', '=', 'chosen.organisation_id')
        .onRef('stories.story_id', '=', 'chosen.story_id')
        .on('stories.reach', '<>', 'counted'),
    )
    .select((row) => [
      'selections.selection_id as selectionId',
      'selections.name',
      'selections.made_on as madeOn',
      row.fn.count<number>('stories.story_id').as('stories'),
      sql<boolean>`coalesce(bool_or(chosen.story_id = ${storyId}::uuid), false)`.as('holds'),
    ])
    .where('selections.organisation_id', '=', round.organisationId)
    .where('selections.round_id', '=', round.roundId)
    .groupBy(['selections.selection_id', 'selections.name', 'selections.made_on'])
    .orderBy('selections.selection_id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, stories: Number(row.stories) }));
}

export async function findSelection(tenant: Queries, round: RoundKey, selectionId: string) {
  return tenant
    .selectFrom('selections')
    .select(['selection_id as selectionId', 'name', 'made_on as madeOn'])
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .where('selection_id', '=', selectionId)
    .executeTakeFirst();
}

export async function addSelection(
  tenant: Queries,
  round: RoundKey,
  selection: { selectionId: string; name: string },
  made: { by: string; on: string },
): Promise<void> {
  await tenant
    .insertInto('selections')
    .values({
      organisation_id: round.organisationId,
      selection_id: selection.selectionId,
      round_id: round.roundId,
      name: selection.name,
      made_by: made.by,
      made_on: made.on,
    })
    .execute();
}

/** The stories of a selection in their order, without those that may no longer be read. */
export async function chosenStories(tenant: Queries, key: SelectionKey): Promise<string[]> {
  const rows = await tenant
    .selectFrom('selected_stories as chosen')
    .innerJoin('stories', (join) =>
      join
        .onRef('stories.organisation_id', '=', 'chosen.organisation_id')
        .onRef('stories.story_id', '=', 'chosen.story_id'),
    )
    .select('chosen.story_id as storyId')
    .where('chosen.organisation_id', '=', key.organisationId)
    .where('chosen.selection_id', '=', key.selectionId)
    .where('stories.reach', '<>', 'counted')
    .orderBy('chosen.place')
    .orderBy('chosen.story_id')
    .execute();
  return rows.map((row) => row.storyId);
}

/** Puts a story at the end of a selection; one that is in it stays where it is. */
export async function choose(tenant: Queries, key: SelectionKey, storyId: string): Promise<void> {
  await tenant
    .insertInto('selected_stories')
    .columns(['organisation_id', 'selection_id', 'story_id', 'place'])
    .expression((query) =>
      query
        .selectFrom('selected_stories')
        .select((row) => [
          row.val(key.organisationId).as('organisation_id'),
          row.val(key.selectionId).as('selection_id'),
          row.val(storyId).as('story_id'),
          sql<number>`coalesce(max(place), 0) + 1`.as('place'),
        ])
        .where('organisation_id', '=', key.organisationId)
        .where('selection_id', '=', key.selectionId),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function unchoose(tenant: Queries, key: SelectionKey, storyId: string): Promise<void> {
  await tenant
    .deleteFrom('selected_stories')
    .where('organisation_id', '=', key.organisationId)
    .where('selection_id', '=', key.selectionId)
    .where('story_id', '=', storyId)
    .execute();
}

/** Gives the stories of a selection this order. */
export async function setOrder(
  tenant: Queries,
  key: SelectionKey,
  storyIds: readonly string[],
): Promise<void> {
  await tenant
    .updateTable('selected_stories')
    .set({ place: sql<number>`array_position(${storyIds}::uuid[], story_id)` })
    .where('organisation_id', '=', key.organisationId)
    .where('selection_id', '=', key.selectionId)
    .where('story_id', 'in', [...storyIds])
    .execute();
}

/** Takes a selection away; the stories stay. */
export async function removeSelection(tenant: Queries, key: SelectionKey): Promise<void> {
  await tenant
    .deleteFrom('selections')
    .where('organisation_id', '=', key.organisationId)
    .where('selection_id', '=', key.selectionId)
    .execute();
}
