/** What the worker is started with. */
export interface EmbeddedStart {
  /** The PostgreSQL folder; absent for a database in memory. */
  folder?: string;
  /** A packed template to begin from when in memory. */
  template?: string;
}

/** From the program to the worker. Bytes are whole messages of PostgreSQL's own protocol. */
export type ToWorker = { kind: 'bytes'; bytes: Uint8Array } | { kind: 'pack' } | { kind: 'close' };

/** From the worker to the program. */
export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'packed'; bytes: Uint8Array }
  | { kind: 'closed' }
  /** The disk or PostgreSQL itself gave up: the process must end. */
  | { kind: 'broken'; why: string };
