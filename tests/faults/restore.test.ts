import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openVault } from '../../app/platform/open-vault.ts';
import { startPostgres, stopPostgres, type ThrowAwayServer } from '../../tools/postgres.ts';
import { type Installation, install } from '../fixtures/installation.ts';
import { numbersFrom } from './acknowledged.ts';
import { contentOf, fill, typeAndStrike, withDatabase } from './restore-rounds.ts';

const ROUNDS = 6;

let server: ThrowAwayServer;
beforeAll(async () => {
  server = await startPostgres({ durable: true });
});
afterAll(() => stopPostgres(server.folder));

describe.each(['folder', 'server'] as const)('on a %s', (kind) => {
  let zodat: Installation;
  let other: Installation;

  beforeAll(async () => {
    const on = { server: kind === 'server' ? server.url : null };
    zodat = await install(on);
    other = await install({ ...on, like: zodat });
    await zodat.zodat('key', 'make');
  });
  afterAll(async () => {
    await zodat.remove();
    await other.remove();
  });

  test(`kill −9 during a restore, ${ROUNDS} times, leaves all of the old data or all of the new`, async () => {
    await fill(zodat, 1500);
    await fill(other, 300);
    expect((await other.zodat('backup', 'ander.zodat')).code).toBe(0);
    expect((await zodat.zodat('backup', 'dit.zodat')).code).toBe(0);
    const files = [`${zodat.folder}/dit.zodat`, `${other.folder}/ander.zodat`];
    const contents = [await contentOf(zodat), await contentOf(other)];
    const random = numbersFrom(11);
    const began = performance.now();
    expect(await typeAndStrike(zodat, ['restore', files[0]!, '--replace'])).toBe(0);
    const whole = performance.now() - began;
    let now = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      await typeAndStrike(zodat, ['restore', files[1 - now]!, '--replace'], whole * (0.1 + random()));
      const found = contents.indexOf(await contentOf(zodat));
      expect(found, `after round ${round} it is neither`).not.toBe(-1);
      now = found;
    }
    expect(await typeAndStrike(zodat, ['restore', files[0]!, '--replace'])).toBe(0);
    expect(await contentOf(zodat)).toBe(contents[0]);
  });

  test(`kill −9 while the key is changed, ${ROUNDS} times, never leaves data that no key opens`, async () => {
    const random = numbersFrom(12);
    await withDatabase(zodat, async (database) => {
      const vault = await openVault(zodat.config, database);
      for (let house = 0; house < 50; house += 1) {
        await vault.keysOf(`0190a1b2-0000-7000-8000-0000000001${String(house).padStart(2, '0')}`);
      }
    });
    const began = performance.now();
    expect(await typeAndStrike(zodat, ['key', 'rotate'])).toBe(0);
    const whole = performance.now() - began;
    const old = `${zodat.config.keyFile}.old`;
    rmSync(old);
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = readFileSync(zodat.config.keyFile, 'utf8');
      await typeAndStrike(zodat, ['key', 'rotate'], whole * (0.2 + random()));
      const finished = readFileSync(zodat.config.keyFile, 'utf8') !== before;
      if (!finished) expect(await typeAndStrike(zodat, ['key', 'rotate'])).toBe(0);
      expect(await zodat.zodat('key', 'check'), `after round ${round}`).toMatchObject({ code: 0 });
      rmSync(old, { force: true });
    }
  });
});

test('everything moves from a folder to a server and back, and nothing is lost on the way', async () => {
  const folder = await install({ server: null });
  const onServer = await install({ server: server.url, like: folder });
  const back = await install({ server: null, like: folder });
  try {
    await folder.zodat('key', 'make');
    await fill(folder, 1000);
    const before = await contentOf(folder);
    const { databaseUrl = '' } = onServer.config;
    expect(await folder.zodat('move', '--to', databaseUrl)).toMatchObject({ code: 0 });
    expect(await contentOf(onServer)).toBe(before);
    expect(await folder.zodat('move', '--to', databaseUrl)).toMatchObject({ code: 1 });
    expect(await onServer.zodat('move', '--to', back.config.dataFolder)).toMatchObject({ code: 0 });
    expect(await contentOf(back)).toBe(before);
    expect(await contentOf(folder)).toBe(before);
    expect(await back.zodat('key', 'check')).toMatchObject({ code: 0 });
  } finally {
    for (const place of [folder, onServer, back]) await place.remove();
  }
});

test('a backup of a folder is put back on a server, and the other way round', async () => {
  const folder = await install({ server: null });
  const onServer = await install({ server: server.url, like: folder });
  const back = await install({ server: null, like: folder });
  try {
    await folder.zodat('key', 'make');
    await fill(folder, 500);
    await folder.zodat('backup', 'map.zodat');
    expect(await onServer.zodat('restore', `${folder.folder}/map.zodat`)).toMatchObject({ code: 0 });
    await onServer.zodat('backup', 'server.zodat');
    expect(await back.zodat('restore', `${onServer.folder}/server.zodat`)).toMatchObject({ code: 0 });
    expect(await contentOf(back)).toBe(await contentOf(folder));
  } finally {
    for (const place of [folder, onServer, back]) await place.remove();
  }
});
