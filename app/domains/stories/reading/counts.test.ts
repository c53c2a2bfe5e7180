import { expect, test } from 'vitest';
import { clockFrom } from '../../../platform/clock.ts';
import { MISSED, type Queries, type SignalListener } from '../../../platform/database/index.ts';
import type { World } from '../../../platform/world.ts';
import { storyTopic } from '../topics.ts';
import { keepCounts } from './counts.ts';

const round = { organisationId: 'buurtteams', roundId: 'na-de-steun' };

/** A world in which a round has so many stories, and in which is seen how often they were counted. */
function roundOf(stories: number) {
  const seen = { counted: 0, stories, now: new Date('2026-11-22T10:00:00Z'), during: () => {} };
  let hear: SignalListener = () => {};
  const world = {
    clock: clockFrom(() => seen.now),
    database: { listen: (listener: SignalListener) => (hear = listener) },
  } as unknown as World;
  const tenant = {
    prepared: async () => {
      seen.counted += 1;
      const found = [{ readable: seen.stories, counted: 0 }];
      seen.during();
      return found;
    },
  } as unknown as Queries;
  const countOf = keepCounts(world);
  return { seen, count: () => countOf(tenant, round), hear: (topic: string, id: string) => hear(topic, id) };
}

test('a large round is counted once, until something is told in it', async () => {
  const { seen, count, hear } = roundOf(100_000);
  await count();
  expect(await count()).toEqual({ readable: 100_000, counted: 0 });
  expect(seen.counted).toBe(1);
  hear(storyTopic, 'another-round');
  await count();
  expect(seen.counted).toBe(1);
  seen.stories += 1;
  hear(storyTopic, round.roundId);
  expect(await count()).toEqual({ readable: 100_001, counted: 0 });
});

test('a story that is told while the round is counted is not missed', async () => {
  const { seen, count, hear } = roundOf(100_000);
  seen.during = () => {
    seen.during = () => {};
    seen.stories += 1;
    hear(storyTopic, round.roundId);
  };
  await count();
  expect(await count()).toEqual({ readable: 100_001, counted: 0 });
});

test('after signals may have been missed, and after half a minute, it is counted again', async () => {
  const { seen, count, hear } = roundOf(100_000);
  await count();
  hear(MISSED, '');
  await count();
  expect(seen.counted).toBe(2);
  seen.now = new Date(seen.now.getTime() + 31_000);
  await count();
  expect(seen.counted).toBe(3);
});

test('a small round is counted each time', async () => {
  const { seen, count } = roundOf(36);
  await count();
  await count();
  expect(seen.counted).toBe(2);
});
