import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';
import type { Role } from './openings.ts';
import type { Tables } from './tables.ts';

/** The use of one connection during one transaction; `open` turns false when the transaction ends. */
export interface Lease {
  client: pg.ClientBase;
  role: Role | 'none';
  open: boolean;
  /** The answer to a commit that went out with the last query. */
  committing?: Promise<pg.QueryResult>;
}

/** Someone kept the handle of a transaction and used it after that transaction was over. */
export class TransactionOverError extends Error {
  override name = 'TransactionOverError';
  constructor() {
    super('This transaction is over: its handle was kept. Await every query inside the transaction.');
  }
}

/**
 * Kysely on the one connection of the current transaction. `prepared` is the short way for queries that run
 * very often: the database parses the text once per connection and Kysely builds nothing.
 *
 * @example
 * await tenant.prepared<{ title: string }>('round-title', 'select title from rounds where organisation_id = $1 and round_id = $2', [organisationId, roundId]);
 */
export class Queries extends Kysely<Tables> {
  readonly #lease: Lease;

  constructor(lease: Lease) {
    super({ dialect: new LeaseDialect(lease) });
    this.#lease = lease;
  }

  /** `name` must always stand for the same `text`. */
  async prepared<Row extends object>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    if (!this.#lease.open) throw new TransactionOverError();
    const result = await this.#lease.client.query<Row & pg.QueryResultRow>({ name, text, values });
    return result.rows;
  }

  /**
   * As `prepared`, for the last query of a transaction: the commit goes out right behind it, so that both take one
   * round trip. The transaction is over with it; when the query fails nothing is stored.
   */
  async preparedLast<Row extends object>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    const answer = this.prepared<Row>(name, text, values);
    this.#lease.open = false;
    this.#lease.committing = this.#lease.client.query('commit');
    // Its failure is reported where the transaction ends.
    this.#lease.committing.catch(() => {});
    return answer;
  }

  /** For the platform itself: the connection and role under these queries. */
  static leaseOf(queries: Queries): Lease {
    return queries.#lease;
  }
}

class LeaseDialect implements Dialect {
  readonly #lease: Lease;
  constructor(lease: Lease) {
    this.#lease = lease;
  }
  createAdapter = () => new PostgresAdapter();
  createDriver = () => new LeaseDriver(this.#lease);
  createQueryCompiler = () => new PostgresQueryCompiler();
  createIntrospector = (queries: Kysely<unknown>) => new PostgresIntrospector(queries);
}

class LeaseDriver implements Driver {
  readonly #connection: LeaseConnection;
  constructor(lease: Lease) {
    this.#connection = new LeaseConnection(lease);
  }
  async init(): Promise<void> {}
  acquireConnection = async () => this.#connection;
  async releaseConnection(): Promise<void> {}
  async beginTransaction(): Promise<void> {
    throw new Error('These queries already run in a transaction; do not begin another one inside it.');
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
  async destroy(): Promise<void> {}
}

class LeaseConnection implements DatabaseConnection {
  readonly #lease: Lease;
  constructor(lease: Lease) {
    this.#lease = lease;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (!this.#lease.open) throw new TransactionOverError();
    const result = await this.#lease.client.query(query.sql, [...query.parameters]);
    const rows = result.rows as Row[];
    if (result.rowCount === null || !countsChanges.has(result.command)) return { rows };
    return { rows, numAffectedRows: BigInt(result.rowCount) };
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator; nothing here streams.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('Streaming is not supported; ask for pages.');
  }
}

const countsChanges = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);
