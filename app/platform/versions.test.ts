import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database/index.ts';
import { openTestDatabase } from './database/testing.ts';
import { recordVersion, versionsOf } from './versions.ts';

const organisationId = '019a0000-0000-7000-8000-0000000000b0';
const elsewhere = '019a0000-0000-7000-8000-0000000000c0';
const object = { organisationId, objectKind: 'space', objectId: '019a0000-0000-7000-8000-0000000000b1' };
const marjan = '019a0000-0000-7000-8000-000000000201';
const monday = new Date('2026-11-23T09:00:00Z');

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe('the versions of what people work on', () => {
  it('are kept in order, with who, when and why', async () => {
    await database.inTenant(organisationId, async (tenant) => {
      const change = { ...object, madeBy: marjan, madeAt: monday };
      await recordVersion(tenant, { ...change, body: { name: 'De Linde' } });
      await recordVersion(tenant, { ...change, body: { name: 'De Lindeboom' }, reason: 'Nieuwe naam' });
    });
    const versions = await database.inTenant(organisationId, (tenant) => versionsOf(tenant, object));
    expect(versions).toEqual([
      { version: 2, body: { name: 'De Lindeboom' }, madeBy: marjan, madeAt: monday, reason: 'Nieuwe naam' },
      { version: 1, body: { name: 'De Linde' }, madeBy: marjan, madeAt: monday, reason: '' },
    ]);
  });

  it('cannot be seen from another house, also not by asking for them', async () => {
    expect(await database.inTenant(elsewhere, (tenant) => versionsOf(tenant, object))).toEqual([]);
  });

  it('cannot be rewritten', async () => {
    const rewriting = database.inTenant(organisationId, (tenant) =>
      tenant.updateTable('versions').set({ reason: 'anders' }).execute(),
    );
    await expect(rewriting).rejects.toThrow(/permission denied/);
  });
});
