import type { Queries } from '../../../platform/database/index.ts';
import { type StoryRow, storyColumns } from '../store.ts';

/** Where the last batch ended, in the order of telling; null at the beginning. */
export interface Place {
  toldOn: string;
  storyId: string;
}

/** The next stories of a round that its circle may read, the first told first. */
export async function storiesAfter(
  tenant: Queries,
  round: { organisationId: string; roundId: string },
  place: Place | null,
  most: number,
): Promise<StoryRow[]> {
  let query = tenant
    .selectFrom('stories')
    .select(storyColumns)
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .where('reach', '<>', 'counted');
  if (place !== null) {
    query = query.where((is) =>
      is.or([
        is('told_on', '>', place.toldOn),
        is.and([is('told_on', '=', place.toldOn), is('story_id', '<', place.storyId)]),
      ]),
    );
  }
  return query.orderBy('told_on', 'asc').orderBy('story_id', 'desc').limit(most).execute();
}
