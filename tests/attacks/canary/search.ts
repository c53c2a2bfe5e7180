import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from '../../../app/platform/database/index.ts';
import { rowsAsText } from '../matrix/contents.ts';
import type { Needle } from './planted.ts';

/** What was found in one place, by name; nothing is what one hopes for. */
export function searchBytes(where: string, bytes: Buffer, needles: readonly Needle[]): string[] {
  return needles.filter((needle) => bytes.includes(needle.bytes)).map(({ what }) => `${where}: ${what}`);
}

/** Looks in every file under a folder, and in its names. */
export function searchFolder(folder: string, needles: readonly Needle[]): { hits: string[]; files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const hits = files.flatMap((file) => {
    const path = join(file.parentPath, file.name);
    const name = path.slice(folder.length + 1);
    return [
      ...searchBytes(name, readIfThere(path), needles),
      ...searchBytes('a file name', Buffer.from(name), needles),
    ];
  });
  return { hits, files: files.length };
}

/** A running database may take a file away between listing and reading. */
function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/** Looks in every column of every table as text, also those of the job queue. */
export async function searchTables(
  database: Database,
  needles: readonly Needle[],
): Promise<{ hits: string[]; rows: number }> {
  const tables = await database.asOperator(async (owner) => {
    const all = sql<{ schema: string; name: string }>`
      select schemaname as schema, tablename as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema') order by 1, 2`;
    return (await all.execute(owner)).rows;
  });
  const hits: string[] = [];
  let rows = 0;
  for (const { schema, name } of tables) {
    const texts = await rowsAsText(database, name, schema);
    rows += texts.length;
    hits.push(...searchBytes(`table ${schema}.${name}`, Buffer.from(texts.join('\n')), needles));
  }
  return { hits, rows };
}
