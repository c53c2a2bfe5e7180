import pg from 'pg';
import type { Engine } from './engine.ts';
import { migrate } from './migrate.ts';
import type { MigrationFile } from './migrations.ts';
import { ServerEar } from './server-ear.ts';
import type { Listeners } from './signals.ts';
import { valueTypes } from './values.ts';

export interface ServerOptions {
  url: string;
  /** Who owns the tables and migrates; the user of `url` when absent. */
  ownerUrl?: string;
  poolSize: number;
  migrations: MigrationFile[];
  versions: string[];
}

/** A PostgreSQL server (15 and up), or Citus. */
export async function openServer(options: ServerOptions, listeners: Listeners): Promise<Engine> {
  const ownerPool = new pg.Pool({ ...shared(options.ownerUrl ?? options.url), max: 3 });
  survive(ownerPool);
  await prepareSchema(ownerPool, options).catch(async (error: unknown) => {
    await ownerPool.end();
    throw error;
  });
  const pool = new pg.Pool({
    ...shared(options.url),
    max: options.poolSize,
    options: startOptions,
    pipeline: true,
    connectionTimeoutMillis: 10_000,
  });
  survive(pool);
  const ear = new ServerEar(shared(options.url), listeners);
  await ear.open();
  return {
    kind: 'server',
    pool,
    ownerPool,
    async signal(messages) {
      await pool.query({
        name: 'signal',
        text: `select pg_notify('zodat', message) from unnest($1::text[]) message`,
        values: [messages],
      });
    },
    async tidy() {},
    async close() {
      await ear.close();
      await Promise.all([pool.end(), ownerPool.end()]);
    },
  };
}

/**
 * Each connection starts as a role that may do nothing, and gives up on statements that never end. Citus passes
 * the settings of a transaction on to its other servers only when asked.
 */
const startOptions = [
  'role=zodat_nobody',
  'statement_timeout=15s',
  'idle_in_transaction_session_timeout=60s',
  'citus.propagate_set_commands=local',
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

const shared = (url: string) => ({
  connectionString: url,
  types: valueTypes,
  application_name: 'zodat',
  keepAlive: true,
});

/** Two programs that start at the same moment on a new database take turns. */
async function prepareSchema(ownerPool: pg.Pool, options: ServerOptions): Promise<void> {
  const turn = await ownerPool.connect();
  try {
    await turn.query('select pg_advisory_lock($1)', [SCHEMA_TURN]);
    await migrate(ownerPool, options.migrations, options.versions);
    if (options.ownerUrl !== undefined) {
      await letTakeRoles(ownerPool, decodeURIComponent(new URL(options.url).username));
    }
    await turn.query('select pg_advisory_unlock($1)', [SCHEMA_TURN]);
    turn.release();
  } catch (error) {
    turn.release(true);
    throw error;
  }
}

/** Any number that nobody else locks on in this database. */
const SCHEMA_TURN = 7_061_946;

/** Lets the user of the application take on the roles that the migrations made. */
async function letTakeRoles(ownerPool: pg.Pool, user: string): Promise<void> {
  const grants = await ownerPool.query<{ sql: string }>(
    `select format('grant %I to %I', rolname, $1::text) as sql from pg_roles
     where rolname like 'zodat\\_%' and not rolcanlogin and not pg_has_role($1::name, oid, 'member')`,
    [user],
  );
  for (const { sql } of grants.rows) await ownerPool.query(sql);
}

/**
 * A connection that breaks while nobody uses it is replaced; one that breaks in the middle of a transaction fails the
 * query that is on its way or the next one. Without listeners for both it would end the process.
 */
function survive(pool: pg.Pool): void {
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', (error) => {
    if (!pool.ending) console.error(`A database connection was lost: ${error.message}`);
  });
}
