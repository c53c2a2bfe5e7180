import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Queries } from '../../../platform/database/index.ts';
import { randomId } from '../../../platform/ids.ts';
import {
  afterSupportRound,
  ask,
  joris,
  type KitchenTable,
  lindewaard,
  openKitchenTable,
  pointKey,
  stories,
} from '../kitchen-table.fixture.ts';
import { createReturnRoutes } from '../returning/routes.ts';
import { createTellingRoutes } from '../telling/routes.ts';
import { addSelection, choose, chosenStories, selectionsOfRound } from './store.ts';

let table: KitchenTable;
beforeAll(async () => {
  table = await openKitchenTable();
});
afterAll(() => table?.close());

const round = { organisationId: lindewaard, roundId: afterSupportRound };
const key = { organisationId: lindewaard, selectionId: randomId() };
const inHouse = <Result>(work: (tenant: Queries) => Promise<Result>) =>
  table.world.database.inTenant(lindewaard, work);

test('a pile says nothing any more of a story that may only be counted now', async () => {
  const routes = [...createTellingRoutes(table.world), ...createReturnRoutes(table.world)];
  const fields = { 'q.story': 'De buurvrouw bracht soep.', reach: 'team' };
  const thanks = await (await ask(routes, `/vertel/${pointKey}`, { fields })).text();
  const own = /\/terug\/[0-9a-z]{26}/.exec(thanks)?.[0] ?? '';
  const [story] = await stories(table);
  await inHouse(async (tenant) => {
    const made = { by: joris, on: '2026-11-22' };
    await addSelection(tenant, round, { selectionId: key.selectionId, name: 'Donderdag' }, made);
    await choose(tenant, key, story!.story_id);
  });
  const listed = () => inHouse((tenant) => selectionsOfRound(tenant, round));
  expect(await listed()).toMatchObject([{ name: 'Donderdag', stories: 1 }]);
  await ask(routes, `${own}/reikwijdte`, { fields: { reach: 'counted' } });
  expect(await inHouse((tenant) => chosenStories(tenant, key))).toEqual([]);
  expect(await listed()).toMatchObject([{ name: 'Donderdag', stories: 0 }]);
});
