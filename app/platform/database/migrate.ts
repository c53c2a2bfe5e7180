import { Kysely, type Migration, Migrator, PostgresDialect, sql } from 'kysely';
import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import { fingerprintOf, type MigrationFile } from './migrations.ts';
import { statementsOf } from './statements.ts';

/** A migration that was applied before has another text now: the schema is not what the files say. */
export class ChangedMigrationError extends Error {
  override name = 'ChangedMigrationError';
  constructor(migration: string) {
    super(
      `The migration ${migration} was changed after it was applied. Undo the change and add a new migration.`,
    );
  }
}

interface MigrationTables {
  migration_checksums: { name: string; checksum: string };
}

/**
 * Brings a database to the schema of the files, as the owner of the tables. Safe when two processes start at
 * once: Kysely's migrator and pg-boss each take a lock. All files apply in one transaction, or none.
 */
export async function migrate(pool: pg.Pool, files: MigrationFile[], versions: string[]): Promise<void> {
  const fingerprint = fingerprintOf(files, versions);
  const database = new Kysely<MigrationTables>({ dialect: new PostgresDialect({ pool: lend(pool) }) });
  await sql`create table if not exists migration_checksums (name text primary key, checksum text not null)`.execute(
    database,
  );
  const applied = await checksumsIn(database);
  refuseChanged(files, applied);
  if (applied.get(WHOLE) === fingerprint) return;
  await applyAll(database, files);
  await installJobs(pool);
  await remember(database, WHOLE, fingerprint);
}

/** The row that says the whole schema is up to date, jobs included. */
const WHOLE = '*';

async function checksumsIn(database: Kysely<MigrationTables>): Promise<Map<string, string>> {
  const rows = await database.selectFrom('migration_checksums').selectAll().execute();
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

function refuseChanged(files: MigrationFile[], applied: Map<string, string>): void {
  for (const { name, checksum } of files) {
    if ((applied.get(name) ?? checksum) !== checksum) throw new ChangedMigrationError(name);
  }
}

async function applyAll(database: Kysely<MigrationTables>, files: MigrationFile[]): Promise<void> {
  const migrations = Object.fromEntries(files.map((file) => [file.name, migrationOf(file)]));
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => migrations },
    migrationTableName: 'migrations',
    migrationLockTableName: 'migration_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

function migrationOf(file: MigrationFile): Migration {
  return {
    up: async (database: Kysely<MigrationTables>) => {
      // Citus runs changes of several tables in one transaction only one after the other.
      await sql.raw("set local citus.multi_shard_modify_mode = 'sequential'").execute(database);
      for (const statement of statementsOf(file.sql)) await run(database, file.name, statement);
      await remember(database, file.name, file.checksum);
    },
  };
}

async function run(database: Kysely<MigrationTables>, migration: string, statement: string): Promise<void> {
  try {
    await sql.raw(statement).execute(database);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The migration ${migration} failed: ${why}, in\n${statement}`, { cause: error });
  }
}

async function remember(database: Kysely<MigrationTables>, name: string, checksum: string): Promise<void> {
  await database
    .insertInto('migration_checksums')
    .values({ name, checksum })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ checksum }))
    .execute();
}

/** The tables of the job queue are pg-boss' own; the owner makes and upgrades them, zodat_jobs works in them. */
async function installJobs(pool: pg.Pool): Promise<void> {
  const roles = await pool.query("select 1 from pg_roles where rolname = 'zodat_jobs'");
  if (roles.rowCount === 0) return;
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: 'pgboss',
    supervise: false,
    schedule: false,
  });
  await boss.start();
  await boss.stop({ graceful: false });
  await pool.query('grant usage on schema pgboss to zodat_jobs');
  await pool.query('grant select, insert, update, delete on all tables in schema pgboss to zodat_jobs');
  await pool.query('grant usage on all sequences in schema pgboss to zodat_jobs');
  await pool.query('grant execute on all functions in schema pgboss to zodat_jobs');
}

/** Kysely ends the pool it is given; this one is ours and stays. */
function lend(pool: pg.Pool) {
  return { connect: () => pool.connect(), end: async () => {} };
}
