import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { NestedTransactionError, TransactionOverError, UnsafeValueError } from './index.ts';
import type { Queries } from './queries.ts';
import { type Database, openTestDatabase } from './testing.ts';

const lindewaard = '0190a1b2-0000-7000-8000-000000000001';
const oeverstad = '0190a1b2-0000-7000-8000-000000000002';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const addKey = (tenant: Queries, organisationId: string, version: number) =>
  tenant
    .insertInto('data_keys')
    .values({ organisation_id: organisationId, key_version: version, wrapped: Buffer.from('geheim') })
    .execute();

const keysOf = (tenant: Queries) =>
  tenant.selectFrom('data_keys').select(['organisation_id', 'key_version']).execute();

describe('a transaction of an organisation', () => {
  test('sees only what that organisation stored, also without a where', async () => {
    await database.inTenant(lindewaard, (tenant) => addKey(tenant, lindewaard, 1));
    await database.inTenant(oeverstad, (tenant) => addKey(tenant, oeverstad, 1));
    expect(await database.inTenant(lindewaard, keysOf)).toEqual([
      { organisation_id: lindewaard, key_version: 1 },
    ]);
    expect(await database.inTenant(oeverstad, keysOf)).toEqual([
      { organisation_id: oeverstad, key_version: 1 },
    ]);
  });

  test('cannot store a row for another organisation', async () => {
    const crossing = database.inTenant(lindewaard, (tenant) => addKey(tenant, oeverstad, 9));
    await expect(crossing).rejects.toThrow('row-level security');
  });

  test('stores nothing when the work fails', async () => {
    const failing = database.inTenant(lindewaard, async (tenant) => {
      await addKey(tenant, lindewaard, 20);
      throw new Error('and then something went wrong');
    });
    await expect(failing).rejects.toThrow('something went wrong');
    expect(await database.inTenant(lindewaard, keysOf)).toHaveLength(1);
  });

  test('fails as a whole when a failed query in it was ignored', async () => {
    const swallowing = database.inTenant(lindewaard, async (tenant) => {
      await addKey(tenant, lindewaard, 21);
      await addKey(tenant, lindewaard, 21).catch(() => {});
    });
    await expect(swallowing).rejects.toThrow('Nothing was stored');
    expect(await database.inTenant(lindewaard, keysOf)).toHaveLength(1);
  });

  test('is refused for an organisation id that is no lower-case uuid, before it reaches SQL', async () => {
    for (const id of [
      `${lindewaard}'; drop table stories; --`,
      lindewaard.toUpperCase().replace('A', 'B'),
      '',
    ]) {
      await expect(database.inTenant(id, keysOf)).rejects.toThrow(UnsafeValueError);
    }
  });

  test('cannot be kept and used after it is over', async () => {
    const kept = await database.inTenant(lindewaard, async (tenant) => ({ tenant }));
    await expect(kept.tenant.prepared('kept', 'select 1', [])).rejects.toThrow(TransactionOverError);
    await expect(keysOf(kept.tenant)).rejects.toThrow(TransactionOverError);
  });

  test('refuses another transaction inside it instead of waiting forever', async () => {
    const nested = database.inTenant(lindewaard, () => database.inTenant(lindewaard, keysOf));
    await expect(nested).rejects.toThrow(NestedTransactionError);
  });

  test('many at once all get their turn', async () => {
    const counts = await Promise.all(
      Array.from({ length: 40 }, () =>
        database.inTenant(lindewaard, async (tenant) => (await keysOf(tenant)).length),
      ),
    );
    expect(new Set(counts)).toEqual(new Set([1]));
  });
});

