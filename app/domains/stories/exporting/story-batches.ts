import type { World } from '../../../platform/world.ts';
import type { Round } from '../../rounds/index.ts';
import { openStory } from '../sealing.ts';
import type { StoryRow } from '../store.ts';
import type { Story } from '../story.ts';
import { type Place, storiesAfter } from './store.ts';

/** Enough to keep the database busy, little enough to hold in memory: a few MB of text. */
const batchSize = 500;

/**
 * All stories of a round that its circle may read, opened, in batches. Each batch is a transaction of its own, so that
 * a slow download holds nothing; a story that is taken back meanwhile is not in a later batch.
 */
export async function* storyBatches(world: World, round: Round): AsyncGenerator<Story[]> {
  let place: Place | null = null;
  for (;;) {
    const rows = await batchAfter(world, round, place);
    if (rows.length > 0) yield await Promise.all(rows.map((row) => openStory(world, row)));
    const last = rows.at(-1);
    if (last === undefined || rows.length < batchSize) return;
    place = { toldOn: last.toldOn, storyId: last.storyId };
  }
}

function batchAfter(world: World, round: Round, place: Place | null): Promise<StoryRow[]> {
  return world.database.inTenant(round.organisationId, (tenant) =>
    storiesAfter(tenant, round, place, batchSize),
  );
}
