import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../app/platform/database/index.ts';
import { startTestApp, type TestApp } from '../fixtures/app.ts';
import { formsOf, type Needle, needlesOfPlanted, planted } from './canary/planted.ts';
import { type RunningZodat, startZodat } from './canary/process.ts';
import { searchBytes, searchFolder, searchTables } from './canary/search.ts';
import { walk } from './canary/walk.ts';

describe('a Zodat of its own, from its first page to its last file', () => {
  let zodat: RunningZodat;
  let needles: Needle[];
  let whileRunning: ReturnType<typeof searchFolder>;
  let database: Database;

  beforeAll(async () => {
    zodat = await startZodat();
    needles = [...needlesOfPlanted(), ...(await walk(zodat))];
    whileRunning = searchFolder(zodat.folder, needles);
    await zodat.backup(join(zodat.folder, 'kanarie.backup'));
    await zodat.stop();
  });
  afterAll(async () => {
    if (zodat !== undefined) rmSync(zodat.folder, { recursive: true });
  });

  test('says nothing of it, though it says that something went wrong', () => {
    expect(searchBytes('what it said', zodat.said(), needles)).toEqual([]);
    expect(zodat.said().toString()).toContain('POST /terug/:code/intrekking');
  });

  test('has nothing of it in any file while it runs', () => {
    expect(whileRunning.hits).toEqual([]);
    expect(whileRunning.files).toBeGreaterThan(500);
  });

  test('leaves nothing of it in any file when it stops: data, write-ahead log, key, ledger, temporary files', () => {
    const { hits, files } = searchFolder(zodat.folder, needles);
    expect(hits).toEqual([]);
    expect(files).toBeGreaterThan(500);
  });

  test('puts nothing of it in a backup', () => {
    const backup = gunzipSync(readFileSync(join(zodat.folder, 'kanarie.backup')));
    expect(searchBytes('the backup', backup, needles)).toEqual([]);
    expect(backup.includes('Kanarieronde')).toBe(true);
  });

  test('keeps of a withdrawal the day, the house and the story, and nothing more', () => {
    expect(readFileSync(zodat.ledger, 'utf8')).toMatch(/^(\d{4}-\d{2}-\d{2}( [0-9a-f-]{36}){2}\n)+$/);
  });

  test('has nothing of it in any column of any table, also not in jobs', async () => {
    database = await openDatabase({ folder: zodat.dataFolder });
    const { hits, rows } = await searchTables(database, needles);
    expect(hits).toEqual([]);
    expect(rows).toBeGreaterThan(100);
  });

  test('numbers stories at random, so that no number tells which came first', async () => {
    const ids = await database.asOperator(async (owner) => {
      const all = sql<{ id: string }>`
        select story_id::text as id from stories union select story_id::text from withdrawals
        union select story_id::text from return_codes union select story_id::text from given_stories`;
      return (await all.execute(owner)).rows.map((row) => row.id);
    });
    expect(ids.length).toBeGreaterThan(35);
    expect(ids.filter((id) => !/^.{14}4/.test(id))).toEqual([]);
  });

  test('lists the stories of a backup by their number, not in the order in which they came', () => {
    const lines = gunzipSync(readFileSync(join(zodat.folder, 'kanarie.backup'))).toString();
    const own =
      /\n\{[^\n]*"(?:public\.)?stories"[^\n]*\n((?:\[[^\n]*\n)+)/.exec(lines)?.[1]?.trim().split('\n') ?? [];
    const ids = own.map(
      (line) => /"[0-9a-f-]{36}","([0-9a-f-]{36})"/.exec(line.replaceAll(' ', ''))?.[1] ?? '',
    );
    expect(ids.length).toBeGreaterThan(35);
    const keys = own.map((line) => line.slice(0, 90));
    expect(keys).toEqual([...keys].sort());
  });

  test('and the search would have found it: in a column, in the files below it, and in each form', async () => {
    const { story } = planted;
    await database.asOperator(async (owner) => {
      await sql`create table kanarie (words text, bytes bytea)`.execute(owner);
      await sql`insert into kanarie values (${planted.title}, ${Buffer.from(story)})`.execute(owner);
    });
    const inTables = (await searchTables(database, needles)).hits;
    expect(inTables).toContain('table public.kanarie: title, plain');
    expect(inTables).toContain('table public.kanarie: story, hex');
    await database.close();
    const inFiles = searchFolder(zodat.dataFolder, needles).hits;
    expect(inFiles.some((hit) => hit.endsWith(': title, plain'))).toBe(true);
    expect(inFiles.some((hit) => hit.endsWith(': story, plain'))).toBe(true);
    for (const { what, bytes } of formsOf('accents', planted.accents)) {
      expect(
        searchBytes('a text', Buffer.concat([Buffer.from('om '), bytes, Buffer.from(' heen')]), needles),
      ).toContain(`a text: ${what}`);
    }
    const control = join(zodat.folder, 'tmp', 'control');
    mkdirSync(control);
    writeFileSync(join(control, 'log'), `${Buffer.from(`x ${planted.answer} y`).toString('base64')}\n`);
    expect(searchFolder(zodat.folder, needles).hits.some((hit) => hit.includes('answer, base64'))).toBe(true);
  });
});

describe('the same within one process, on whichever database is tested', () => {
  let app: TestApp;
  let needles: Needle[];
  const said: string[] = [];

  beforeAll(async () => {
    for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockImplementation(hear);
    for (const way of ['log', 'error', 'warn', 'info', 'debug'] as const)
      vi.spyOn(console, way).mockImplementation(hear);
    const ledgerFile = join(await mkdtemp(join(tmpdir(), 'zodat-kanarie-')), 'withdrawals.ledger');
    app = await startTestApp({ config: { ledgerFile } });
    const { ledger } = app.world;
    const { add } = ledger;
    needles = [
      ...needlesOfPlanted(),
      ...(await walk({
        baseUrl: app.baseUrl,
        breakWithdrawal() {
          // An error that quotes what someone wrote, as those of a database do.
          ledger.add = () => Promise.reject(new Error(`Could not write "${planted.story}"`));
        },
        mendWithdrawal() {
          ledger.add = add;
        },
      })),
    ];
    vi.restoreAllMocks();
  });
  afterAll(async () => {
    await app?.close();
    if (app !== undefined) rmSync(dirname(app.world.config.ledgerFile), { recursive: true });
  });

  function hear(...words: unknown[]): boolean {
    said.push(words.map(String).join(' '));
    return true;
  }

  test('is said nowhere, also when an error quotes it', () => {
    expect(searchBytes('what was said', Buffer.from(said.join('\n')), needles)).toEqual([]);
    expect(said.join('\n')).toContain('POST /terug/:code/intrekking');
  });

  test('stands in no column of any table', async () => {
    expect((await searchTables(app.world.database, needles)).hits).toEqual([]);
  });

  test('stands in no file beside the data', () => {
    expect(searchFolder(dirname(app.world.config.ledgerFile), needles).hits).toEqual([]);
  });
});
