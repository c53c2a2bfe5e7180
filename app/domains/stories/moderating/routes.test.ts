import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Route } from '../../../platform/web/route.ts';
import {
  afterSupportRound,
  ask,
  deLinde,
  type KitchenTable,
  lindewaard,
  openKitchenTable,
  pointKey,
  stories,
} from '../kitchen-table.fixture.ts';
import { createReadingRoutes } from '../reading/routes.ts';
import { createReturnRoutes } from '../returning/routes.ts';
import { createTellingRoutes } from '../telling/routes.ts';
import { createModerationRoutes } from './routes.ts';

let table: KitchenTable;
let routes: Route[];
beforeAll(async () => {
  table = await openKitchenTable();
  const { world } = table;
  routes = [createTellingRoutes, createReturnRoutes, createReadingRoutes, createModerationRoutes].flatMap(
    (create) => create(world),
  );
});
beforeEach(() => table.clear());
afterAll(() => table?.close());

const told = { 'q.story': 'De buurvrouw bracht soep.', reach: 'public' };

/** Tells a story that may go further; gives the path of its teller and that of its reader. */
async function tell() {
  const thanks = await (await ask(routes, `/vertel/${pointKey}`, { fields: told })).text();
  const [story] = await stories(table);
  const round = `/ruimte/${deLinde}/rondes/${afterSupportRound}`;
  return {
    own: /\/terug\/[0-9a-z]{26}/.exec(thanks)?.[0] ?? '',
    read: `${round}/verhalen/${story!.story_id}`,
  };
}

/** What a moderator decides on the page as it was shown to them. */
async function openPage(read: string) {
  const page = await (await ask(routes, read, { roles: ['moderator'] })).text();
  const seen = /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const decide = () =>
    ask(routes, `${read}/meelezing`, { fields: { state: 'passed_on', seen }, roles: ['moderator'] });
  return { decide };
}

const decided = () =>
  table.world.database.inTenant(lindewaard, (tenant) =>
    tenant.selectFrom('moderations').select('state').execute(),
  );

test('a story that was read may be passed on', async () => {
  const { read } = await tell();
  const { decide } = await openPage(read);
  expect((await decide()).status).toBe(303);
  expect(await decided()).toEqual([{ state: 'passed_on' }]);
});

test('words that came after it was read are not passed on unread', async () => {
  const { own, read } = await tell();
  const { decide } = await openPage(read);
  await ask(routes, `${own}/wijziging`, { fields: { 'q.story': 'Het was Fatma van nummer twaalf.' } });
  const answer = await decide();
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('De verteller veranderde intussen iets.');
  expect(page).toContain('Fatma van nummer twaalf');
  expect(await decided()).toEqual([]);
});

test('nothing is decided about a story whose teller kept it within the team meanwhile', async () => {
  const { own, read } = await tell();
  const { decide } = await openPage(read);
  await ask(routes, `${own}/reikwijdte`, { fields: { reach: 'team' } });
  const answer = await decide();
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('De verteller koos intussen dat dit verhaal bij het team blijft.');
  expect(await decided()).toEqual([]);
});
