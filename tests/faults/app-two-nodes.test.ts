import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoRounds } from '../../app/demo/network.ts';
import { startPostgres, stopPostgres, type ThrowAwayServer } from '../../tools/postgres.ts';
import { hiddenField } from '../fixtures/people.ts';
import { type AppProcess, startApp } from './app-process.ts';
import { newFormKey, tellingPath } from './app-stories.ts';
import { tell } from './app-tellers.ts';

const round = demoRounds[0]!;
const roundPath = `/ruimte/${round.spaceId}/rondes/${round.roundId}`;

let folder: string;
let server: ThrowAwayServer;
let first: AppProcess;
let second: AppProcess;
let cookie: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zodat-two-nodes-'));
  server = await startPostgres();
  first = await startApp({ folder, databaseUrl: server.url });
  second = await startApp({ folder, databaseUrl: server.url });
  cookie = await signIn(first, round.madeBy);
});
afterAll(async () => {
  await Promise.all([first?.kill('SIGKILL'), second?.kill('SIGKILL')]);
  if (server !== undefined) stopPostgres(server.folder);
  rmSync(folder, { recursive: true, force: true });
});

async function signIn(app: AppProcess, personId: string): Promise<string> {
  const body = new URLSearchParams({ personId });
  const answer = await fetch(`${app.baseUrl}/demo/aanmelding`, { method: 'POST', body, redirect: 'manual' });
  const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  return cookies.join('; ');
}

const visit = (app: AppProcess, path: string, init: RequestInit = {}) =>
  fetch(app.baseUrl + path, { redirect: 'manual', ...init, headers: { cookie } });

/** Reads a stream until it holds some words; gives false when it does not within half a minute. */
async function streamHolds(stream: ReadableStream<Uint8Array>, words: string): Promise<boolean> {
  const reader = stream.getReader();
  const tooLong = setTimeout(30_000, undefined, { ref: false });
  let seen = '';
  while (!seen.includes(words)) {
    const read = await Promise.race([reader.read(), tooLong]);
    if (read === undefined || read.done) return false;
    seen += Buffer.from(read.value).toString();
  }
  await reader.cancel();
  return true;
}

/** Asks again until something is so; what another node heard a moment ago is there a moment later. */
async function becomes<Value>(ask: () => Promise<Value>, wanted: Value): Promise<Value> {
  const last = Date.now() + 15_000;
  let value = await ask();
  while (value !== wanted && Date.now() < last) {
    await setTimeout(50);
    value = await ask();
  }
  return value;
}

test('a story told through one program appears live with who reads through the other', async () => {
  const live = await visit(second, `${roundPath}/levend`);
  expect(live.headers.get('content-type')).toContain('text/event-stream');
  expect(live.body).not.toBeNull();
  const heard = streamHolds(live.body!, 'event: stories');
  expect(await tell(first.baseUrl, newFormKey(), 0)).toBe(true);
  expect(await heard).toBe(true);
  const listed = async () => (await visit(second, `${roundPath}/verhalen`)).text();
  const before = demoRoundCount(await listed());
  await tell(second.baseUrl, newFormKey(), 1);
  expect(await becomes(async () => demoRoundCount(await listed()), before + 1)).toBe(before + 1);
  const elsewhere = async () => demoRoundCount(await (await visit(first, `${roundPath}/verhalen`)).text());
  expect(await elsewhere()).toBe(before + 1);
});

/** "38 verhalen" on the list. */
function demoRoundCount(html: string): number {
  return Number(/>(\d+) verhalen</.exec(html)?.[1]);
}

test('who signed in on one is signed in on the other', async () => {
  expect((await visit(second, roundPath)).status).toBe(200);
});

test('a form that was sent through one and again through the other is one story', async () => {
  const count = async () => demoRoundCount(await (await visit(first, `${roundPath}/verhalen`)).text());
  const before = await count();
  const key = newFormKey();
  const sent = await Promise.all([tell(first.baseUrl, key, 2), tell(second.baseUrl, key, 2)]);
  expect(sent).toEqual([true, true]);
  expect(await count()).toBe(before + 1);
});

test('a round closed on one is closed on the other at once', async () => {
  expect((await fetch(second.baseUrl + tellingPath)).status).toBe(200);
  const page = await (await visit(first, roundPath)).text();
  const body = new URLSearchParams({ csrf: hiddenField(page, 'csrf', `${roundPath}/afsluiting`) });
  const closing = await visit(first, `${roundPath}/afsluiting`, { method: 'POST', body });
  expect(closing.status).toBe(303);
  expect(await tell(second.baseUrl, newFormKey(), 3)).toBe(false);
  const telling = async () => (await fetch(second.baseUrl + tellingPath)).status;
  expect(await becomes(telling, 410)).toBe(410);
});

test('both stop cleanly, also while someone follows a round live', async () => {
  const live = await visit(first, `${roundPath}/levend`);
  expect(await Promise.all([first.kill('SIGTERM'), second.kill('SIGTERM')])).toEqual([0, 0]);
  await live.text().catch(() => {});
  expect(first.said() + second.said()).not.toContain('Error');
});
