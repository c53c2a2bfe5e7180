import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { dumpLines, readParts } from '../../app/platform/backup/index.ts';
import type { Database, Queries } from '../../app/platform/database/index.ts';
import { readMigrations } from '../../app/platform/database/migrations.ts';
import { projectFolder } from '../../app/platform/database/root.ts';
import type { Installation } from '../fixtures/installation.ts';

/** Types a command in a process of its own; kill −9 after so many milliseconds when it still runs then. */
export async function typeAndStrike(
  zodat: Installation,
  typed: string[],
  afterMs?: number,
): Promise<number | null> {
  const program = join(projectFolder, 'build', 'zodat.js');
  if (!existsSync(program)) throw new Error('Build first: node tools/build.ts');
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, ...rest } = process.env;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...typed], {
    cwd: zodat.folder,
    env: { ...rest, ...zodat.environment },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  if (afterMs !== undefined) {
    await Promise.race([ended, setTimeout(afterMs)]);
    child.kill('SIGKILL');
  }
  const code = await ended;
  await connectionsGone(zodat);
  return code;
}

/** A server notices the end of a client a moment later, and undoes its transaction then. */
async function connectionsGone({ config }: Installation): Promise<void> {
  if (config.databaseUrl === undefined) return;
  const client = new pg.Client({ connectionString: config.databaseUrl });
  await client.connect();
  const query = `select 1 from pg_stat_activity where datname = current_database() and application_name like 'zodat%'`;
  while ((await client.query(query)).rowCount !== 0) await setTimeout(20);
  await client.end();
}

/** Each start of the program writes in these when it did so. */
const queues = 'pgboss.queue';

/** Everything in an installation, as one text: what each table came to. Equal when and only when every row is. */
export async function contentOf(zodat: Installation): Promise<string> {
  return withDatabase(zodat, (database) =>
    database.asOperator(async (owner) => {
      const tables: unknown[] = [];
      const lines = dumpLines(owner, { madeAt: new Date(0), migrations: readMigrations() });
      for await (const part of readParts(lines)) {
        if (part.kind === 'table-end' && part.head.table !== queues) tables.push([part.head.table, part.end]);
      }
      return JSON.stringify(tables);
    }),
  );
}

export async function withDatabase<T>(
  zodat: Installation,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await zodat.open();
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const linde = '0190a1b2-0000-7000-8000-000000000010';
const round = '0190a1b2-0000-7000-8000-000000000012';

/** Lindewaard with so many stories, made by the database itself; their text is not text. */
export async function fill(zodat: Installation, stories: number): Promise<void> {
  await withDatabase(zodat, (database) =>
    database.asOperator(async (owner) => {
      await sql`insert into spaces values (${linde}, ${linde}, 'organisation', 'Buurtteams Lindewaard', '', true, null, '{}', '2026-11-01')`.execute(
        owner,
      );
      await sql`insert into rounds (organisation_id, round_id, space_id, title, welcome, state, form_version, point_key, made_by, made_on)
        values (${linde}, ${round}, ${linde}, 'Na steun', '', 'open', 1, 'nasteun', ${linde}, '2026-11-01')`.execute(
        owner,
      );
      await addStories(owner, stories);
    }),
  );
}

async function addStories(owner: Queries, stories: number): Promise<void> {
  await sql`insert into stories (organisation_id, story_id, round_id, form_version, told_on, reach, origin, answers, ways, word_count, tokens, sealed)
    select ${linde}, gen_random_uuid(), ${round}, 1, '2026-11-03', 'team', 'told', '{"feeling":["glad"]}', '{}', 120,
      array(select (hashtextextended(n::text || word::text, 7) >> 1) from generate_series(1, 80) word),
      decode(repeat(md5(n::text), 40), 'hex')
    from generate_series(1, ${stories}::int) n`.execute(owner);
}
