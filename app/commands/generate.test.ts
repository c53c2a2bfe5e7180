import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  closeLindewaard,
  lindewaard,
  openLindewaard,
  openRound,
  settle,
} from '../domains/imports/world.fixture.ts';
import { afterSupport } from '../domains/rounds/index.ts';
import { addStories, sealStory } from '../domains/stories/index.ts';
import type { World } from '../platform/world.ts';
import { generateCommand } from './generate.ts';

let world: World;

beforeAll(async () => {
  world = await openLindewaard();
  await settle(world);
});
afterAll(() => closeLindewaard(world));

async function run(operands: string[], mode: World['config']['mode'] = 'real') {
  const notes: string[] = [];
  const there = { ...world, config: { ...world.config, mode } };
  const code = await generateCommand.run(there, {
    operands,
    options: {},
    readFile: async () => Buffer.alloc(0),
    writeFile: async () => '',
    output: { line: () => {}, note: (text) => notes.push(text) },
  });
  return { code, notes };
}

function storiesIn(roundId: string) {
  return world.database.inTenant(lindewaard, (tenant) =>
    tenant
      .selectFrom('stories')
      .select(['story_id', 'origin', 'answers', 'word_count'])
      .where('round_id', '=', roundId)
      .execute(),
  );
}

test('as many stories come in as were asked for, and each says that it was invented', async () => {
  const roundId = await openRound(world, afterSupport);
  const { code, notes } = await run([roundId, '620']);
  const stories = await storiesIn(roundId);
  expect(code).toBe(0);
  expect(notes.at(-1)).toBe('620 van 620 verhalen bewaard');
  expect(stories).toHaveLength(620);
  expect(new Set(stories.map((story) => story.origin))).toEqual(new Set(['generated']));
  expect(stories.every((story) => story.word_count >= 40)).toBe(true);
});

test('no invented story comes among those of people, except in the demo', async () => {
  const roundId = await openRound(world, afterSupport);
  const story = await sealStory(world, afterSupport, {
    organisationId: lindewaard,
    roundId,
    storyId: crypto.randomUUID(),
    formVersion: 1,
    toldOn: '2096-11-01',
    reach: 'team',
    given: false,
    told: { answers: {}, ways: {}, texts: { story: 'De bus kwam niet.' } },
  });
  await world.database.inTenant(lindewaard, (tenant) => addStories(tenant, lindewaard, [story], 'told'));
  await expect(run([roundId, '5'])).rejects.toThrow('hebben mensen verteld');
  expect(await storiesIn(roundId)).toHaveLength(1);
  await run([roundId, '5'], 'demo');
  expect(await storiesIn(roundId)).toHaveLength(6);
});

test('what cannot be understood is said, and nothing is stored', async () => {
  const roundId = await openRound(world, afterSupport);
  await expect(run([roundId, 'veel'])).rejects.toThrow('heel getal');
  await expect(run([roundId, '0'])).rejects.toThrow('heel getal');
  await expect(run([crypto.randomUUID(), '5'])).rejects.toThrow('kennen we niet');
  expect(await storiesIn(roundId)).toHaveLength(0);
});
