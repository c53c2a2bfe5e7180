import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openTestDatabase } from '../../platform/database/testing.ts';
import { addRound } from '../rounds/index.ts';
import { addSpace } from '../spaces/index.ts';
import { addStories } from './bulk-store.ts';
import { isGiven } from './given-store.ts';
import type { SealedStory } from './sealed-story.ts';
import { replaceStory, storyById, withdrawStory } from './store.ts';

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
    await replaceStory(tenant, story, '2026-11-22', story.sealed);
    return isGiven(tenant, organisationId, storyId);
  });
  expect(given).toBe(false);
});

test('a change from an old tab does not overrule what was narrowed since', async () => {
  const { organisationId, roundId } = story;
  const told = { ...story, storyId: '6f9d2c1e-5b7a-4d3f-9a1b-2c3d4e5f6a7c', given: null };
  const made = { by: organisationId, on: '2026-11-22' };
  await database.inTenant(organisationId, async (tenant) => {
    const space = {
      organisationId,
      spaceId: organisationId,
      name: 'Buurtteams Lindewaard',
      place: 'Lindewaard',
    };
    await addSpace(
      tenant,
      { ...space, kind: 'organisation', partOfMunicipality: false, networkId: null, parts: [] },
      { madeBy: organisationId, madeAt: new Date('2026-11-22'), today: '2026-11-22' },
    );
    const round = { title: 'Na de steun', welcome: 'Welkom', closesOn: '', pointKey: 'lindelinde' };
    await addRound(tenant, { organisationId, spaceId: organisationId, roundId, ...round }, [], made);
    await addStories(tenant, organisationId, [told], 'told');
  });
  const change = (reach: SealedStory['reach'], sealed: number, before: Buffer) =>
    database.inTenant(organisationId, (tenant) =>
      replaceStory(tenant, { ...told, reach, sealed: Buffer.of(sealed) }, '2026-11-22', before),
    );
  expect(await change('counted', 2, told.sealed)).toBe(true);
  expect(await change('public', 3, told.sealed)).toBe(false);
  const now = await database.inTenant(organisationId, (tenant) =>
    storyById(tenant, organisationId, told.storyId),
  );
  expect(now?.reach).toBe('counted');
});
