import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { HouseKeys } from '../../../platform/vault/index.ts';
import type { Route } from '../../../platform/web/route.ts';
import {
  afterSupportRound,
  amina,
  ask,
  closeRound,
  deLinde,
  type KitchenTable,
  lindewaard,
  openKitchenTable,
  stories,
} from '../kitchen-table.fixture.ts';
import { createEnteringRoutes } from './entering-routes.ts';
import { openFormKey } from './form-key.ts';
import { markOf } from './mark.ts';
import { createPrintingRoutes } from './printing-routes.ts';

let table: KitchenTable;
let routes: Route[];
let keys: HouseKeys;
beforeAll(async () => {
  table = await openKitchenTable();
  routes = [...createPrintingRoutes(table.world), ...createEnteringRoutes(table.world)];
  keys = await table.world.vault.keysOf(lindewaard);
});
beforeEach(() => table.clear());
afterAll(() => table?.close());

const paper = `/ruimte/${deLinde}/rondes/${afterSupportRound}/papier`;
const mark = (number: number) => markOf(afterSupportRound, number);
const print = (aantal: number, sentKey?: string) =>
  ask(routes, paper, { fields: { aantal: String(aantal) }, ...(sentKey === undefined ? {} : { sentKey }) });
const typeIn = (number: number, answers: Record<string, string> = {}, sentKey?: string) =>
  ask(routes, `${paper}/invoer`, {
    fields: {
      formulier: mark(number),
      versie: '1',
      keer: '0',
      'q.story': 'Met een pen verteld.',
      reach: '2',
      ...answers,
    },
    ...(sentKey === undefined ? {} : { sentKey }),
  });
const forms = () =>
  table.world.database.inTenant(lindewaard, (tenant) =>
    tenant.selectFrom('paper_forms').selectAll().orderBy('number').execute(),
  );
const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';

test('two hosts who print at the same moment get different numbers, and a double click prints once', async () => {
  const answers = await Promise.all([print(3), print(2), print(4, 'dubbel'), print(4, 'dubbel')]);
  expect(answers[2]!.headers.get('location')).toBe(answers[3]!.headers.get('location'));
  expect((await forms()).map((form) => form.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('the key of a form lies sealed until it is typed in, and then it is gone', async () => {
  await print(1);
  const [before] = await forms();
  const key = openFormKey(keys, afterSupportRound, 1, before!.key_sealed!);
  expect(key).toMatch(/^[\w-]{22}$/);
  expect(before!.key_sealed!.toString('latin1')).not.toContain(key);
  await typeIn(1);
  expect(await forms()).toMatchObject([{ typed_in: true, key_sealed: null }]);
});

test('a form that is sent twice, or typed in by two people at once, becomes one story', async () => {
  await print(2);
  const twice = await Promise.all([typeIn(1, {}, 'zelfde form'), typeIn(1, {}, 'zelfde form')]);
  expect(twice.map((answer) => answer.headers.get('location'))).toEqual([
    `${paper}/invoer?ingevoerd=1&keer=1`,
    `${paper}/invoer?ingevoerd=1&keer=1`,
  ]);
  const both = await Promise.all([typeIn(2), typeIn(2)]);
  expect(both.map((answer) => answer.status).sort()).toEqual([303, 422]);
  expect(await stories(table)).toHaveLength(2);
});

test('what was ticked is stored as it would be from a screen', async () => {
  await print(1);
  await typeIn(1, {
    'q.feeling': '1 4 toch wel',
    'q.share': '7',
    'q.decided': '4',
    'q.brought': 'n',
    'q.when': '',
  });
  const [story] = await stories(table);
  expect(story).toMatchObject({
    origin: 'paper',
    reach: 'team',
    form_version: 1,
    answers: { feeling: ['relieved', 'calm'], share: 700, decided: [500, 500, 0], brought: null },
    ways: { share: 'point', decided: 'point' },
  });
});

test('without a cross at who may read it, or without a story, it only counts', async () => {
  await print(2);
  await typeIn(1, { reach: '' });
  await typeIn(2, { 'q.story': '', 'q.feeling': '2' });
  expect((await stories(table)).map((story) => story.reach)).toEqual(['counted', 'counted']);
});

test('what cannot be is said, all that was typed stays, and the form waits', async () => {
  await print(1);
  for (const [answers, message] of [
    [{ reach: '5' }, 'Typ één nummer van 1 tot en met 4'],
    [{ given: 'misschien' }, 'Typ een j'],
    [{ 'q.when': '9' }, 'Nummer 9 is er niet'],
    [{ formulier: '1' }, 'Typ ook de letter'],
    [{ formulier: mark(2) }, 'is in deze ronde niet geprint'],
    [{ 'q.story': '' }, 'Er is nog niets ingevuld'],
  ] as const) {
    const answer = await typeIn(1, answers);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain(message);
    if (!('q.story' in answers)) expect(page).toContain('Met een pen verteld.');
  }
  expect(await forms()).toMatchObject([{ typed_in: false }]);
  expect(await stories(table)).toEqual([]);
});

test('undoing is for who typed it in, in that browser, and until its teller changed something', async () => {
  await print(2);
  const cookie = cookieOf(await typeIn(1));
  const undo = (as?: string) =>
    ask(routes, `${paper}/ongedaan`, { fields: { keer: '1' }, cookie, ...(as === undefined ? {} : { as }) });
  await undo(amina);
  expect(await stories(table)).toHaveLength(1);
  await undo();
  expect(await stories(table)).toEqual([]);
  expect(await forms()).toMatchObject([{ typed_in: false }, { typed_in: false }]);
  await undo();
  expect((await typeIn(1)).status).toBe(303);
  const other = cookieOf(await typeIn(2));
  await table.world.database.inTenant(lindewaard, (tenant) =>
    tenant.updateTable('stories').set({ changed_on: '2026-11-22' }).execute(),
  );
  const late = await ask(routes, `${paper}/ongedaan`, { fields: { keer: '2' }, cookie: other });
  expect(late.headers.get('location')).toContain('te-laat');
  expect(await stories(table)).toHaveLength(2);
});

test('a round that closed takes paper for thirty days, and makes no more of it', async () => {
  await print(2);
  await closeRound(table);
  await print(1);
  expect(await forms()).toHaveLength(2);
  table.later(30);
  expect((await typeIn(1)).status).toBe(303);
  table.later(1);
  const late = await typeIn(2);
  expect(late.status).toBe(422);
  expect(await late.text()).toContain('te lang geleden gesloten');
  expect(await forms()).toMatchObject([{ typed_in: true }, { typed_in: false }]);
});
