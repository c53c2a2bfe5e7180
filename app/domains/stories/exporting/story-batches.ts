import type { World } from '../../../platform/world.ts';
import type { Round } from '../../rounds/index.ts';
import { listMedia } from '../media/listening/listed.ts';
import { openStory } from '../sealing.ts';
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
    const { rows, mediaOf } = await batchAfter(world, round, place);
    const open = async (row: (typeof rows)[number]) => ({
      ...(await openStory(world, row)),
      media: mediaOf(row.storyId),
    });
    if (rows.length > 0) yield await Promise.all(rows.map(open));
    const last = rows.at(-1);
    if (last === undefined || rows.length < batchSize) return;
    place = { toldOn: last.toldOn, storyId: last.storyId };
  }
}

function batchAfter(world: World, round: Round, place: Place | null) {
  return world.database.inTenant(round.organisationId, async (tenant) => {
    const rows = await storiesAfter(tenant, round, place, batchSize);
    const ids = rows.map(({ storyId }) => storyId);
    return { rows, mediaOf: await listMedia(tenant, round.organisationId, ids) };
  });
}
