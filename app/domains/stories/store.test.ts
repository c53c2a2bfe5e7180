import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openTestDatabase } from '../../platform/database/testing.ts';
import { isGiven, replaceStory, type SealedStory, withdrawStory } from './store.ts';

const story: SealedStory = {
  organisationId: '0190a1b2-0000-7000-8000-000000000001',
  storyId: '6f9d2c1e-5b7a-4d3f-9a1b-2c3d4e5f6a7b',
  roundId: '0190a1b2-0000-7000-8000-000000000002',
  formVersion: 1,
  toldOn: '2026-11-22',
  reach: 'team',
  answers: {},
  ways: {},
  wordCount: 0,
  tokens: [],
  sealed: Buffer.of(1),
  given: Buffer.of(1),
};

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test('a change that arrives after its story was taken back brings nothing to the accounting side', async () => {
  const { organisationId, storyId } = story;
  const given = await database.inTenant(organisationId, async (tenant) => {
    await withdrawStory(tenant, story, '2026-11-22');
    await replaceStory(tenant, story, '2026-11-22');
    return isGiven(tenant, organisationId, storyId);
  });
  expect(given).toBe(false);
});
