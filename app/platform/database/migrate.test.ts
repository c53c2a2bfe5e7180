import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { generateTables } from '../../../tools/generate-tables.ts';
import { poolOf } from './embedded/index.ts';
import { EmbeddedProcess } from './embedded/process.ts';
import { ChangedMigrationError, migrate } from './migrate.ts';
import { readMigrations } from './migrations.ts';
import { projectFolder } from './root.ts';

let place: string;
let migrationsFolder: string;
let bare: string;
let embedded: EmbeddedProcess;
let pool: pg.Pool;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'zodat-migrations-'));
  bare = join(place, 'bare.tar');
  const maker = await EmbeddedProcess.start({}, () => {});
  writeFileSync(bare, await maker.pack());
  await maker.close();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

beforeEach(async () => {
  migrationsFolder = mkdtempSync(join(place, 'files-'));
  embedded = await EmbeddedProcess.start({ template: bare }, () => {});
  pool = poolOf(embedded, false);
});
afterEach(async () => {
  await pool.end();
  await embedded.close();
});

const write = (name: string, text: string) => writeFileSync(join(migrationsFolder, name), text);
const apply = () => migrate(pool, readMigrations(migrationsFolder), []);
const trees = async () => (await pool.query('select name from trees')).rows;

test('a new file is applied to a database that exists, once', async () => {
  write('0001-trees.sql', 'create table trees (name text);\n');
  await apply();
  write('0002-birch.sql', "insert into trees values ('berk');\n");
  await apply();
  await apply();
  expect(await trees()).toEqual([{ name: 'berk' }]);
});

test('an applied file that was changed is refused by name', async () => {
  write('0001-trees.sql', 'create table trees (name text);\n');
  await apply();
  write('0001-trees.sql', 'create table trees (name text, height int);\n');
  await expect(apply()).rejects.toThrow(ChangedMigrationError);
  await expect(apply()).rejects.toThrow('0001-trees');
});

test('a file that fails halfway leaves nothing behind, and its error shows the statement', async () => {
  write('0001-trees.sql', 'create table trees (name text);\n\nselect no_such_thing();\n');
  await expect(apply()).rejects.toThrow(/0001-trees.*no_such_thing/s);
  write('0001-trees.sql', 'create table trees (name text);\n');
  await apply();
  expect(await trees()).toEqual([]);
});

test('a file with a name that would sort wrong is refused', () => {
  write('3-later.sql', 'select 1;\n');
  expect(() => readMigrations(migrationsFolder)).toThrow('3-later.sql');
});

test('the types of the tables are those of the migrations', async () => {
  const file = join(projectFolder, 'app', 'platform', 'database', 'tables.ts');
  expect(await generateTables()).toBe(readFileSync(file, 'utf8'));
});
