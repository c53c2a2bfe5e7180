import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, Queries } from '../index.ts';
import { FolderInUseError, lockFolder } from './lock.ts';
import { EmbeddedProcess } from './process.ts';

const now = new Date('2026-11-22T09:00:00Z');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zodat-embedded-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const otherProcess = (then: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))};\n${then}`,
    ],
    { encoding: 'utf8' },
  );

test('a folder in use is refused within one process, with the process that holds it in the message', () => {
  const lock = lockFolder(folder, now);
  expect(() => lockFolder(folder, now)).toThrow(FolderInUseError);
  expect(() => lockFolder(folder, now)).toThrow(`proces ${process.pid}`);
  lock.release();
  lockFolder(folder, now).release();
});

test('a folder in use is refused to another process', () => {
  const lock = lockFolder(folder, now);
  const other = otherProcess(`lockFolder(${JSON.stringify(folder)}, new Date());`);
  lock.release();
  expect(other.status).not.toBe(0);
  expect(other.stderr).toContain('is al in gebruik door');
  expect(other.stderr).toContain(`proces ${process.pid}`);
});

test('the lock of a process that was ended with kill −9 is free at once', () => {
  const other = otherProcess(
    `lockFolder(${JSON.stringify(folder)}, new Date()); process.kill(process.pid, 'SIGKILL');`,
  );
  expect(other.signal).toBe('SIGKILL');
  lockFolder(folder, now).release();
});

test('a note of another process, whose number may be in use again, does not lock anything', () => {
  writeFileSync(
    join(folder, 'in-use.json'),
    JSON.stringify({ pid: process.pid, command: 'node', since: now }),
  );
  lockFolder(folder, now).release();
});

test('a copy of the template that was cut short is not taken for a database', async () => {
  mkdirSync(join(folder, 'database.unfinished', 'base'), { recursive: true });
  writeFileSync(join(folder, 'database.unfinished', 'PG_VERSION'), '18');
  const database = await openDatabase({ folder });
  expect(await database.asOperator((owner) => owner.prepared('one', 'select 1 as one', []))).toEqual([
    { one: 1 },
  ]);
  await database.close();
  expect(existsSync(join(folder, 'database.unfinished'))).toBe(false);
});

test('a folder of another PostgreSQL is refused with what to do, and left as it is', async () => {
  mkdirSync(join(folder, 'database'));
  writeFileSync(join(folder, 'database', 'PG_VERSION'), '17\n');
  await expect(openDatabase({ folder })).rejects.toThrow('PostgreSQL 17');
  expect(readFileSync(join(folder, 'database', 'PG_VERSION'), 'utf8')).toBe('17\n');
});

test('an open folder has real fsync, is refused to a second Zodat, and is free when closed', async () => {
  const database = await openDatabase({ folder });
  await expect(openDatabase({ folder })).rejects.toThrow(FolderInUseError);
  const settings = await database.asOperator((owner) =>
    owner.prepared<{ name: string; setting: string }>(
      'durability',
      "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'wal_sync_method') order by name",
      [],
    ),
  );
  await database.close();
  expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    wal_sync_method: 'fsync',
  });
  lockFolder(folder, now).release();
});

test('a database that cannot start says so instead of hanging', async () => {
  const start = EmbeddedProcess.start({ template: join(folder, 'no-such-template.tar') }, () => {});
  await expect(start).rejects.toThrow('De ingebouwde database is gestopt');
});

test('a new client after a broken one finds a clean session', async () => {
  const database = await openDatabase({ inMemory: true });
  const organisation = '0190a1b2-0000-7000-8000-000000000001';
  const breaking = database.inTenant(organisation, async (tenant) => {
    await tenant.prepared('temporary', 'create temporary table left_behind (n int)', []);
    await (Queries.leaseOf(tenant).client as pg.Client).end();
  });
  await expect(breaking).rejects.toThrow();
  const after = await database.inTenant(organisation, (tenant) =>
    tenant.prepared(
      'leftovers',
      "select current_user::text as role, to_regclass('left_behind')::text as leftover",
      [],
    ),
  );
  expect(after).toEqual([{ role: 'zodat_learning', leftover: null }]);
  await database.close();
});
