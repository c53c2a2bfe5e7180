import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './root.ts';

export interface MigrationFile {
  /** "0003-spaces" */
  name: string;
  sql: string;
  checksum: string;
}

const fileName = /^\d{4}-[a-z0-9-]+\.sql$/;

/** The files of db/migrations (or another folder, in tests) in the order in which they apply. */
export function readMigrations(folder: string = join(projectFolder, 'db', 'migrations')): MigrationFile[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  const strange = names.find((name) => !fileName.test(name));
  if (strange !== undefined)
    throw new Error(`The migration ${strange} should be named like 0003-spaces.sql.`);
  return names.map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8');
    return { name: name.replace(/\.sql$/, ''), sql, checksum: sha256(sql) };
  });
}

/** Stands for a whole schema: equal when and only when it was built from the same things. */
export function fingerprintOf(migrations: MigrationFile[], versions: string[]): string {
  return sha256(JSON.stringify([migrations.map(({ name, checksum }) => [name, checksum]), versions]));
}

/** What a schema depends on besides the migrations: the template and the job tables follow these. */
export function dependencyVersions(): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return ['@electric-sql/pglite', 'pg-boss'].map((name) => `${name} ${dependencies[name]}`);
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
