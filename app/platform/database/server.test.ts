import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Database, MISSED, openDatabase, type Queries } from './index.ts';
import { openTestDatabase } from './testing.ts';

// Only a server can show these; npm run test:deep and .ci/run name one in ZODAT_TEST_DATABASE_URL.
const server = process.env.ZODAT_TEST_DATABASE_URL ?? '';

describe.skipIf(server === '')('a PostgreSQL server', () => {
  let database: Database & { url?: string };
  let url: string;

  beforeAll(async () => {
    database = await openTestDatabase();
    url = database.url ?? '';
  });
  afterAll(() => database.close());

  const asAdministrator = async (work: (client: pg.Client) => Promise<unknown>) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await work(client);
    await client.end();
  };

  test('a signal of one process arrives in another', async () => {
    const other = await openDatabase({ url });
    const heard: string[] = [];
    other.listen((topic, id) => heard.push(`${topic} ${id}`));
    database.notify('round', 'r1');
    await vi.waitFor(() => expect(heard).toEqual(['round r1']), { timeout: 10_000 });
    await other.close();
  });

  test('after the server cut its connections everything goes on, and listeners know that they missed something', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const heard: string[] = [];
    database.listen((topic) => heard.push(topic));
    await asAdministrator((client) =>
      client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      ),
    );
    await vi.waitFor(() => expect(heard).toContain(MISSED), { timeout: 20_000 });
    database.notify('round', 'r2');
    await vi.waitFor(() => expect(heard).toContain('round'), { timeout: 20_000 });
    quiet.mockRestore();
  });

  test('a login that owns nothing can do the work, and nothing outside a role', async () => {
    const login = `zodat_login_${crypto.randomUUID().slice(0, 8)}`;
    await asAdministrator((client) => client.query(`create role ${login} login noinherit`));
    const appUrl = new URL(url);
    appUrl.username = login;
    const separate = await openDatabase({ url: appUrl.href, ownerUrl: url });
    const organisation = '0190a1b2-0000-7000-8000-000000000001';
    const role = await separate.inTenant(organisation, (tenant) =>
      tenant.prepared('who', 'select current_user::text as role, session_user::text as login', []),
    );
    expect(role).toEqual([{ role: 'zodat_learning', login }]);
    await separate.close();
    const bare = new pg.Client({ connectionString: appUrl.href });
    await bare.connect();
    await expect(bare.query('select * from stories')).rejects.toThrow('permission denied');
    await bare.end();
    await asAdministrator(async (client) => {
      await client.query(`drop owned by ${login}`);
      await client.query(`drop role ${login}`);
    });
  });

  test('two programs that start at once on an empty database both get its schema', async () => {
    const name = `zodat_pair_${crypto.randomUUID().slice(0, 8)}`;
    await asAdministrator((client) => client.query(`create database ${name}`));
    const empty = new URL(url);
    empty.pathname = `/${name}`;
    const pair = await Promise.all([openDatabase({ url: empty.href }), openDatabase({ url: empty.href })]);
    await Promise.all(pair.map((one) => one.close()));
    await asAdministrator((client) => client.query(`drop database ${name} with (force)`));
  });

  test('a statement that never ends is cut off for the application, not for the operator', async () => {
    const limit = 'select current_setting($1) as limit';
    const organisation = '0190a1b2-0000-7000-8000-000000000001';
    const read = (queries: Queries) =>
      queries.prepared<{ limit: string }>('limit', limit, ['statement_timeout']);
    expect(await database.inTenant(organisation, read)).toEqual([{ limit: '15s' }]);
    expect(await database.asOperator(read)).toEqual([{ limit: '0' }]);
  });
});
