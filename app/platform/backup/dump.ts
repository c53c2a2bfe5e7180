import { sql } from 'kysely';
import type { Queries } from '../database/index.ts';
import type { MigrationFile } from '../database/migrations.ts';
import {
  type BackupEnd,
  type BackupHeader,
  backupFormat,
  type TableEnd,
  type TableHead,
  Tally,
} from './lines.ts';
import { type KeptTable, keptTables, quoted } from './tables.ts';

export interface DumpOptions {
  madeAt: Date;
  migrations: MigrationFile[];
  /** Tables that stay behind: "public.sign_ins". */
  without?: readonly string[];
  /** Hears what each table came to. */
  onTable?: (table: string, end: TableEnd) => void;
}

/**
 * The whole database as lines (see lines.ts), in batches of about half a megabyte, as one moment: call it first thing in
 * a transaction of the operator and read it to its end there.
 * Row-level security that would hide rows from this user makes it fail, so that a backup never quietly misses rows.
 */
export async function* dumpLines(owner: Queries, options: DumpOptions): AsyncGenerator<string[]> {
  await holdStill(owner);
  const whole = new Tally();
  const pass = (lines: string[]) => {
    whole.add(lines);
    return lines;
  };
  yield pass([JSON.stringify(headerOf(options))]);
  const tables = (await keptTables(owner)).filter(({ name }) => !options.without?.includes(name));
  for (const table of tables) {
    const head: TableHead = { table: table.name, columns: table.columns.map(({ name }) => name) };
    yield pass([JSON.stringify(head)]);
    const tally = new Tally();
    for await (const lines of rowsOf(owner, table)) {
      tally.add(lines);
      yield pass(lines);
    }
    const end = tally.end();
    options.onTable?.(table.name, end);
    yield pass([JSON.stringify(end)]);
  }
  const end: BackupEnd = { tables: tables.length, ...whole.end() };
  yield [JSON.stringify(end)];
}

/** One snapshot for all tables, and values written alike whatever the settings of the server. */
export async function holdStill(owner: Queries): Promise<void> {
  await sql.raw('set transaction isolation level repeatable read').execute(owner);
  await writeValuesAlike(owner);
}

export async function writeValuesAlike(owner: Queries): Promise<void> {
  await sql
    .raw(
      `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
       set local bytea_output = 'hex'; set local extra_float_digits = 1`,
    )
    .execute(owner);
}

function headerOf({ madeAt, migrations }: DumpOptions): BackupHeader {
  return {
    zodat: backupFormat,
    madeAt: madeAt.toISOString(),
    migrations: migrations.map(({ name, checksum }) => ({ name, checksum })),
  };
}

const batchLength = 512 * 1024;
const mostRows = 2000;

/** Through a cursor, first one row and then as many as make a batch: one row may be a megabyte. */
export async function* rowsOf(owner: Queries, table: KeptTable): AsyncGenerator<string[]> {
  await declareCursor(owner, table);
  let count = 1;
  while (true) {
    const { rows } = await sql
      .raw<{ line: string }>(`fetch forward ${count} from rows_to_keep`)
      .execute(owner);
    if (rows.length === 0) break;
    const lines = rows.map(({ line }) => line);
    yield lines;
    const length = lines.reduce((sum, line) => sum + line.length, 0);
    const fitting = Math.floor((batchLength * lines.length) / length);
    count = Math.max(1, Math.min(mostRows, count * 4, fitting));
  }
  await sql.raw('close rows_to_keep').execute(owner);
}

async function declareCursor(owner: Queries, { name, columns, order, where }: KeptTable): Promise<void> {
  const values = columns.map((column) => `${quoted(column.name)}::text`).join(', ');
  const rows = where === undefined ? name : `${name} where ${where}`;
  const query = `select json_build_array(${values})::text as line from ${rows} order by ${order}`;
  await sql.raw(`declare rows_to_keep no scroll cursor for ${query}`).execute(owner);
}
