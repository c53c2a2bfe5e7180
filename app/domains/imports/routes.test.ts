import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { htmlProblems } from '../../../tools/building/html-problems.ts';
import { answerError } from '../../error-pages.tsx';
import { makeFormKey } from '../../platform/web/form-key.ts';
import { mountRoutes } from '../../platform/web/mount.ts';
import type { Role, Visitor } from '../../platform/web/visit.ts';
import type { World } from '../../platform/world.ts';
import { afterSupport } from '../rounds/index.ts';
import { createImportRoutes } from './index.ts';
import { asks, csv, formFile } from './lindewaard.fixture.ts';
import {
  closeLindewaard,
  lindewaard,
  north,
  openLindewaard,
  openRound,
  samira,
  settle,
  storiesIn,
} from './world.fixture.ts';

let world: World;
let app: Hono;
let visitor: Visitor;
let choosing: string;
let roundId: string;

beforeAll(async () => {
  world = await openLindewaard();
  await settle(world);
  app = new Hono();
  mountRoutes(app, createImportRoutes(world), async () => visitor);
  app.onError(answerError);
});
afterAll(() => closeLindewaard(world));
beforeEach(async () => {
  visitor = asVisitor(['host']);
  roundId = await openRound(world, afterSupport);
  choosing = `/ruimte/${north}/rondes/${roundId}/invoer`;
});

function asVisitor(roles: Role[]): Visitor {
  const space = {
    organisationId: lindewaard,
    spaceId: north,
    kind: 'team' as const,
    name: 'Noord',
    place: '',
  };
  return {
    personId: samira,
    name: 'Samira',
    email: 'samira@lindewaard.example',
    spaces: [{ ...space, partOfMunicipality: false, parts: ['vertellen'], roles }],
    formSecret: Buffer.alloc(32, 7),
  };
}

const questions = formFile(asks('Gevoel', 'Single choice', ['blij|Blij', 'boos|Boos']));
const stories = csv([
  ['Verhaal', 'Gevoel', 'Participant ID'],
  ['De bus kwam niet.', 'boos', 'Fatma'],
  ['De buurvrouw bracht me.', 'blij', 'Jan'],
]);
const withMistake = csv([
  ['Verhaal', 'Gevoel'],
  ['De bus kwam niet.', 'paars'],
]);

interface Sent {
  form?: string | Uint8Array<ArrayBuffer>;
  stories?: string | Uint8Array<ArrayBuffer>;
  reach?: string;
  csrf?: string;
}

async function send({ form, stories, reach = 'team', csrf = makeFormKey(visitor.formSecret) }: Sent) {
  const body = new FormData();
  body.set('csrf', csrf);
  body.set('reach', reach);
  // A browser sends a file without a name when none was chosen.
  body.set('form', new File(form === undefined ? [] : [form], form === undefined ? '' : 'vragen.csv'));
  body.set(
    'stories',
    new File(stories === undefined ? [] : [stories], stories === undefined ? '' : 'verhalen.csv'),
  );
  return app.request(choosing, { method: 'POST', body });
}

async function press(path: string, fields: Record<string, string> = {}) {
  const body = new URLSearchParams({ csrf: makeFormKey(visitor.formSecret), ...fields });
  return app.request(path, { method: 'POST', body });
}

const read = async (path: string) => (await app.request(path)).text();
const whereTo = (response: Response) => response.headers.get('location') ?? '';

test('the page says who may read, and that the tellers did not choose it', async () => {
  const page = await read(choosing);
  expect(page).toContain('kozen niet zelf');
  expect(page).toMatch(/value="team"[^>]*checked|checked[^>]*value="team"/);
  expect(page).not.toContain('value="public"');
});

test('two readable files lead to a page that shows what was read, while the round stays as it was', async () => {
  const answer = await send({ form: questions, stories });
  expect(answer.status).toBe(303);
  const page = await read(whereTo(answer));
  expect(page).toContain('We lazen 2 verhalen');
  expect(page).toContain('De bus kwam niet.');
  expect(page).toContain('Gevoel kort');
  expect(page).toContain('Geen problemen');
  expect(page).not.toContain('Fatma');
  expect(await storiesIn(world.database, roundId)).toEqual([]);
});

test('the same form sent twice waits once', async () => {
  const csrf = makeFormKey(visitor.formSecret);
  const first = await send({ form: questions, stories, csrf });
  const second = await send({ form: questions, stories, csrf });
  expect(whereTo(second)).toBe(whereTo(first));
  expect((await read(choosing)).match(/Wacht op jou/g)).toHaveLength(1);
});

test('a choice that is not complete keeps what was chosen, with a link to each field', async () => {
  const answer = await send({ reach: 'counted' });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('href="#form"');
  expect(page).toContain('href="#stories"');
  expect(page).toMatch(/value="counted"[^>]*checked|checked[^>]*value="counted"/);
});

