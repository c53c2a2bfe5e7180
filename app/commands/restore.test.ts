import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../tests/fixtures/app.ts';
import { demo, signInAs } from '../../tests/fixtures/demo.ts';
import { type Installation, install } from '../../tests/fixtures/installation.ts';
import { type Control, openControl } from '../control.ts';
import { demoPeople } from '../demo/network.ts';
import { replayLedger } from '../domains/stories/index.ts';
import { commands } from './index.ts';

/** A running Zodat on an installation, and the ways in that a teller and a team have. */
async function run(zodat: Installation) {
  await zodat.zodat('key', 'make');
  const masterKey = readFileSync(zodat.config.keyFile, 'utf8').trim();
  const app = await startTestApp({ config: { ...zodat.config, masterKey }, database: await zodat.open() });
  await replayLedger(app.world);
  const control = await openControl(app.world, commands);
  return { app, control, stop: () => stop(app, control) };
}

async function stop(app: TestApp, control: Control): Promise<void> {
  control.close();
  await app.close();
}

/** Tells a story, and gives the path of its return page. */
async function tell(app: TestApp, words: string): Promise<string> {
  const form = new URLSearchParams({ 'q.story': words, 'q.title': words, reach: 'team', given: 'yes' });
  const answer = await app.fetch(`/vertel/${demo.pointKey}`, { method: 'POST', body: form });
  const path = /\/terug\/[^"/]+/.exec(await answer.text())?.[0];
  if (path === undefined) throw new Error(`Telling gave ${answer.status}.`);
  return path;
}

const joris = demoPeople.find(({ name }) => name.startsWith('Joris'))?.personId ?? '';

/** Titles that the team finds when it searches for a word. */
async function search(app: TestApp, word: string): Promise<string> {
  const cookie = await signInAs(app, joris);
  const path = `/ruimte/${demo.deLinde}/rondes/${demo.round}/verhalen?woorden=${word}`;
  const answer = await app.fetch(path, { headers: { cookie } });
  return await answer.text();
}

/** Everything about a story that is left in any table. */
const traces = (app: TestApp) =>
  app.world.database.asOperator(async (owner) => ({
    stories: (await owner.selectFrom('stories').select('story_id').where('origin', '=', 'told').execute())
      .length,
    given: (await owner.selectFrom('given_stories').select('story_id').execute()).length,
    withdrawals: (await owner.selectFrom('withdrawals').select('story_id').execute()).length,
  }));

describe('a story that was taken back after the backup', () => {
  let zodat: Installation;
  let file: string;
  let kept: string;
  let takenBack: string;
  let before: Awaited<ReturnType<typeof traces>>;

  beforeAll(async () => {
    zodat = await install();
    file = join(zodat.folder, 'maandag.zodat');
    const { app, stop } = await run(zodat);
    kept = await tell(app, 'Onder de kastanjeboom');
    takenBack = await tell(app, 'Achter het gordijn');
    before = await traces(app);
    expect(await zodat.zodat('backup', 'maandag.zodat')).toMatchObject({
      code: 0,
      lines: [expect.stringContaining(file)],
    });
    expect(
      (await app.fetch(`${takenBack}/intrekking`, { method: 'POST', body: new URLSearchParams() })).status,
    ).toBe(200);
    await stop();
  });

  afterAll(() => zodat.remove());

  const isGone = async (zodat: Installation) => {
    const { app, stop } = await run(zodat);
    try {
      expect((await app.fetch(kept)).status).toBe(200);
      const gone = await app.fetch(takenBack);
      expect(gone.status).toBe(410);
      expect(await gone.text()).toContain('Je verhaal is weg');
      expect(await search(app, 'kastanjeboom')).toContain('Onder de kastanjeboom');
      expect(await search(app, 'gordijn')).not.toContain('Achter het gordijn');
      expect(await traces(app)).toEqual({
        stories: before.stories - 1,
        given: before.given - 1,
        withdrawals: 1,
      });
    } finally {
      await stop();
    }
  };

  test('stays away when the backup is put back over the data', async () => {
    expect(await zodat.zodat('restore', file)).toMatchObject({
      code: 1,
      notes: [expect.stringContaining('--replace')],
    });
    expect(await zodat.zodat('restore', file, '--replace')).toMatchObject({ code: 0 });
    await isGone(zodat);
  });

  test('stays away when the ledger is lost but the data that is replaced knows of it', async () => {
    const ledger = readFileSync(zodat.config.ledgerFile, 'utf8');
    rmSync(zodat.config.ledgerFile);
    const { code, notes } = await zodat.zodat('restore', file, '--replace');
    expect(code).toBe(0);
    expect(notes.join()).toContain('geen intrekkingenlijst');
    expect(readFileSync(zodat.config.ledgerFile, 'utf8')).toBe(ledger);
    await isGone(zodat);
  });

  test('stays away on another machine that was given the ledger', async () => {
    const other = await install();
    try {
      copyFileSync(zodat.config.keyFile, other.config.keyFile);
      copyFileSync(zodat.config.ledgerFile, join(other.folder, 'kopie.ledger'));
      expect(await other.zodat('restore', file, '--ledger', 'weg.ledger')).toMatchObject({ code: 1 });
      expect(await other.zodat('restore', file, '--ledger', 'kopie.ledger')).toMatchObject({
        code: 0,
        lines: [expect.stringMatching(/: 1\.$/)],
      });
      await isGone(other);
    } finally {
      await other.remove();
    }
  });

  test('is not lost with another key: that backup is refused, and opens with the key of then', async () => {
    const other = await install();
    try {
      await other.zodat('key', 'make');
      const refused = await other.zodat('restore', file);
      expect(refused.code).toBe(1);
      expect(refused.notes.join()).toContain('Er is niets veranderd');
      copyFileSync(zodat.config.keyFile, join(other.folder, 'toen.key'));
      copyFileSync(zodat.config.ledgerFile, other.config.ledgerFile);
      expect(await other.zodat('restore', file, '--key', 'toen.key')).toMatchObject({ code: 0 });
      await isGone(other);
    } finally {
      await other.remove();
    }
  });

  test.each([
    ['cut off', (path: string) => truncateSync(path, 20_000), 'afgebroken'],
    ['changed', (path: string) => writeFileSync(path, flipped(readFileSync(path))), 'Er is niets veranderd'],
    ['another file', (path: string) => writeFileSync(path, 'Beste Marjan'), 'geen back-up'],
  ])('is not touched by a backup that is %s', async (_how, damage, words) => {
    const damaged = join(zodat.folder, 'kapot.zodat');
    copyFileSync(file, damaged);
    damage(damaged);
    const { code, notes } = await zodat.zodat('restore', damaged, '--replace');
    expect(code).toBe(1);
    expect(notes.join()).toContain(words);
    await isGone(zodat);
  });
});

function flipped(bytes: Buffer): Buffer {
  const other = Buffer.from(bytes);
  const middle = Math.floor(bytes.length / 2);
  other[middle] = (other[middle] ?? 0) ^ 1;
  return other;
}

test('a restore beside a running Zodat is refused', async () => {
  const zodat = await install();
  const { stop } = await run(zodat);
  try {
    await zodat.zodat('backup', 'nu.zodat');
    const { code, notes } = await zodat.zodat('restore', 'nu.zodat', '--replace');
    expect(code).toBe(1);
    expect(notes.join()).toMatch(/al in gebruik|werkt nog een Zodat/);
  } finally {
    await stop();
    await zodat.remove();
  }
});

test('a backup warns when the key and the ledger stand beside it, and holds nobody’s sign-in', async () => {
  const zodat = await install();
  const { app, stop } = await run(zodat);
  try {
    await signInAs(app, joris);
    await stop();
    const { notes } = await zodat.zodat('backup', 'nu.zodat');
    expect(notes.join()).toContain('sleutelbestand staat in dezelfde map');
    expect(notes.join()).toContain('intrekkingenlijst staat in dezelfde map');
    expect(await zodat.zodat('restore', 'nu.zodat', '--replace')).toMatchObject({ code: 0 });
    const database = await zodat.open();
    const signIns = await database.asOperator((owner) => owner.selectFrom('sign_ins').selectAll().execute());
    await database.close();
    expect(signIns).toEqual([]);
  } finally {
    await zodat.remove();
  }
});
