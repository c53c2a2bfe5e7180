import { openEmbedded } from './embedded/index.ts';
import type { OnLoss } from './embedded/process.ts';
import type { Engine } from './engine.ts';
import { dependencyVersions, readMigrations } from './migrations.ts';
import { type Circumstances, openingOf, operatorOpening, type Role } from './openings.ts';
import type { Queries } from './queries.ts';
import { openServer } from './server.ts';
import { Listeners, type SignalListener, Signals } from './signals.ts';
import { Transactions } from './transaction.ts';

export { FolderInUseError } from './embedded/lock.ts';
export { UnsafeValueError } from './openings.ts';
export { Queries, TransactionOverError } from './queries.ts';
export { MISSED, type SignalListener } from './signals.ts';
export { NestedTransactionError } from './transaction.ts';

export interface DatabaseOptions {
  /** The folder of the embedded database; its files come in a folder `database` inside it. */
  folder?: string;
  /** A PostgreSQL server instead of a folder. */
  url?: string;
  /** Who owns the tables and migrates; without it the user of `url` does. */
  ownerUrl?: string;
  /** Embedded, without a folder: for tests. */
  inMemory?: boolean;
  /** How many connections to a server at most. */
  poolSize?: number;
  /** Another folder of migrations: for tests. */
  migrationsFolder?: string;
  /** When the embedded database is lost; by default the process ends with its message. */
  onLoss?: OnLoss;
}

/** Who is at the door, and the secret they hold: the hash of a return code in hex, or a story point's key. */
export interface DoorKey {
  kind: 'return_code' | 'story_point';
  value: string;
}

/**
 * The database of the product, the same on a folder and on a server. Every way in is one transaction in a role
 * that may reach only its own side; there is no way to query outside one. Ids are lower-case uuids.
 */
export interface Database {
  kind: 'embedded' | 'server';
  /** Stories, rounds, spaces: one organisation at a time. */
  inTenant<T>(
    organisationId: string,
    work: (tenant: Queries) => Promise<T>,
    also?: { personId?: string },
  ): Promise<T>;
  /** People, passkeys, sign-ins, mail links, and someone's own memberships. */
  inAccounts<T>(
    work: (accounts: Queries) => Promise<T>,
    also?: { personId?: string; organisationId?: string },
  ): Promise<T>;
  /** Only the one row that a secret opens. */
  atDoor<T>(key: DoorKey, work: (door: Queries) => Promise<T>): Promise<T>;
  /** The other side of the wall: what tellers gave to show what the work does. */
  asAccounting<T>(organisationId: string, work: (accounting: Queries) => Promise<T>): Promise<T>;
  /** The owner of the tables: backup, restore, maintenance. Never from a route. */
  asOperator<T>(work: (owner: Queries) => Promise<T>): Promise<T>;
  /** The tables of the job queue; only app/platform/jobs.ts uses it. */
  inJobs<T>(work: (jobs: Queries) => Promise<T>): Promise<T>;
  /**
   * Tells every process on this database that something changed: ids only. At most two a second for each topic
   * and id; inside a transaction it goes out after that was stored. Never throws.
   */
  notify(topic: string, id: string): void;
  /** Hears every signal; gives back what ends the listening. After a lost connection the topic is MISSED. */
  listen(listener: SignalListener): () => void;
  /** For once a night: what a server does by itself. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const listeners = new Listeners();
  return databaseOn(await openEngine(options, listeners), listeners);
}

function openEngine(options: DatabaseOptions, listeners: Listeners): Promise<Engine> {
  const migrations = readMigrations(options.migrationsFolder);
  const versions = dependencyVersions();
  const { url, ownerUrl, folder, inMemory, onLoss } = options;
  if (url !== undefined) {
    const poolSize = options.poolSize ?? 10;
    return openServer(
      { url, poolSize, migrations, versions, ...(ownerUrl !== undefined && { ownerUrl }) },
      listeners,
    );
  }
  if (folder === undefined && inMemory !== true) throw new Error('Name a folder or the url of a server.');
  return openEmbedded(
    {
      migrations,
      versions,
      ...(folder !== undefined && { folder }),
      ...(onLoss !== undefined && { onLoss }),
    },
    listeners,
  );
}

function databaseOn(engine: Engine, listeners: Listeners): Database {
  const transactions = new Transactions();
  const signals = new Signals((messages) => engine.signal(messages));
  const as = <T>(role: Role, circumstances: Circumstances, work: (queries: Queries) => Promise<T>) =>
    transactions.run(engine.pool, role, openingOf(role, circumstances), work);
  return {
    kind: engine.kind,
    inTenant: async (organisationId, work, also) => as('zodat_learning', { ...also, organisationId }, work),
    inAccounts: async (work, also) => as('zodat_accounts', also ?? {}, work),
    atDoor: async (key, work) => as('zodat_door', { door: key.value }, work),
    asAccounting: async (organisationId, work) => as('zodat_accounting', { organisationId }, work),
    inJobs: async (work) => as('zodat_jobs', {}, work),
    asOperator: (work) => transactions.run(engine.ownerPool, 'none', operatorOpening, work),
    notify: (topic, id) => transactions.afterCommit(() => signals.notify(topic, id)),
    listen: (listener) => listeners.add(listener),
    tidy: () => engine.tidy(),
    async close() {
      await signals.close();
      await engine.close();
    },
  };
}
