import { afterAll, beforeAll, expect, test } from 'vitest';
import { TransactionOverError } from './index.ts';
import { type Database, openTestDatabase } from './testing.ts';

const linde = '0190a1b2-0000-7000-8000-000000000001';
const insert = 'insert into data_keys (organisation_id, key_version, wrapped) values ($1, $2, $3)';
const count = 'select count(*)::int as rows from data_keys where organisation_id = $1';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const keysOfLinde = () =>
  database.inTenant(linde, async (tenant) => {
    const rows = await tenant.prepared<{ rows: number }>('count-keys', count, [linde]);
    return rows[0]?.rows;
  });

const storeLast = (version: number) =>
  database.inTenant(linde, (tenant) =>
    tenant.preparedLast('store-key', insert, [linde, version, Buffer.of(version)]),
  );

test('the last query of a transaction is stored with it', async () => {
  await storeLast(1);
  expect(await keysOfLinde()).toBe(1);
});

test('when the last query fails nothing of its transaction is stored, and the next one goes as usual', async () => {
  const before = await keysOfLinde();
  const failing = database.inTenant(linde, async (tenant) => {
    await tenant.prepared('store-key', insert, [linde, 7, Buffer.of(7)]);
    return tenant.preparedLast('store-key', insert, [linde, 7, Buffer.of(7)]);
  });
  await expect(failing).rejects.toThrow('duplicate key');
  expect(await keysOfLinde()).toBe(before);
  await storeLast(8);
  expect(await keysOfLinde()).toBe((before ?? 0) + 1);
});

test('after the last query there is no other', async () => {
  const going = database.inTenant(linde, async (tenant) => {
    await tenant.preparedLast('store-key', insert, [linde, 9, Buffer.of(9)]);
    await tenant.prepared('count-keys', count, [linde]);
  });
  await expect(going).rejects.toThrow(TransactionOverError);
});

test('many transactions at once each keep to their own', async () => {
  const before = (await keysOfLinde()) ?? 0;
  const houses = Array.from({ length: 20 }, (_, number) => number);
  await Promise.all(
    houses.map((number) =>
      number % 3 === 0 ? expect(storeLast(1)).rejects.toThrow('duplicate key') : storeLast(100 + number),
    ),
  );
  expect(await keysOfLinde()).toBe(before + houses.filter((number) => number % 3 !== 0).length);
});
