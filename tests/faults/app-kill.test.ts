import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  crashPostgres,
  restartPostgres,
  startPostgres,
  stopPostgres,
  type ThrowAwayServer,
} from '../../tools/postgres.ts';
import { numbersFrom } from './acknowledged.ts';
import { sparePort } from './app-port.ts';
import { type AppPlace, type AppProcess, startApp } from './app-process.ts';
import { findStories, Tellers } from './app-tellers.ts';

const ROUNDS = 20;
const TELLERS = 8;
const nothingWrong = { missing: [], tooMany: 0, loose: 0 };

let folder: string;
let server: ThrowAwayServer | undefined;
let app: AppProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zodat-app-kill-'));
  server = undefined;
  app = undefined;
});
afterEach(async () => {
  await app?.kill('SIGKILL');
  if (server !== undefined) stopPostgres(server.folder);
  rmSync(folder, { recursive: true, force: true });
});

/** The program is killed and started again, round after round; nobody knows at which moment of a write. */
async function killRoundAfterRound(place: AppPlace, random: () => number): Promise<Tellers> {
  app = await startApp(place);
  const tellers = new Tellers(app.baseUrl);
  for (let round = 0; round < ROUNDS; round++) {
    tellers.start(TELLERS);
    await tellers.acknowledge(1 + Math.floor(random() * 40));
    await setTimeout(random() * 10);
    await app.kill('SIGKILL');
    await tellers.stop();
    app = await startApp(place);
    await tellers.sendAgain();
  }
  expect(await app.kill('SIGTERM')).toBe(0);
  return tellers;
}

test(`after kill −9 of the program while people tell, ${ROUNDS} times, every acknowledged story is in the folder, once`, async () => {
  const place = { folder, port: await sparePort() };
  const { acknowledged } = await killRoundAfterRound(place, numbersFrom(11));
  expect(await findStories(place, acknowledged)).toEqual(nothingWrong);
});

test(`after kill −9 of the program while people tell, ${ROUNDS} times, every acknowledged story is on the server, once`, async () => {
  server = await startPostgres({ durable: true });
  const place = { folder, port: await sparePort(), databaseUrl: server.url };
  const { acknowledged } = await killRoundAfterRound(place, numbersFrom(12));
  expect(await findStories(place, acknowledged)).toEqual(nothingWrong);
});

test(`after kill −9 of PostgreSQL while people tell, ${ROUNDS} times, the program goes on and every acknowledged story is there, once`, async () => {
  const random = numbersFrom(13);
  server = await startPostgres({ durable: true });
  const place = { folder, databaseUrl: server.url };
  app = await startApp(place);
  const tellers = new Tellers(app.baseUrl);
  let ended = false;
  void app.ended.then(() => {
    ended = true;
  });
  for (let round = 0; round < ROUNDS; round++) {
    tellers.start(TELLERS);
    await tellers.acknowledge(1 + Math.floor(random() * 40));
    await setTimeout(random() * 10);
    await crashPostgres(server.folder);
    restartPostgres(server.folder);
    await tellers.stop();
    expect(ended, `round ${round}: ${app.said()}`).toBe(false);
    await tellers.sendAgain();
  }
  expect(await app.kill('SIGTERM')).toBe(0);
  expect(await findStories(place, tellers.acknowledged)).toEqual(nothingWrong);
});