test.each([
  ['an Excel file', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2, 3), 'rekenprogramma'],
  ['an empty file', ' ', 'leeg'],
  ['a text that never ends', 'Verhaal,Gevoel\n"De bus,boos\nen toen,blij', 'aanhalingsteken'],
  ['a file without the story column', 'Tekst,Gevoel\nDe bus,boos', 'De kolom met de verhalen ontbreekt'],
])('%s is refused with what to do, and nothing of it is kept', async (_, file, words) => {
  const answer = await send({ form: questions, stories: file });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain(words);
  expect(page).toContain('href="#stories"');
  expect(page).not.toContain('Wacht op jou');
});

test('two files the wrong way round are recognised', async () => {
  const answer = await send({ form: stories, stories: questions });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('omgewisseld');
});

test('files that are too large together are refused before they are read', async () => {
  const headers = {
    'content-length': String(60 * 1024 * 1024),
    'content-type': 'multipart/form-data; boundary=x',
  };
  const answer = await app.request(choosing, { method: 'POST', body: '--x--', headers });
  expect(answer.status).toBe(413);
});

test('a problem is shown by row and column, and can be taken along as a file', async () => {
  const here = whereTo(await send({ form: questions, stories: withMistake }));
  expect(await read(here)).toMatch(
    /<th[^>]*>2<\/th><td[^>]*>Verhalen<\/td><td[^>]*>Gevoel<\/td><td[^>]*>Het antwoord ‘paars’/,
  );
  const file = await app.request(`${here}/problemen.csv`);
  expect(file.headers.get('content-disposition')).toContain('attachment');
  const lines = (await file.text()).split('\r\n');
  expect(lines[0]).toBe('Rij;Bestand;Kolom;Wat er is;Gevolg');
  expect(lines[1]).toMatch(/^2;Verhalen;Gevoel;"?Het antwoord ‘paars’/);
});

test('with something unreadable it goes on only when the host says to have seen it', async () => {
  const here = whereTo(await send({ form: questions, stories: withMistake }));
  const refused = await press(`${here}/bevestiging`);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('href="#accept"');
  await world.jobs.drain();
  expect(await storiesIn(world.database, roundId)).toEqual([]);
  expect((await press(`${here}/bevestiging`, { accept: 'ja' })).status).toBe(303);
  await world.jobs.drain();
  expect(await storiesIn(world.database, roundId)).toHaveLength(1);
});

test('after confirming one sees how far it is, without JavaScript, and then the result', async () => {
  const here = whereTo(await send({ form: questions, stories }));
  const confirmed = await press(`${here}/bevestiging`);
  expect(whereTo(confirmed)).toBe(here);
  const busy = await app.request(here);
  expect(busy.headers.get('refresh')).toBe('3');
  expect(await busy.text()).toMatch(/<progress[^>]*value="0" max="2"/);
  await world.jobs.drain();
  const done = await app.request(here);
  expect(done.headers.get('refresh')).toBeNull();
  expect(await done.text()).toContain('2 verhalen zijn ingevoerd');
  expect(await storiesIn(world.database, roundId)).toHaveLength(2);
});

test('what was read can be thrown away; after that it is not there any more', async () => {
  const here = whereTo(await send({ form: questions, stories }));
  expect(whereTo(await press(`${here}/verwijdering`))).toBe(choosing);
  expect((await app.request(here)).status).toBe(404);
});

test('an import of another round, or one that never was, is not found', async () => {
  const here = whereTo(await send({ form: questions, stories }));
  const importId = here.split('/').at(-1);
  const otherRound = await openRound(world, afterSupport);
  for (const path of [
    `/ruimte/${north}/rondes/${otherRound}/invoer/${importId}`,
    `${choosing}/${crypto.randomUUID()}`,
    `${choosing}/niets`,
    `/ruimte/${north}/rondes/${crypto.randomUUID()}/invoer`,
  ]) {
    expect((await app.request(path)).status).toBe(404);
  }
});

test('bringing stories in is for hosts', async () => {
  const here = whereTo(await send({ form: questions, stories }));
  visitor = asVisitor(['member', 'admin']);
  for (const path of [choosing, here, `${here}/problemen.csv`])
    expect((await app.request(path)).status).toBe(403);
  for (const path of [`${here}/bevestiging`, `${here}/verwijdering`])
    expect((await press(path)).status).toBe(403);
  expect((await send({ form: questions, stories })).status).toBe(403);
});

test('every page on the way is valid HTML', async () => {
  const pages = [await read(choosing), await (await send({})).text()];
  pages.push(await (await send({ form: questions, stories: 'Tekst,Gevoel\nDe bus,boos' })).text());
  const here = whereTo(await send({ form: questions, stories: withMistake }));
  pages.push(await read(here), await (await press(`${here}/bevestiging`)).text());
  await press(`${here}/bevestiging`, { accept: 'ja' });
  pages.push(await read(here));
  await world.jobs.drain();
  pages.push(await read(here), await read(choosing));
  for (const page of pages) expect(await htmlProblems(page)).toEqual([]);
});
