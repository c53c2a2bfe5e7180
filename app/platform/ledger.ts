import { type FileHandle, open, readFile } from 'node:fs/promises';

/** One story that was taken back. */
export interface Withdrawal {
  organisationId: string;
  storyId: string;
  /** "2026-11-22" */
  withdrawnOn: string;
}

/**
 * The ledger of withdrawals: ids only, one line each, only ever added to, in a file that is kept apart from the
 * backups. A backup that is put back brings withdrawn stories with it; replaying the ledger takes them out again.
 */
export interface Ledger {
  /** Written and on disk when the promise is kept. Written before the database: a line too many does no harm. */
  add(withdrawal: Withdrawal): Promise<void>;
  all(): Promise<Withdrawal[]>;
}

export function openLedger(file: string): Ledger {
  return {
    async add({ organisationId, storyId, withdrawnOn }) {
      const handle = await open(file, 'a+', 0o600);
      try {
        const line = `${withdrawnOn} ${organisationId} ${storyId}\n`;
        await handle.appendFile((await endsInsideLine(handle)) ? `\n${line}` : line);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    all: () => readLedger(file),
  };
}

/** A line that was cut off by a power failure must not swallow the one that comes after it. */
async function endsInsideLine(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  if (size === 0) return false;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() !== '\n';
}

/** The lines of a ledger; a last line that was cut off by a power failure is left out. */
async function readLedger(file: string): Promise<Withdrawal[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line) => {
    const match = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f-]{36}) ([0-9a-f-]{36})$/.exec(line);
    const [, withdrawnOn, organisationId, storyId] = match ?? [];
    return withdrawnOn && organisationId && storyId ? [{ withdrawnOn, organisationId, storyId }] : [];
  });
}