describe('the walls between roles', () => {
  const read = (table: string) => (queries: Queries) =>
    sql`select * from ${sql.table(table)}`.execute(queries);

  test('learning cannot read people, accounts cannot read stories, accounting neither', async () => {
    await expect(database.inTenant(lindewaard, read('people'))).rejects.toThrow('permission denied');
    await expect(database.inAccounts(read('stories'))).rejects.toThrow('permission denied');
    await expect(database.asAccounting(lindewaard, read('stories'))).rejects.toThrow('permission denied');
    await expect(database.asAccounting(lindewaard, read('people'))).rejects.toThrow('permission denied');
    await expect(database.inJobs(read('stories'))).rejects.toThrow('permission denied');
  });

  test('at the door only the row that the secret opens is there', async () => {
    const code = 'ab'.repeat(16);
    await database.inTenant(lindewaard, (tenant) =>
      tenant
        .insertInto('return_codes')
        .values([
          { code_hash: Buffer.from(code, 'hex'), organisation_id: lindewaard, story_id: lindewaard },
          {
            code_hash: Buffer.from('cd'.repeat(16), 'hex'),
            organisation_id: lindewaard,
            story_id: oeverstad,
          },
        ])
        .execute(),
    );
    const found = await database.atDoor({ kind: 'return_code', value: code }, (door) =>
      door.selectFrom('return_codes').select('story_id').execute(),
    );
    expect(found).toEqual([{ story_id: lindewaard }]);
  });

  test('a connection between transactions may do nothing', async () => {
    const role = await database.asOperator((owner) =>
      owner.prepared<{ can: boolean }>(
        'nobody-can',
        "select bool_or(has_table_privilege('zodat_nobody', oid, 'select')) as can from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
        [],
      ),
    );
    expect(role).toEqual([{ can: false }]);
  });

  test('the operator sees every organisation, or gets an error, but never quietly a part', async () => {
    const everything = await database.asOperator(keysOf);
    expect(new Set(everything.map(({ organisation_id }) => organisation_id))).toEqual(
      new Set([lindewaard, oeverstad]),
    );
  });
});

describe('values', () => {
  test('arrive alike on both databases', async () => {
    const [row] = await database.asOperator((owner) =>
      owner.prepared<Record<string, unknown>>(
        'values',
        `select 9007199254740991::int8 as big, '{1,2,null}'::int8[] as bigs, date '2026-11-22' as day,
          '{2026-11-22}'::date[] as days, 1.10::numeric as share, '\\x00ff'::bytea as bytes,
          timestamptz '2026-11-22 10:00+01' as moment, '{"a":[1]}'::jsonb as document, $1::uuid as id, $2::bytea as back`,
        [lindewaard, Buffer.from([1, 2])],
      ),
    );
    expect(row).toEqual({
      big: 9007199254740991,
      bigs: [1, 2, null],
      day: '2026-11-22',
      days: ['2026-11-22'],
      share: '1.10',
      bytes: Buffer.from([0, 255]),
      moment: new Date('2026-11-22T09:00:00Z'),
      document: { a: [1] },
      id: lindewaard,
      back: Buffer.from([1, 2]),
    });
  });

  test('a number too large to keep exactly is an error, not another number', async () => {
    const reading = database.asOperator((owner) =>
      owner.prepared('too-big', 'select 9007199254740993::int8 as n', []),
    );
    await expect(reading).rejects.toThrow('9007199254740993');
  });

  test('a row of more than a megabyte goes in and comes back whole', async () => {
    const large = Buffer.alloc(3_000_000, 'verhaal');
    const [row] = await database.asOperator((owner) =>
      owner.prepared<{ same: Buffer }>('large', 'select $1::bytea as same', [large]),
    );
    expect(row?.same.equals(large)).toBe(true);
  });
});

describe('signals', () => {
  const hearing = () => {
    const heard: string[] = [];
    const stop = database.listen((topic, id) => heard.push(`${topic} ${id}`));
    return { heard, stop };
  };

  test('reach who listens', async () => {
    const { heard, stop } = hearing();
    database.notify('round', 'r1');
    await vi.waitFor(() => expect(heard).toContain('round r1'), { timeout: 10_000 });
    stop();
  });

  test('of a transaction go out when it is stored, and never when it failed', async () => {
    const { heard, stop } = hearing();
    await database
      .inTenant(lindewaard, async () => {
        database.notify('round', 'failed');
        throw new Error('no');
      })
      .catch(() => {});
    await database.inTenant(lindewaard, async () => database.notify('round', 'stored'));
    await vi.waitFor(() => expect(heard).toContain('round stored'), { timeout: 10_000 });
    expect(heard).not.toContain('round failed');
    stop();
  });

  test('of one listener that breaks do not stay away from the others', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const stopBroken = database.listen(() => {
      throw new Error('broken');
    });
    const { heard, stop } = hearing();
    database.notify('round', 'r9');
    await vi.waitFor(() => expect(heard).toContain('round r9'), { timeout: 10_000 });
    stop();
    stopBroken();
    quiet.mockRestore();
  });
});

test('the nightly tidying runs', async () => {
  await database.tidy();
  expect(await database.inTenant(lindewaard, keysOf)).toHaveLength(1);
});
