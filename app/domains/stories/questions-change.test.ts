import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Route } from '../../platform/web/route.ts';
import { createRoundRoutes, questionsOfRound } from '../rounds/index.ts';
import {
  afterSupportRound,
  ask,
  deLinde,
  type KitchenTable,
  lindewaard,
  openKitchenTable,
  pointKey,
  stories,
} from './kitchen-table.fixture.ts';
import { createTellingRoutes } from './telling/routes.ts';

let table: KitchenTable;
let routes: Route[];
beforeAll(async () => {
  table = await openKitchenTable();
  routes = [...createTellingRoutes(table.world), ...createRoundRoutes(table.world)];
});
afterAll(() => table?.close());

const builder = `/ruimte/${deLinde}/rondes/${afterSupportRound}/vragen`;

/** Sends a form of the builder as it stands on its page now. */
async function change(path: string, fields: Record<string, string>) {
  const page = await (await ask(routes, builder)).text();
  const revision = /name="revision" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await ask(routes, `${builder}${path}`, { fields: { revision, ...fields } });
  expect(answer.status).toBe(303);
}

test('whoever had the first questions on screen is never counted as having answered the second', async () => {
  const told = { 'q.story': 'De buurvrouw bracht soep.', reach: 'team', form: '1' };
  await change('/vraag/share', {
    kind: 'line',
    name: 'Verdeling',
    label: 'Hoe was het verdeeld?',
    left: 'alleen ik',
    right: 'alleen het team',
  });
  await change('/versie', {});
  await ask(routes, `/vertel/${pointKey}`, { fields: { ...told, 'q.share': 'nvt' } });
  const [story] = await stories(table);
  expect(story).toMatchObject({ form_version: 1, answers: { share: null } });
  const round = { organisationId: lindewaard, roundId: afterSupportRound };
  const questions = await table.world.database.inTenant(lindewaard, (tenant) =>
    questionsOfRound(tenant, round),
  );
  const ends = questions.flatMap((each) => (each.kind === 'line' ? [[each.id, each.left]] : []));
  expect(ends).toEqual([
    ['share-2', 'alleen ik'],
    ['share', 'Ze lieten te veel aan mij over'],
  ]);
});
