import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../../../app/platform/database/index.ts';

/** Every table of ours, in alphabetical order. */
export async function tableNames(database: Database): Promise<string[]> {
  return database.asOperator(async (owner) => {
    const { rows } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'public' order by tablename`.execute(owner);
    return rows.map((row) => row.name);
  });
}

/** What is stored, table by table: as many rows and a hash of all of them. Two of these differ when anything changed. */
export async function contentsOf(database: Database): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for (const name of await tableNames(database)) {
    const rows = await rowsAsText(database, name);
    const hash = createHash('sha256').update(rows.sort().join('\n')).digest('hex').slice(0, 16);
    contents[name] = `${rows.length} rows, ${hash}`;
  }
  return contents;
}

/** Every row of a table as one text with all its columns. */
export async function rowsAsText(database: Database, name: string, schema = 'public'): Promise<string[]> {
  return database.asOperator(async (owner) => {
    const { rows } = await sql<{ row: string }>`
      select ${sql.id('t')}::text as row from ${sql.id(schema, name)} as ${sql.id('t')}`.execute(owner);
    return rows.map((each) => each.row);
  });
}
