import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomId } from '../../../platform/ids.ts';
import {
  afterSupportRound,
  type KitchenTable,
  lindewaard,
  openKitchenTable,
} from '../../stories/kitchen-table.fixture.ts';
import { addTellingInvitations } from './store.ts';
import { tidyTellingInvitations } from './tidy.ts';

let table: KitchenTable;
beforeAll(async () => {
  table = await openKitchenTable();
});
afterAll(() => table?.close());

const letters = () =>
  table.world.database.inTenant(lindewaard, (tenant) =>
    tenant
      .selectFrom('telling_invitations')
      .select(['sealed', 'used'])
      .where('sealed', 'is not', null)
      .execute(),
  );

test('the address of a mail that could not be sent is gone when its invitation ended, and not before', async () => {
  const letter = { tokenHash: randomBytes(32), way: 'mail', sealed: Buffer.from('verzegeld') } as const;
  const days = { madeOn: '2026-11-22', expiresOn: '2026-11-24' };
  const round = { organisationId: lindewaard, roundId: afterSupportRound };
  await table.world.database.inTenant(lindewaard, (tenant) =>
    addTellingInvitations(tenant, round, [{ invitationId: randomId(), ...letter }], days),
  );
  table.later(2);
  await tidyTellingInvitations(table.world);
  expect(await letters()).toHaveLength(1);
  table.later(1);
  await tidyTellingInvitations(table.world);
  expect(await letters()).toEqual([]);
});
