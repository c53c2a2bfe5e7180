import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, PostgresDialect } from 'kysely-codegen';
import { openDatabase } from '../app/platform/database/index.ts';
import { projectFolder } from '../app/platform/database/root.ts';

// Writes the types of all tables from a migrated database: node tools/generate-tables.ts [--check].
// With --check nothing is written, and the exit code is 1 when the file is stale.

const file = join(projectFolder, 'app', 'platform', 'database', 'tables.ts');

/** The types as the current migrations make them. */
export async function generateTables(migrationsFolder?: string): Promise<string> {
  const database = await openDatabase({ inMemory: true, ...(migrationsFolder && { migrationsFolder }) });
  try {
    const types = await database.asOperator((owner) =>
      generate({
        // The tool loads Kysely's other build, whose class counts as another type.
        db: owner as unknown as Parameters<typeof generate>[0]['db'],
        dialect: new PostgresDialect(),
        includePattern: 'public.*',
        excludePattern: 'public.migration*',
        typeMapping: { date: 'string', int8: 'number', timestamptz: 'Date' },
        outFile: null,
      }),
    );
    return inOurStyle(types);
  } finally {
    await database.close();
  }
}

/**
 * JSON is written as text (`JSON.stringify`): the driver would make a PostgreSQL array of a list. Read, it is
 * parsed already.
 */
function inOurStyle(types: string): string {
  const adapted = types
    .replace('export interface DB ', 'export interface Tables ')
    .replace('export type Json = JsonValue;', 'export type Json = ColumnType<JsonValue, string, string>;')
    .replace(/\/\*\*[^/]*\*\//, '/** Made by tools/generate-tables.ts from the migrations; do not edit. */');
  const biome = join(projectFolder, 'node_modules', '.bin', 'biome');
  return execFileSync(biome, ['format', `--stdin-file-path=${file}`], { input: adapted, encoding: 'utf8' });
}

if (process.argv[1] === import.meta.filename) await main();

async function main(): Promise<void> {
  const types = await generateTables();
  if (!process.argv.includes('--check')) writeFileSync(file, types);
  else if (readFileSync(file, 'utf8') !== types) {
    console.error('app/platform/database/tables.ts is stale: run node tools/generate-tables.ts');
    process.exitCode = 1;
  }
}
