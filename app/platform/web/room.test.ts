import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { UnreadableFormError } from '../errors.ts';
import { page } from './answers.ts';
import { mountRoutes } from './mount.ts';
import { createRoom } from './room.ts';

test('there is room for so many bytes, and again when someone leaves', () => {
  const room = createRoom(100);
  const leave = room.enter(60);
  expect(room.enter(41)).toBeNull();
  expect(room.enter(40)).not.toBeNull();
  leave?.();
  leave?.();
  expect(room.enter(60)).not.toBeNull();
  expect(room.enter(1)).toBeNull();
});

const app = new Hono();
const held: (() => void)[] = [];
const route = { method: 'POST', access: 'open', path: '/vertel/:pointKey', bodyLimit: 1_000 } as const;
const files = {
  bodyLimit: 40_000_000,
  areTaken: async ({ pointKey = '' }: Record<string, string>) => pointKey === 'spreekronde',
};
const answer = async () => {
  await new Promise<void>((resolve) => held.push(resolve));
  return page('Dank je wel');
};
mountRoutes(app, [{ ...route, files, answer }], async () => null);
app.onError((error) => page('', error instanceof UnreadableFormError ? error.status : 500));

/** A small body that says it is large: only what was said counts before it is read. */
const send = (pointKey: string, length: number) =>
  app.request(`/vertel/${pointKey}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(length) },
    body: 'story=Thee',
  });

test('a large form is taken only where files are, and only while there is room', async () => {
  expect((await send('leesronde', 2_000)).status).toBe(413);
  expect((await send('spreekronde', 40_000_001)).status).toBe(413);
  const first = send('spreekronde', 40_000_000);
  await expect.poll(() => held.length).toBe(1);
  expect((await send('spreekronde', 30_000_000)).status).toBe(503);
  const small = send('spreekronde', 900);
  await expect.poll(() => held.length).toBe(2);
  for (const go of held.splice(0)) go();
  expect([(await first).status, (await small).status]).toEqual([200, 200]);
  const again = send('spreekronde', 40_000_000);
  await expect.poll(() => held.length).toBe(1);
  held[0]?.();
  expect((await again).status).toBe(200);
});
