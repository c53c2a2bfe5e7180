import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clockFrom } from '../../../platform/clock.ts';
import { type Database, openTestDatabase } from '../../../platform/database/testing.ts';
import { randomId } from '../../../platform/ids.ts';
import { openVault } from '../../../platform/open-vault.ts';
import { makeMasterKey } from '../../../platform/vault/index.ts';
import type { World } from '../../../platform/world.ts';
import { addSpace } from '../../spaces/index.ts';
import { afterSupport } from '../question-sets/after-support.ts';
import { addRound } from '../store.ts';
import { addTellingInvitations } from './store.ts';
import { tidyTellingInvitations } from './tidy.ts';

const lindewaard = '0190a1b2-0000-7000-8000-0000000000d1';
const joris = '0190a1b2-0000-7000-8000-0000000000d2';
const round = { organisationId: lindewaard, roundId: '0190a1b2-0000-7000-8000-0000000000d3' };

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  const vault = await openVault({ masterKey: makeMasterKey() } as World['config'], database);
  await vault.keysOf(lindewaard);
  await database.inTenant(lindewaard, async (tenant) => {
    const place = { networkId: null, place: 'Lindewaard', partOfMunicipality: false, parts: [] };
    const house = { organisationId: lindewaard, spaceId: lindewaard, kind: 'organisation' as const };
    const change = { madeBy: joris, madeAt: new Date('2026-11-22T12:00:00Z'), today: '2026-11-22' };
    await addSpace(tenant, { ...place, ...house, name: 'Lindewaard' }, change);
    const draft = { title: 'Na de steun', welcome: 'Welkom', closesOn: '', pointKey: 'keukentafel' };
    await addRound(tenant, { ...round, spaceId: lindewaard, ...draft }, afterSupport, {
      by: joris,
      on: '2026-11-22',
    });
  });
});
afterAll(() => database?.close());

/** How many letters are left after the night before this day. */
async function lettersAfter(day: string): Promise<number> {
  const clock = clockFrom(() => new Date(`${day}T03:25:00Z`));
  await tidyTellingInvitations({ database, clock } as World);
  const rows = await database.inTenant(lindewaard, (tenant) =>
    tenant.selectFrom('telling_invitations').select('way').where('sealed', 'is not', null).execute(),
  );
  return rows.length;
}

test('the address of a mail that could not be sent is gone when its invitation ended, and not before', async () => {
  const letter = { tokenHash: randomBytes(32), way: 'mail', sealed: Buffer.from('verzegeld') } as const;
  const days = { madeOn: '2026-11-22', expiresOn: '2026-11-24' };
  await database.inTenant(lindewaard, (tenant) =>
    addTellingInvitations(tenant, round, [{ invitationId: randomId(), ...letter }], days),
  );
  expect(await lettersAfter('2026-11-24')).toBe(1);
  expect(await lettersAfter('2026-11-25')).toBe(0);
});
