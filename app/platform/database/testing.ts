import { type Database, openDatabase } from './index.ts';
import { openFreshServerDatabase } from './testing-server.ts';

export type { Database } from './index.ts';

/**
 * An empty database with the real schema, for one test file. In memory by default (about a third of a second);
 * on a server, in a database of its own that `close` drops, when ZODAT_TEST_DATABASE_URL names one.
 *
 * @example
 * let database: Database;
 * beforeAll(async () => { database = await openTestDatabase(); });
 * afterAll(() => database.close());
 */
export async function openTestDatabase(
  options: { migrationsFolder?: string } = {},
): Promise<Database & { url?: string }> {
  const server = process.env.ZODAT_TEST_DATABASE_URL;
  if (server === undefined || server === '') return openDatabase({ inMemory: true, ...options });
  return openFreshServerDatabase(server, options);
}
