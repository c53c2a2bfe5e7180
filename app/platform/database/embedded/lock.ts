import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from './text.nl.ts';

/** Another living process works in this folder; the message says in Dutch which one. */
export class FolderInUseError extends Error {
  override name = 'FolderInUseError';
}

/** Held until `release`, or until the process ends in whatever way. */
export interface FolderLock {
  release(): void;
}

/**
 * One process at a time in a folder. PGlite has no lock of its own, and two processes in one folder lose rows
 * without a word.
 *
 * The kernel holds the lock, not a file with a process number: it cannot become stale, it ends with the
 * process (kill −9 too), nobody has to judge whether another process still lives, and it also holds between
 * two containers that share the folder, where process numbers mean nothing. Node offers such a lock only
 * through SQLite, which takes one on its file for an exclusive transaction; that file stays empty.
 */
export function lockFolder(folder: string, now: Date): FolderLock {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(join(folder, 'in-use.lock'));
  try {
    database.exec('pragma busy_timeout = 0; pragma journal_mode = memory');
    database.exec('begin exclusive');
  } catch (error) {
    database.close();
    if (!isBusy(error)) throw error;
    throw new FolderInUseError(text.folderInUse(folder, describeHolder(folder)));
  }
  writeFileSync(noteIn(folder), JSON.stringify(noteOfThisProcess(now)));
  return { release: () => database.close() };
}

interface HolderNote {
  pid: number;
  command: string;
  since: string;
}

/** Only for the message: the lock itself does not depend on it. */
function noteOfThisProcess(now: Date): HolderNote {
  const command = [basename(process.argv[0] ?? 'node'), basename(process.argv[1] ?? '')].join(' ').trim();
  return { pid: process.pid, command, since: now.toISOString() };
}

function describeHolder(folder: string): string {
  try {
    const note = JSON.parse(readFileSync(noteIn(folder), 'utf8')) as HolderNote;
    return text.process(note.pid, note.command, new Date(note.since).toLocaleString('nl-NL'));
  } catch {
    return text.unknownProcess;
  }
}

const noteIn = (folder: string) => join(folder, 'in-use.json');

const SQLITE_BUSY = 5;

const isBusy = (error: unknown) =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
