import { clockFrom } from '../../platform/clock.ts';
import { openTestDatabase } from '../../platform/database/testing.ts';
import { openVault } from '../../platform/open-vault.ts';
import { makeMasterKey } from '../../platform/vault/index.ts';
import { Fields } from '../../platform/web/fields.ts';
import type { Route } from '../../platform/web/route.ts';
import type { Role, SpaceVisit } from '../../platform/web/visit.ts';
import type { World } from '../../platform/world.ts';
import { addRound, afterSupport, setRoundState } from '../rounds/index.ts';
import { addSpace } from '../spaces/index.ts';

/** Lindewaard around a kitchen table: a team with one open round, Joris who hosts it, and Amina beside him. */
export const lindewaard = '0190a1b2-0000-7000-8000-0000000000c1';
export const deLinde = '0190a1b2-0000-7000-8000-0000000000c2';
export const afterSupportRound = '0190a1b2-0000-7000-8000-0000000000c3';
export const pointKey = 'keukentafel';
export const joris = '0190a1b2-0000-7000-8000-0000000000c4';
export const amina = '0190a1b2-0000-7000-8000-0000000000c5';

export interface KitchenTable {
  world: World;
  clock: { now: Date };
  /** Days go by. */
  later(days: number): void;
  /** The round as it was at the start: open, on the first day, nothing told. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

const firstDay = new Date('2026-11-22T12:00:00Z');

export async function openKitchenTable(): Promise<KitchenTable> {
  const database = await openTestDatabase();
  const clock = { now: firstDay };
  const config = { masterKey: makeMasterKey(), baseUrl: 'https://zodat.example' } as World['config'];
  const world = {
    config,
    clock: clockFrom(() => clock.now),
    database,
    vault: await openVault(config, database),
    ledger: { add: async () => {} } as unknown as World['ledger'],
  } as World;
  await settle(world);
  return {
    world,
    clock,
    later(days) {
      clock.now = new Date(clock.now.getTime() + days * 86_400_000);
    },
    async clear() {
      clock.now = firstDay;
      // Only here: the program never takes a printed form away.
      await database.asOperator((owner) => owner.deleteFrom('paper_forms').execute());
      await database.inTenant(lindewaard, async (tenant) => {
        for (const name of ['return_codes', 'stories', 'written_down'] as const) {
          await tenant.deleteFrom(name).execute();
        }
        await setRoundState(tenant, { organisationId: lindewaard, roundId: afterSupportRound }, 'open');
      });
    },
    close: () => database.close(),
  };
}

async function settle(world: World): Promise<void> {
  const today = world.clock.today();
  const house = { networkId: null, place: 'Lindewaard', partOfMunicipality: false, parts: [] };
  const own = { ...house, organisationId: lindewaard };
  const change = { madeBy: joris, madeAt: world.clock.now(), today };
  const round = {
    organisationId: lindewaard,
    spaceId: deLinde,
    roundId: afterSupportRound,
    pointKey,
    title: 'Na de steun',
    welcome: 'Welkom',
    closesOn: '',
  };
  await world.vault.keysOf(lindewaard);
  await world.database.inTenant(lindewaard, async (tenant) => {
    await addSpace(tenant, { ...own, spaceId: lindewaard, kind: 'organisation', name: 'Lindewaard' }, change);
    await addSpace(tenant, { ...own, spaceId: deLinde, kind: 'team', name: 'De Linde' }, change);
    await addRound(tenant, round, afterSupport, { by: joris, on: today });
    await setRoundState(tenant, round, 'open');
  });
}

export function closeRound({ world }: KitchenTable): Promise<void> {
  const round = { organisationId: lindewaard, roundId: afterSupportRound };
  return world.database.inTenant(lindewaard, (tenant) =>
    setRoundState(tenant, round, 'closed', world.clock.today()),
  );
}

interface Asking {
  as?: string;
  fields?: Record<string, string>;
  /** What the sender's form carried; the same key is the same sending. */
  sentKey?: string;
  cookie?: string;
  roles?: Role[];
}

/** Asks a route as someone of the team does; with fields it is a form that is sent. */
export async function ask(routes: readonly Route[], address: string, asking: Asking = {}): Promise<Response> {
  const { as = joris, fields, sentKey = crypto.randomUUID(), cookie = '', roles = ['host'] } = asking;
  const url = new URL(address, 'https://zodat.example');
  const method = fields === undefined ? 'GET' : 'POST';
  for (const route of routes.filter((each) => each.method === method)) {
    const pattern = route.path.replace(/:(\w+)/g, '(?<$1>[^/]+)');
    const match = new RegExp(`^${pattern}$`).exec(url.pathname);
    if (match === null) continue;
    const visit = {
      request: new Request(url, { headers: { cookie } }),
      url,
      params: { ...match.groups },
      fields: new Fields(Object.entries(fields ?? {})),
      source: 'test',
      visitor: { personId: as, name: 'Joris', email: 'joris@lindewaard.example', spaces: [] },
      formKey: 'form-key',
      sentKey: Buffer.from(sentKey),
      space: {
        organisationId: lindewaard,
        spaceId: deLinde,
        kind: 'team',
        name: 'De Linde',
        place: 'Lindewaard',
        parts: ['vertellen'],
        roles,
      },
    } as unknown as SpaceVisit;
    return route.answer(visit);
  }
  throw new Error(`No route answers ${method} ${address}.`);
}

/** Stories of the round as they are stored. */
export function stories({ world }: KitchenTable) {
  return world.database.inTenant(lindewaard, (tenant) =>
    tenant
      .selectFrom('stories')
      .select(['story_id', 'round_id', 'form_version', 'told_on', 'reach', 'origin', 'answers', 'ways'])
      .orderBy('told_on')
      .execute(),
  );
}
