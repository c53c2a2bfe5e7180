import { AsyncLocalStorage } from 'node:async_hooks';
import type { Writable } from 'node:stream';
import type pg from 'pg';
import type { Role } from './openings.ts';
import { type Lease, Queries } from './queries.ts';

/** The database was called through its outer handle from within one of its own transactions. */
export class NestedTransactionError extends Error {
  override name = 'NestedTransactionError';
  constructor() {
    super(
      'A transaction is open already. On the embedded database a second one would wait for it forever; pass the queries of the open one instead.',
    );
  }
}

interface OpenTransaction {
  lease: Lease;
  afterCommit: (() => void)[];
}

/** Runs work in transactions and knows which one the current code is in. One for each open database. */
export class Transactions {
  readonly #current = new AsyncLocalStorage<OpenTransaction>();

  /** What to do once the surrounding transaction is stored; at once when there is none. */
  afterCommit(action: () => void): void {
    const open = this.#current.getStore();
    if (open?.lease.open) open.afterCommit.push(action);
    else action();
  }

  refuseInside(): void {
    if (this.#current.getStore()?.lease.open) throw new NestedTransactionError();
  }

  /** `opening` is one SQL text (begin, role, settings) so that it costs one round trip. */
  async run<T>(
    pool: pg.Pool,
    role: Role | 'none',
    opening: string,
    work: (queries: Queries) => Promise<T>,
  ): Promise<T> {
    this.refuseInside();
    const client = await pool.connect();
    const transaction: OpenTransaction = { lease: { client, role, open: true }, afterCommit: [] };
    let broken: Error | undefined;
    let result: T;
    try {
      result = await this.#work(transaction, opening, work);
      transaction.lease.open = false;
      await committed(transaction.lease);
    } catch (error) {
      transaction.lease.open = false;
      broken = await rollback(client);
      throw error;
    } finally {
      client.release(broken);
    }
    for (const action of transaction.afterCommit) action();
    return result;
  }

  /**
   * The opening is not waited for: the first query goes out right behind it, in the same packet when the work asks
   * for it at once. Where the opening fails, that query has a role that may do nothing, and fails as well.
   */
  async #work<T>(
    transaction: OpenTransaction,
    opening: string,
    work: (queries: Queries) => Promise<T>,
  ): Promise<T> {
    const { lease } = transaction;
    const stream = streamOf(lease.client);
    stream.cork();
    const opened = lease.client.query(opening);
    const working = this.#current.run(transaction, async () => work(new Queries(lease)));
    stream.uncork();
    const [opener, worker] = await Promise.allSettled([opened, working]);
    if (opener.status === 'rejected') throw opener.reason;
    if (worker.status === 'rejected') throw worker.reason;
    return worker.value;
  }
}

/** The driver's connection to the database; its types leave it out. */
function streamOf(client: pg.ClientBase): Writable {
  return (client as unknown as { connection: { stream: Writable } }).connection.stream;
}

/** PostgreSQL answers COMMIT with ROLLBACK when a failed statement was swallowed: nothing was stored then. */
async function committed(lease: Lease): Promise<void> {
  const answer = await (lease.committing ?? lease.client.query('commit'));
  if (answer.command !== 'COMMIT') {
    throw new Error(
      'Nothing was stored: an earlier query in this transaction failed and its error was ignored.',
    );
  }
}

/** Gives the error of a connection that cannot be used any more. */
async function rollback(client: pg.ClientBase): Promise<Error | undefined> {
  try {
    await client.query('rollback');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/**
 * Runs one thing of the platform in another role within an open transaction, and gives the role back. After an
 * error the transaction is lost anyway, and its role with it.
 */
export async function asRole<T>(
  queries: Queries,
  role: Role,
  action: (client: pg.ClientBase) => Promise<T>,
): Promise<T> {
  const lease = Queries.leaseOf(queries);
  await lease.client.query(`set local role ${role}`);
  const result = await action(lease.client);
  await lease.client.query(`set local role ${lease.role}`);
  return result;
}
