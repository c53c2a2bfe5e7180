import type { Queries } from '../../../platform/database/index.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { questionsOfRound, type Round } from '../../rounds/index.ts';
import { listMedia } from '../media/listening/listed.ts';
import { openStory } from '../sealing.ts';
import { readableStory, type StoryRow } from '../store.ts';
import type { SelectionKey } from './selection.ts';
import { chosenStories } from './store.ts';

interface Found {
  round: Round;
  selection: { selectionId: string; name: string; madeOn: string };
  key: SelectionKey;
}

/** The stories of a selection, opened, in their order. */
export async function openChosen(
  world: World,
  visit: SpaceVisit,
  find: (tenant: Queries, visit: SpaceVisit) => Promise<Found>,
) {
  const { rows, mediaOf, ...found } = await world.database.inTenant(
    visit.space.organisationId,
    async (tenant) => {
      const { round, selection, key } = await find(tenant, visit);
      const stories: StoryRow[] = [];
      for (const storyId of await chosenStories(tenant, key)) {
        const row = await readableStory(tenant, round, storyId);
        if (row !== undefined) stories.push(row);
      }
      return {
        round,
        selection,
        rows: stories,
        questions: await questionsOfRound(tenant, round),
        mediaOf: await listMedia(
          tenant,
          round.organisationId,
          stories.map(({ storyId }) => storyId),
        ),
      };
    },
  );
  const stories = await Promise.all(
    rows.map(async (row) => ({ ...(await openStory(world, row)), media: mediaOf(row.storyId) })),
  );
  return { ...found, stories };
}
