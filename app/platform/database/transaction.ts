import { AsyncLocalStorage } from 'node:async_hooks';
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
      await client.query(opening);
      const queries = new Queries(transaction.lease);
      result = await this.#current.run(transaction, () => work(queries));
      transaction.lease.open = false;
      await commit(client);
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
}

/** PostgreSQL answers COMMIT with ROLLBACK when a failed statement was swallowed: nothing was stored then. */
async function commit(client: pg.ClientBase): Promise<void> {
  const answer = await client.query('commit');
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
