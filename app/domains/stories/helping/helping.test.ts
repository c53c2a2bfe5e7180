import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { NotFoundError } from '../../../platform/errors.ts';
import type { Route } from '../../../platform/web/route.ts';
import {
  afterSupportRound,
  amina,
  ask,
  closeRound,
  deLinde,
  joris,
  type KitchenTable,
  lindewaard,
  openKitchenTable,
  pointKey,
  stories,
} from '../kitchen-table.fixture.ts';
import { returnCodeFor } from '../return-code/index.ts';
import { findTeller } from '../returning/teller.ts';
import { createTellingRoutes } from '../telling/routes.ts';
import { makeTellingKey } from '../telling-key.ts';
import { approve } from './approve.ts';
import { createApprovingRoutes } from './approving-routes.ts';
import { tidyWrittenDown } from './tidy.ts';
import { findWaiting } from './waiting.ts';
import { createWritingRoutes } from './writing-routes.ts';

let table: KitchenTable;
let routes: Route[];
beforeAll(async () => {
  table = await openKitchenTable();
  routes = [...createWritingRoutes(table.world), ...createApprovingRoutes(table.world)];
});
beforeEach(() => table.clear());
afterAll(() => table?.close());

const writing = `/ruimte/${deLinde}/rondes/${afterSupportRound}/opschrijven`;
const told = { 'q.story': 'Ik kreeg de sleutel, en niemand vroeg waarom.', 'q.feeling': 'relieved' };

/** Writes it down and gives the path of the page where it is read back. */
async function writeDown(as = joris): Promise<string> {
  await ask(routes, writing, { fields: told, as });
  const page = await (await ask(routes, `${writing}/wachtend`, { as })).text();
  return new RegExp(`/vertel/${pointKey}/opgeschreven/[a-z0-9]+`).exec(page)?.[0] ?? '';
}

async function seenOn(path: string): Promise<string> {
  const page = await (await ask(routes, path)).text();
  return /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? '';
}

const drafts = () =>
  table.world.database.inTenant(lindewaard, (tenant) =>
    tenant.selectFrom('written_down').selectAll().execute(),
  );

test('a double click writes it down once', async () => {
  await Promise.all([1, 2].map(() => ask(routes, writing, { fields: told, sentKey: 'een form' })));
  expect(await drafts()).toHaveLength(1);
});

test('what waits is sealed, and its code is kept as a hash only', async () => {
  const path = await writeDown();
  const [draft] = await drafts();
  const kept = JSON.stringify(draft, (_, value) =>
    value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
  );
  expect(kept).not.toContain('sleutel');
  expect(kept).not.toContain(path.split('/').at(-1));
});

test('only who wrote it down sees it waiting, and can throw it away', async () => {
  const path = await writeDown();
  const page = await (await ask(routes, `${writing}/wachtend`, { as: amina })).text();
  expect(page).not.toContain(path);
  const [draft] = await drafts();
  const fields = { concept: draft!.draft_id };
  const answer = await ask(routes, `${writing}/intrekking`, { fields, as: amina });
  expect(answer.headers.get('location')).toBe(`${writing}/wachtend`);
  expect(await drafts()).toHaveLength(1);
  await expect(ask(routes, `${writing}/kaarten?concept=${draft!.draft_id}`, { as: amina })).rejects.toThrow(
    NotFoundError,
  );
  await ask(routes, `${writing}/intrekking`, { fields });
  expect(await drafts()).toEqual([]);
});

test('a yes that is sent twice makes one story, of which nothing says who wrote it down', async () => {
  const path = await writeDown();
  const key = makeTellingKey();
  const fields = { key, seen: await seenOn(path), reach: 'team', given: 'ja' };
  const answers = await Promise.all([1, 2].map(() => ask(routes, `${path}/goedkeuring`, { fields })));
  expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
  const code = returnCodeFor(table.world.vault, key);
  for (const answer of answers) expect(await answer.text()).toContain(`/terug/${code}`);
  const kept = await stories(table);
  expect(kept.map((story) => story.origin)).toEqual(['written_down']);
  expect(JSON.stringify(kept)).not.toContain(joris);
  expect(await drafts()).toEqual([]);
});

