import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { generateTables } from '../../../tools/generate-tables.ts';
import { poolOf } from './embedded/index.ts';
import { EmbeddedProcess } from './embedded/process.ts';
import { ChangedMigrationError, migrate } from './migrate.ts';
import { readMigrations } from './migrations.ts';
import { projectFolder } from './root.ts';

let place: string;
let migrationsFolder: string;
let bare: string;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'zodat-migrations-'));
  bare = join(place, 'bare.tar');
  const maker = await EmbeddedProcess.start({}, () => {});
  writeFileSync(bare, await maker.pack());
  await maker.close();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

beforeEach(() => {
  migrationsFolder = mkdtempSync(join(place, 'files-'));
});

const write = (name: string, text: string) => writeFileSync(join(migrationsFolder, name), text);
const treesIn = async (pool: pg.Pool) => (await pool.query('select name from trees')).rows;

/** Gives a test an empty database, and the way to apply the files to it. */
const withDatabase = (work: (apply: () => Promise<void>, pool: pg.Pool) => Promise<void>) => async () => {
  const embedded = await EmbeddedProcess.start({ template: bare }, () => {});
  const pool = poolOf(embedded, false);
  try {
    await work(() => migrate(pool, readMigrations(migrationsFolder), []), pool);
  } finally {
    await pool.end();
    await embedded.close();
  }
};

test(
  'a new file is applied to a database that exists, once',
  withDatabase(async (apply, pool) => {
    write('0001-trees.sql', 'create table trees (name text);\n');
    await apply();
    write('0002-birch.sql', "insert into trees values ('berk');\n");
    await apply();
    await apply();
    expect(await treesIn(pool)).toEqual([{ name: 'berk' }]);
  }),
);

test(
  'an applied file that was changed is refused by name',
  withDatabase(async (apply) => {
    write('0001-trees.sql', 'create table trees (name text);\n');
    await apply();
    write('0001-trees.sql', 'create table trees (name text, height int);\n');
    await expect(apply()).rejects.toThrow(ChangedMigrationError);
    await expect(apply()).rejects.toThrow('0001-trees');
  }),
);

test(
  'a file that fails halfway leaves nothing behind, and its error shows the statement',
  withDatabase(async (apply, pool) => {
    write('0001-trees.sql', 'create table trees (name text);\n\nselect no_such_thing();\n');
    await expect(apply()).rejects.toThrow(/0001-trees.*no_such_thing/s);
    write('0001-trees.sql', 'create table trees (name text);\n');
    await apply();
    expect(await treesIn(pool)).toEqual([]);
  }),
);

test('a file with a name that would sort wrong is refused', () => {
  write('3-later.sql', 'select 1;\n');
  expect(() => readMigrations(migrationsFolder)).toThrow('3-later.sql');
});

test('the types of the tables are those of the migrations', async () => {
  const file = join(projectFolder, 'app', 'platform', 'database', 'tables.ts');
  expect(await generateTables()).toBe(readFileSync(file, 'utf8'));
});
