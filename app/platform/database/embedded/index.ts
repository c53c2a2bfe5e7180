import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import type { Engine } from '../engine.ts';
import { migrate } from '../migrate.ts';
import { fingerprintOf, type MigrationFile } from '../migrations.ts';
import type { Listeners } from '../signals.ts';
import { valueTypes } from '../values.ts';
import { type FolderLock, lockFolder } from './lock.ts';
import { EmbeddedProcess, type OnLoss } from './process.ts';
import { ensureTemplate, placeTemplate } from './template.ts';
import { text } from './text.nl.ts';

export interface EmbeddedOptions {
  /** Absent: in memory. */
  folder?: string;
  migrations: MigrationFile[];
  versions: string[];
  onLoss?: OnLoss;
}

/** PGlite: a PostgreSQL of one connection, in a folder or in memory. */
export async function openEmbedded(options: EmbeddedOptions, listeners: Listeners): Promise<Engine> {
  if (options.folder === undefined) return openInMemory(options, listeners);
  const folder = resolve(options.folder);
  const lock = lockFolder(folder, new Date());
  try {
    return await openFolder(join(folder, 'database'), lock, options, listeners);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openInMemory(options: EmbeddedOptions, listeners: Listeners): Promise<Engine> {
  const template = await templateFor(options);
  const embedded = await EmbeddedProcess.start({ template }, options.onLoss ?? endProcess);
  return engineOf(embedded, listeners);
}

async function openFolder(
  database: string,
  lock: FolderLock,
  options: EmbeddedOptions,
  listeners: Listeners,
): Promise<Engine> {
  if (existsSync(database)) refuseOtherVersion(database);
  else await placeTemplate(await templateFor(options), database);
  const embedded = await EmbeddedProcess.start({ folder: database }, options.onLoss ?? endProcess);
  const pool = poolOf(embedded, false);
  await migrate(pool, options.migrations, options.versions);
  await pool.end();
  return engineOf(embedded, listeners, lock);
}

function templateFor({ migrations, versions }: EmbeddedOptions): Promise<string> {
  return ensureTemplate(fingerprintOf(migrations, versions), async () => {
    const embedded = await EmbeddedProcess.start({}, endProcess);
    const pool = poolOf(embedded, false);
    await migrate(pool, migrations, versions);
    await pool.end();
    const packed = await embedded.pack();
    await embedded.close();
    return packed;
  });
}

function engineOf(embedded: EmbeddedProcess, listeners: Listeners, lock?: FolderLock): Engine {
  const pool = poolOf(embedded, true);
  return {
    kind: 'embedded',
    pool,
    ownerPool: pool,
    // The lock of the folder sees to it that this process is the only one.
    signal: async (messages) => listeners.hear(messages),
    tidy: () => tidy(pool),
    async close() {
      await pool.end();
      await embedded.close();
      lock?.release();
    },
  };
}

/** One connection, that stays; between transactions it has the role that may do nothing (once it exists). */
export function poolOf(embedded: EmbeddedProcess, migrated: boolean): pg.Pool {
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    user: 'postgres',
    database: 'postgres',
    host: 'embedded',
    ssl: false,
    pipeline: true,
    types: valueTypes,
    stream: embedded.openStream as unknown as () => never,
    ...(migrated && {
      onConnect: async (client: pg.ClientBase) => {
        await client.query('set role zodat_nobody');
      },
    }),
  });
  pool.on('error', () => {});
  return pool;
}

/** One process has no autovacuum. The role is put back whatever happens. */
async function tidy(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('set role none');
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
    await client.query('set role zodat_nobody');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** The major version of the PostgreSQL inside PGlite 0.5. */
const POSTGRES_MAJOR = '18';

function refuseOtherVersion(database: string): void {
  const found = readFileSync(join(database, 'PG_VERSION'), 'utf8').trim();
  if (found !== POSTGRES_MAJOR) throw new Error(text.otherVersion(found, POSTGRES_MAJOR));
}

function endProcess(message: string): void {
  console.error(message);
  process.exit(70);
}
