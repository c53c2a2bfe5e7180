import { MISSED, type Queries } from '../../../platform/database/index.ts';
import type { World } from '../../../platform/world.ts';
import { storyTopic } from '../topics.ts';
import { countStories, type StoryCounts } from './store.ts';

/** Below this counting takes a few milliseconds. */
const manyStories = 5_000;
const freshFor = 30_000;

interface Kept {
  counts?: StoryCounts;
  until: number;
}

/**
 * Counts the stories of a round, and remembers it for a large one (20 ms at 100,000 stories) until a story of that
 * round is told, changed or taken back on any node.
 */
export function keepCounts(world: World) {
  const kept = new Map<string, Kept>();
  world.database.listen((topic, id) => {
    if (topic === storyTopic) kept.delete(id);
    if (topic === MISSED) kept.clear();
  });
  return async (
    tenant: Queries,
    round: { organisationId: string; roundId: string },
  ): Promise<StoryCounts> => {
    const now = world.clock.now().getTime();
    const known = kept.get(round.roundId);
    if (known?.counts !== undefined && known.until > now) return known.counts;
    // In its place before counting: a story that is told meanwhile takes it away again.
    const place: Kept = { until: now + freshFor };
    kept.set(round.roundId, place);
    const counts = await countStories(tenant, round);
    if (counts.readable + counts.counted >= manyStories) place.counts = counts;
    else if (kept.get(round.roundId) === place) kept.delete(round.roundId);
    return counts;
  };
}
