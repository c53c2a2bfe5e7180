import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Fields } from '../../../../platform/web/fields.ts';
import type { Route } from '../../../../platform/web/route.ts';
import type { Visit } from '../../../../platform/web/visit.ts';
import {
  closeRound,
  type KitchenTable,
  openKitchenTable,
  pointKey,
  stories,
} from '../../kitchen-table.fixture.ts';
import { makeTellingKey } from '../../telling-key.ts';
import { createTellingRoutes } from '../routes.ts';
import { sealForm } from './envelope.fixture.ts';

let table: KitchenTable;
let routes: Route[];
beforeAll(async () => {
  table = await openKitchenTable();
  routes = createTellingRoutes(table.world);
});
beforeEach(() => table.clear());
afterAll(() => table?.close());

const code = 'k7m2x9wqhrk7m2x9wqhrk7m2x9';
const words = 'Stiekem kastanjes geraapt op de Lindelaan.';

async function envelopeOf(fields: Record<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const page = await sent(`/vertel/${pointKey}/tafel`, 'GET', {});
  return sealForm(await page.text(), pointKey, fields);
}

function sent(address: string, method: Route['method'], fields: Record<string, string | File>) {
  const url = new URL(address, 'https://zodat.example');
  const path = url.pathname.replace(pointKey, ':pointKey');
  const route = routes.find((each) => each.path === path && each.method === method);
  const visit = { request: new Request(url), url, params: { pointKey }, source: 'test' };
  return route!.answer({ ...visit, fields: new Fields(Object.entries(fields)) } as Visit as never);
}

async function sendSealed(envelope: Uint8Array<ArrayBuffer>, besides: Record<string, string> = {}) {
  const sealed = new File([envelope], 'blob');
  const answer = await sent(`/vertel/${pointKey}/verzegeld`, 'POST', { sealed, ...besides });
  return { outcome: answer.headers.get('x-zodat-telling'), text: await answer.text() };
}

const atTable = () => ({ key: makeTellingKey(), 'q.story': words, reach: 'team', eigencode: code });

test('who is still at the tablet gets the words of the code, because the tablet says the code itself', async () => {
  const { outcome, text } = await sendSealed(await envelopeOf(atTable()), {
    deur: 'table',
    eigencode: code,
  });
  expect(outcome).toBe('told');
  expect(text).toContain(`/terug/${code}`);
});

test('an envelope that someone took from the tablet gives no code, at whichever door, and is one story', async () => {
  const envelope = await envelopeOf(atTable());
  for (const deur of ['table', 'usual', 'embedded', 'table']) {
    const { outcome, text } = await sendSealed(envelope, { deur });
    expect([deur, outcome, text]).toEqual([deur, 'told', '']);
  }
  expect(await stories(table)).toHaveLength(1);
});

test("from someone's own telephone it is answered as its form would be, and stored once", async () => {
  const { eigencode: _, ...own } = atTable();
  const envelope = await envelopeOf(own);
  const [first, again] = [await sendSealed(envelope), await sendSealed(envelope)];
  const path = /\/terug\/[0-9a-z]{26}/.exec(first.text)?.[0] ?? 'none';
  expect([first.outcome, again.outcome]).toEqual(['told', 'told']);
  expect(again.text).toContain(path);
  expect(await stories(table)).toHaveLength(1);
});

test('nor does it give the words when it is refused or not complete', async () => {
  const { reach: _, ...incomplete } = atTable();
  expect(await sendSealed(await envelopeOf(incomplete))).toEqual({ outcome: 'invalid', text: '' });
  const envelope = await envelopeOf(atTable());
  await closeRound(table);
  table.later(1);
  expect(await sendSealed(envelope, { eigencode: `0${code.slice(1)}` })).toEqual({
    outcome: 'refused',
    text: '',
  });
});
