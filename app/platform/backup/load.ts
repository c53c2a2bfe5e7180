import { sql } from 'kysely';
import type { Queries } from '../database/index.ts';
import type { MigrationFile } from '../database/migrations.ts';
import { statementsOf } from '../database/statements.ts';
import { writeValuesAlike } from './dump.ts';
import type { BackupHeader, TableHead } from './lines.ts';
import type { BackupPart } from './parts.ts';
import { BackupError } from './problem.ts';
import { type KeptTable, keptTables, ownTables, quoted } from './tables.ts';
import { backupText } from './text.nl.ts';

/** Which of our migrations the rows were made with, and which come after them. */
export interface Levels {
  before: MigrationFile[];
  after: MigrationFile[];
}

/** @throws BackupError when the rows are of a newer schema, or of another one */
export function levelsOf(header: BackupHeader, migrations: MigrationFile[]): Levels {
  header.migrations.forEach(({ name, checksum }, at) => {
    const ours = migrations[at];
    if (ours === undefined) throw new BackupError(backupText.newerSchema(name));
    if (ours.name !== name || ours.checksum !== checksum) throw new BackupError(backupText.otherSchema(name));
  });
  return {
    before: migrations.slice(0, header.migrations.length),
    after: migrations.slice(header.migrations.length),
  };
}

/**
 * Puts a backup in the place of everything in this database, inside the transaction of `owner`: the tables are made
 * anew as they were when the backup was made, filled, and brought to the schema of today. Nobody sees any of it before
 * that transaction is stored, and nothing of it is there when it fails.
 *
 * @throws BackupError when the backup turns out to be damaged
 */
export async function loadParts(
  owner: Queries,
  parts: AsyncIterable<BackupPart>,
  migrations: MigrationFile[],
): Promise<void> {
  const loader = new Loader(owner, migrations);
  for await (const part of parts) {
    if (part.kind === 'header') await loader.begin(part.header);
    else if (part.kind === 'rows') await loader.add(part.head, part.lines);
    else if (part.kind === 'end') await loader.finish();
  }
}

class Loader {
  readonly #owner: Queries;
  readonly #migrations: MigrationFile[];
  #tables = new Map<string, KeptTable>();
  #indexes: string[] = [];
  #after: MigrationFile[] = [];

  constructor(owner: Queries, migrations: MigrationFile[]) {
    this.#owner = owner;
    this.#migrations = migrations;
  }

  async begin(header: BackupHeader): Promise<void> {
    const { before, after } = levelsOf(header, this.#migrations);
    await writeValuesAlike(this.#owner);
    await removeEverything(this.#owner);
    await apply(this.#owner, before);
    this.#after = after;
    this.#tables = new Map((await keptTables(this.#owner)).map((table) => [table.name, table]));
    this.#indexes = await takeIndexes(this.#owner);
  }

  async add(head: TableHead, lines: string[]): Promise<void> {
    const table = this.#tables.get(head.table);
    if (table === undefined) throw new BackupError(backupText.otherSchema(head.table));
    const columns = head.columns.flatMap((name, at) => {
      const column = table.columns.find((each) => each.name === name);
      if (column !== undefined) return [{ ...column, at }];
      // The tables of the job queue are pg-boss' own and follow its version, not our migrations.
      if (head.table.startsWith('pgboss.')) return [];
      throw new BackupError(backupText.otherSchema(head.table));
    });
    const names = columns.map(({ name }) => quoted(name)).join(', ');
    const values = columns.map(({ at, type }) => `(line ->> ${at})::${type}`).join(', ');
    const into = sql.raw(`insert into ${table.name} (${names}) select ${values} from jsonb_array_elements(`);
    await sql`${into}${`[${lines.join(',')}]`}::jsonb) as line`.execute(this.#owner);
  }

  async finish(): Promise<void> {
    for (const index of this.#indexes) await sql.raw(index).execute(this.#owner);
    await apply(this.#owner, this.#after);
    await sql.raw('analyze').execute(this.#owner);
  }
}

async function apply(owner: Queries, migrations: MigrationFile[]): Promise<void> {
  for (const statement of migrations.flatMap((file) => statementsOf(file.sql)))
    await sql.raw(statement).execute(owner);
}

/** All tables and functions of ours, and all jobs; the schema of the job queue itself stays. */
async function removeEverything(owner: Queries): Promise<void> {
  await sql.raw("set local citus.multi_shard_modify_mode = 'sequential'").execute(owner);
  for (const name of await ownTables(owner))
    await sql.raw(`drop table public.${quoted(name)} cascade`).execute(owner);
  const functions = await sql<{ name: string }>`
    select oid::regprocedure::text as name from pg_proc
    where pronamespace = 'public'::regnamespace
      and not exists (select 1 from pg_depend where objid = pg_proc.oid and deptype = 'e')`.execute(owner);
  for (const { name } of functions.rows) await sql.raw(`drop function ${name} cascade`).execute(owner);
  await sql.raw('delete from pgboss.job').execute(owner);
  await sql.raw('delete from pgboss.queue').execute(owner);
}

/** Indexes are made after the rows: with the rows already there that takes a fraction of the time. */
async function takeIndexes(owner: Queries): Promise<string[]> {
  const { rows } = await sql<{ name: string; definition: string }>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index join pg_class on pg_class.oid = indexrelid
    where relnamespace = 'public'::regnamespace and not indisunique
      and not exists (select 1 from pg_constraint where conindid = indexrelid)
      and indrelid::regclass::text not like 'migration%'`.execute(owner);
  for (const { name } of rows) await sql.raw(`drop index ${name}`).execute(owner);
  return rows.map(({ definition }) => definition);
}
