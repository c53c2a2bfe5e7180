import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { World } from '../../../platform/world.ts';
import { followStories } from './live.ts';

const world = { database: { listen: () => () => {} } } as unknown as World;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a stream ends by itself, so that who may follow is asked again', async () => {
  const answer = followStories(world)('round', new AbortController().signal);
  const heard = answer.text();
  await vi.advanceTimersByTimeAsync(11 * 60_000);
  expect(await heard).toMatch(/^retry: 3000\n\n(: still here\n\n)+retry: 200\n\n$/);
});

test('who went away takes no place any more', async () => {
  const follow = followStories(world);
  for (let visit = 0; visit < 3_000; visit += 1) {
    const page = new AbortController();
    expect(follow('round', page.signal).status).toBe(200);
    page.abort();
  }
});
