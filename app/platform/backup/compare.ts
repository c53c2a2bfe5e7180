import type { Queries } from '../database/index.ts';
import { rowsOf, writeValuesAlike } from './dump.ts';
import { type TableEnd, Tally } from './lines.ts';
import type { BackupPart } from './parts.ts';
import { BackupError } from './problem.ts';
import { keptTables } from './tables.ts';
import { backupText } from './text.nl.ts';

/** Passes the parts on, and keeps what each table came to. */
export async function* keepEnds(
  parts: AsyncIterable<BackupPart>,
  ends: Map<string, TableEnd>,
): AsyncGenerator<BackupPart> {
  for await (const part of parts) {
    if (part.kind === 'table-end') ends.set(part.head.table, part.end);
    yield part;
  }
}

/**
 * Reads back every table, and holds its count and SHA-256 against those of where it came from.
 *
 * @throws BackupError that names the first table that differs
 */
export async function requireSameTables(owner: Queries, ends: ReadonlyMap<string, TableEnd>): Promise<void> {
  await writeValuesAlike(owner);
  for (const table of await keptTables(owner)) {
    const tally = new Tally();
    for await (const lines of rowsOf(owner, table)) tally.add(lines);
    const here = tally.end();
    const there = ends.get(table.name);
    if (here.rows !== there?.rows || here.sha256 !== there.sha256) {
      throw new BackupError(backupText.differs(table.name));
    }
  }
}
