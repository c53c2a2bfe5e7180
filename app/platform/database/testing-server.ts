import pg from 'pg';
import { type Database, openDatabase } from './index.ts';
import { dependencyVersions, fingerprintOf, readMigrations } from './migrations.ts';

/** A fresh database on a server of tests, copied from a template that is made once, dropped on `close`. */
export async function openFreshServerDatabase(
  serverUrl: string,
  options: { migrationsFolder?: string },
): Promise<Database & { url: string }> {
  const template = await ensureTemplateDatabase(serverUrl, options);
  const name = `zodat_test_${crypto.randomUUID().replaceAll('-', '')}`;
  await administer(serverUrl, (client) => copyOf(client, template, name));
  const url = urlOf(serverUrl, name);
  const database = await openDatabase({ url, poolSize: 4, ...options });
  return {
    ...database,
    url,
    async close() {
      await database.close();
      await administer(serverUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** Test files run side by side; the lock lets one of them make the template while the others wait. */
async function ensureTemplateDatabase(
  serverUrl: string,
  { migrationsFolder }: { migrationsFolder?: string },
): Promise<string> {
  const fingerprint = fingerprintOf(readMigrations(migrationsFolder), dependencyVersions());
  const name = `zodat_template_${fingerprint.slice(0, 16)}`;
  await administer(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock(20261122)');
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount !== 0) return;
    const unfinished = `${name}_unfinished`;
    await client.query(`drop database if exists ${unfinished} with (force)`);
    await client.query(`create database ${unfinished}`);
    const database = await openDatabase({
      url: urlOf(serverUrl, unfinished),
      ...(migrationsFolder !== undefined && { migrationsFolder }),
    });
    await database.close();
    await client.query(`alter database ${unfinished} rename to ${name}`);
  });
  return name;
}

/** PostgreSQL copies a template only while nobody else is copying it, so copies wait for each other too. */
async function copyOf(client: pg.Client, template: string, name: string): Promise<void> {
  await client.query('select pg_advisory_lock(20261122)');
  await client.query(`create database ${name} template ${template}`);
}

async function administer<T>(serverUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
