import { createHash, type Hash } from 'node:crypto';

/**
 * What the lines of a backup are. First the header, then each table (its head, a line for each row, its end), then
 * the end of the whole:
 *
 *     {"zodat":1,"madeAt":"…","migrations":[{"name":"0000-foundation","checksum":"…"}]}
 *     {"table":"public.spaces","columns":["organisation_id","space_id"]}
 *     ["0190…", "0191…"]
 *     {"rows":1,"sha256":"…"}
 *     {"tables":1,"rows":1,"sha256":"…"}
 *
 * A row is an array of what PostgreSQL writes for each value, or null: text that any version of it reads back.
 */
export interface BackupHeader {
  zodat: typeof backupFormat;
  madeAt: string;
  /** What the schema of these rows was made with, in order. */
  migrations: { name: string; checksum: string }[];
}

export interface TableHead {
  /** With its schema: "public.stories". */
  table: string;
  columns: string[];
}

export interface TableEnd {
  rows: number;
  /** Of the lines of the rows, each with a line feed. */
  sha256: string;
}

export interface BackupEnd extends TableEnd {
  tables: number;
}

/** Goes up when an older Zodat could misread what we write. */
export const backupFormat = 1;

/** Counts lines and takes their SHA-256, each with a line feed behind it. */
export class Tally {
  #rows = 0;
  readonly #hash: Hash = createHash('sha256');

  add(lines: readonly string[]): void {
    this.#rows += lines.length;
    for (const line of lines) this.#hash.update(line).update('\n');
  }

  end(): TableEnd {
    return { rows: this.#rows, sha256: this.#hash.digest('hex') };
  }
}
