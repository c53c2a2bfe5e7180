import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buurtteams, openTown, people, type Town } from '../../../tests/fixtures/people.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

describe('people in the database', () => {
  it.each(['people', 'passkeys', 'sign_ins', 'mail_links'] as const)(
    'are out of reach of the side that holds stories: %s',
    async (table) => {
      const reading = town.world.database.inTenant(buurtteams, (tenant) =>
        tenant.selectFrom(table).selectAll().execute(),
      );
      await expect(reading).rejects.toThrow(/permission denied/);
    },
  );

  it('are shown their own memberships only', async () => {
    const rows = await town.world.database.inAccounts(
      (accounts) => accounts.selectFrom('memberships').selectAll().execute(),
      { personId: people.joris },
    );
    expect(new Set(rows.map((row) => row.person_id))).toEqual(new Set([people.joris]));
    const none = await town.world.database.inAccounts((accounts) =>
      accounts.selectFrom('memberships').selectAll().execute(),
    );
    expect(none).toEqual([]);
  });

  it('are not joined to stories: who signs in cannot reach them', async () => {
    const reading = town.world.database.inAccounts((accounts) =>
      accounts.selectFrom('stories').selectAll().execute(),
    );
    await expect(reading).rejects.toThrow(/permission denied/);
  });
});

describe('the demo', () => {
  it('lets one in as invented people only', async () => {
    const answer = await town.visit('/demo/aanmelding', {
      fields: { personId: '019a0000-0000-7000-8000-00000000ffff' },
    });
    expect(answer.status).toBe(404);
  });

  it('does not exist in a real installation', async () => {
    const real = await openTown({ mode: 'real' });
    for (const path of ['/demo', '/postbus', '/postbus/1']) expect((await real.visit(path)).status).toBe(404);
    const answer = await real.visit('/demo/aanmelding', { fields: { personId: people.marjan } });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([404, []]);
    expect(await (await real.visit('/aanmelden')).text()).not.toContain('/demo');
    await real.close();
  });
});
