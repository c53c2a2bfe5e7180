import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import type { Queries } from '../database/index.ts';
import { BackupError } from './problem.ts';
import { ownTables, quoted } from './tables.ts';
import { backupText } from './text.nl.ts';

/**
 * Looks at a server before anything is done there: nobody else of us may be at work on it, and it may hold nothing that
 * is not ours. A folder needs no such look: it has a lock, and holds nothing else.
 *
 * @throws BackupError
 */
export async function refuseUnfitServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'zodat-look' });
  await client.connect();
  try {
    const working = await stillWorking(client);
    if (working > 0) throw new BackupError(backupText.running(working));
    const { rows } = await client.query<{ ours: boolean; tables: number }>(
      `select to_regclass('public.migration_checksums') is not null as ours,
              (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                 and not exists (select 1 from pg_depend where objid = pg_class.oid and deptype = 'e')) as tables`,
    );
    const { ours = false, tables = 0 } = rows[0] ?? {};
    if (!ours && tables > 0) throw new BackupError(backupText.notOurs);
  } finally {
    await client.end();
  }
}

/** A connection that was just closed is seen for a moment longer; one that works stays. */
const goneWithin = 3_000;

/** How many connections of ours are at work in this database, also after waiting for those that are leaving. */
async function stillWorking(client: pg.Client): Promise<number> {
  for (const deadline = Date.now() + goneWithin; ; await setTimeout(100)) {
    const { rows } = await client.query<{ working: number }>(
      `select count(*)::int as working from pg_stat_activity
       where datname = current_database() and application_name = 'zodat'`,
    );
    const working = rows[0]?.working ?? 0;
    if (working === 0 || Date.now() > deadline) return working;
  }
}

/** Tables of ours that hold rows. */
async function filledTables(owner: Queries): Promise<string[]> {
  const filled: string[] = [];
  for (const name of await ownTables(owner)) {
    const { rows } = await sql.raw(`select 1 from public.${quoted(name)} limit 1`).execute(owner);
    if (rows.length > 0) filled.push(name);
  }
  return filled;
}

/**
 * @param advice what to do about it, behind the message
 * @throws BackupError when there is anything in this database
 */
export async function refuseFilled(owner: Queries, advice: string): Promise<void> {
  const filled = await filledTables(owner);
  if (filled.length > 0) throw new BackupError(`${backupText.notEmpty(filled.join(', '))} ${advice}`);
}
