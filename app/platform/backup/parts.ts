import {
  type BackupEnd,
  type BackupHeader,
  backupFormat,
  type TableEnd,
  type TableHead,
  Tally,
} from './lines.ts';
import { BackupError } from './problem.ts';
import { backupText } from './text.nl.ts';

/** A backup as it is read: a header, then each table with its rows in batches. */
export type BackupPart =
  | { kind: 'header'; header: BackupHeader }
  | { kind: 'table'; head: TableHead }
  | { kind: 'rows'; head: TableHead; lines: string[] }
  | { kind: 'table-end'; head: TableHead; end: TableEnd }
  | { kind: 'end'; end: BackupEnd };

/**
 * Reads the lines of a backup and holds every count and SHA-256 against what was written behind the rows.
 * Who uses the parts as they come must be able to undo it: whether all is well is known only at the end.
 *
 * @throws BackupError when it is no backup, of a newer format, cut off or changed
 */
export async function* readParts(batches: AsyncIterable<string[]>): AsyncGenerator<BackupPart> {
  const reader = new PartReader();
  for await (const lines of batches) yield* reader.read(lines);
  reader.finish();
}

class PartReader {
  readonly #whole = new Tally();
  #started = false;
  #ended = false;
  #tables = 0;
  #open: { head: TableHead; tally: Tally } | undefined;

  *read(lines: string[]): Generator<BackupPart> {
    let from = 0;
    while (from < lines.length) {
      const rows = rowsFrom(lines, from);
      if (rows.length > 0) yield this.#rows(rows);
      from += rows.length;
      const line = lines[from];
      if (line !== undefined) yield this.#mark(line);
      from += 1;
    }
  }

  finish(): void {
    if (!this.#started) throw new BackupError(backupText.notABackup);
    if (!this.#ended) throw new BackupError(backupText.cutOff);
  }

  #rows(lines: string[]): BackupPart {
    if (!this.#started) throw new BackupError(backupText.notABackup);
    if (this.#open === undefined) throw new BackupError(backupText.changed);
    this.#whole.add(lines);
    this.#open.tally.add(lines);
    return { kind: 'rows', head: this.#open.head, lines };
  }

  /** A line that is no row: where something begins or ends. */
  #mark(line: string): BackupPart {
    if (!this.#started) return this.#begin(line);
    if (this.#ended) throw new BackupError(backupText.changed);
    const mark = parsed(line);
    if ('table' in mark && this.#open === undefined) {
      const head = mark as unknown as TableHead;
      this.#open = { head, tally: new Tally() };
      this.#tables += 1;
      this.#whole.add([line]);
      return { kind: 'table', head };
    }
    if ('tables' in mark && this.#open === undefined) return this.#end(mark as unknown as BackupEnd);
    return this.#closeTable(line, mark as unknown as TableEnd);
  }

  #begin(line: string): BackupPart {
    let header: Partial<BackupHeader>;
    try {
      header = JSON.parse(line);
    } catch {
      throw new BackupError(backupText.notABackup);
    }
    if (typeof header.zodat !== 'number' || !Array.isArray(header.migrations))
      throw new BackupError(backupText.notABackup);
    if (header.zodat > backupFormat) throw new BackupError(backupText.newerFormat);
    this.#started = true;
    this.#whole.add([line]);
    return { kind: 'header', header: header as BackupHeader };
  }

  #closeTable(line: string, end: TableEnd): BackupPart {
    if (this.#open === undefined) throw new BackupError(backupText.changed);
    const { head, tally } = this.#open;
    requireSame(tally.end(), end);
    this.#open = undefined;
    this.#whole.add([line]);
    return { kind: 'table-end', head, end };
  }

  #end(end: BackupEnd): BackupPart {
    requireSame(this.#whole.end(), end);
    if (end.tables !== this.#tables) throw new BackupError(backupText.changed);
    this.#ended = true;
    return { kind: 'end', end };
  }
}

function rowsFrom(lines: string[], from: number): string[] {
  let end = from;
  while (lines[end]?.startsWith('[')) end += 1;
  return lines.slice(from, end);
}

function parsed(line: string): object {
  try {
    const mark: unknown = JSON.parse(line);
    if (typeof mark === 'object' && mark !== null) return mark;
  } catch {
    // Falls through: whatever it is, we did not write it.
  }
  throw new BackupError(backupText.changed);
}

function requireSame(counted: TableEnd, written: TableEnd): void {
  if (counted.rows !== written.rows || counted.sha256 !== written.sha256)
    throw new BackupError(backupText.changed);
}
