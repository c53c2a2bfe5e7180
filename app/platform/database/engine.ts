import type pg from 'pg';

/** What differs between a folder and a server; everything above it is the same for both. */
export interface Engine {
  kind: 'embedded' | 'server';
  /** Connections that may do nothing until a transaction takes on a role. */
  pool: pg.Pool;
  /** Connections as the owner of the tables. On the embedded database it is the same, single connection. */
  ownerPool: pg.Pool;
  /** Brings signals to every process on this database, this one included. */
  signal(messages: string[]): Promise<void>;
  /** The work of autovacuum, where there is none. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}
