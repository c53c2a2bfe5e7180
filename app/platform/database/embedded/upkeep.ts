import type { PGlite } from '@electric-sql/pglite';

/**
 * What a server's background processes do and PGlite, which has one process, never does: a checkpoint, so that
 * the write-ahead log does not grow for as long as the program runs and a start after a crash stays short.
 * Only when something was written, and only between transactions.
 */
export class Upkeep {
  readonly #database: PGlite;
  #received = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(database: PGlite) {
    this.#database = database;
  }

  /** Called after each message, with its length in bytes: the rough measure of how much was written. */
  after(length: number): void {
    this.#received += length;
    if (this.#received < CHECKPOINT_BYTES || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => this.#checkpoint(), PAUSE_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #checkpoint(): void {
    this.#timer = undefined;
    if (this.#database.isInTransaction()) {
      this.#timer = setTimeout(() => this.#checkpoint(), PAUSE_MS);
      return;
    }
    this.#received = 0;
    // In the session's own role a checkpoint is not allowed; the role is put back in the same breath.
    this.#database.execProtocolRawSync(query('begin; set local role none; checkpoint; commit'));
  }
}

const CHECKPOINT_BYTES = 8 * 1024 * 1024;
const PAUSE_MS = 20;

function query(sql: string): Uint8Array {
  const body = Buffer.from(`${sql}\0`);
  const message = Buffer.alloc(body.length + 5);
  message.write('Q');
  message.writeInt32BE(body.length + 4, 1);
  body.copy(message, 5);
  return message;
}