test('on a borrowed device the code comes back for a broken connection, and not after "Ik heb mijn code" or later', async () => {
  const path = await writeDown();
  const key = makeTellingKey();
  const fields = { key, seen: await seenOn(path), reach: 'team' };
  const yes = () => ask(routes, `${path}/goedkeuring?hier`, { fields });
  expect((await yes()).status).toBe(200);
  expect((await yes()).status).toBe(200);
  await ask(routes, `${path}/afronding`, { fields: { key } });
  expect((await yes()).headers.get('location')).toBe('/terug');
  const again = await writeDown();
  const other = { key: makeTellingKey(), seen: await seenOn(again), reach: 'team' };
  await ask(routes, `${again}/goedkeuring?hier`, { fields: other });
  table.clock.now = new Date(table.clock.now.getTime() + 3 * 60_000);
  const late = await ask(routes, `${again}/goedkeuring?hier`, { fields: other });
  expect(late.headers.get('location')).toBe('/terug');
});

test('who wrote it down and noted the key of the page on their device gets no code with it, at no door', async () => {
  const path = await writeDown();
  const page = await (await ask(routes, `${path}?hier`)).text();
  const key = /name="key" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const fields = { key, seen: await seenOn(path), reach: 'counted' };
  const thanks = await (await ask(routes, `${path}/goedkeuring?hier`, { fields })).text();
  const code = /\/terug\/([0-9a-z]{26})/.exec(thanks)?.[1] ?? 'none';
  await ask(routes, `${path}/afronding`, { fields: { key } });
  const doors = [`${path}/goedkeuring`, `${path}/goedkeuring?hier`, `/vertel/${pointKey}`];
  for (const door of doors) {
    const answer = await ask([...routes, ...createTellingRoutes(table.world)], door, {
      fields: { ...told, ...fields },
    });
    expect(await answer.text(), door).not.toContain(code);
  }
  const teller = await findTeller(table.world, code);
  expect(teller).toMatchObject({ story: { origin: 'written_down' } });
});

test('words that change while a yes is on its way are not approved by it', async () => {
  const path = await writeDown();
  const round = { organisationId: lindewaard, roundId: afterSupportRound };
  const read = await findWaiting(table.world, round, path.split('/').at(-1) ?? '');
  await ask(routes, `${path}/wijziging`, { fields: { ...told, 'q.story': 'Iemand veranderde dit.' } });
  const code = returnCodeFor(table.world.vault, makeTellingKey());
  expect(await approve(table.world, read!, { code, reach: 'team', given: false })).toBe('gone');
  expect(await stories(table)).toEqual([]);
  expect(await drafts()).toHaveLength(1);
});

test('a yes is a yes to the words that were read: after a change they are read again first', async () => {
  const path = await writeDown();
  const seen = await seenOn(path);
  await ask(routes, `${path}/wijziging`, { fields: { ...told, 'q.story': 'Iemand veranderde dit.' } });
  const fields = { key: makeTellingKey(), seen, reach: 'team' };
  const answer = await ask(routes, `${path}/goedkeuring`, { fields });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Iemand veranderde dit.');
  expect(await stories(table)).toEqual([]);
});

test('it is open for thirty days, and then thrown away', async () => {
  const path = await writeDown();
  table.later(30);
  expect((await ask(routes, path)).status).toBe(200);
  await tidyWrittenDown(table.world);
  expect(await drafts()).toHaveLength(1);
  table.later(1);
  expect((await ask(routes, path)).status).toBe(404);
  await tidyWrittenDown(table.world);
  expect(await drafts()).toEqual([]);
});

test('a round that closed takes what was written down before, and nothing new', async () => {
  const path = await writeDown();
  await closeRound(table);
  expect((await ask(routes, writing, { fields: told })).status).toBe(410);
  table.later(20);
  const fields = { key: makeTellingKey(), seen: await seenOn(path), reach: 'team' };
  expect((await ask(routes, `${path}/goedkeuring`, { fields })).status).toBe(200);
  expect(await stories(table)).toHaveLength(1);
});

test('"toch niet" and a code that was never given answer the same afterwards', async () => {
  const path = await writeDown();
  await ask(routes, `${path}/verwijdering`, { fields: {} });
  expect(await drafts()).toEqual([]);
  const gone = await ask(routes, path);
  const never = await ask(routes, `/vertel/${pointKey}/opgeschreven/${'0'.repeat(26)}`);
  expect([gone.status, never.status]).toEqual([404, 404]);
  expect(await gone.text()).toBe(await never.text());
});
