import { sql } from 'kysely';
import { clockFrom } from '../../platform/clock.ts';
import { type Database, openTestDatabase } from '../../platform/database/testing.ts';
import { openJobs } from '../../platform/jobs.ts';
import { openVault } from '../../platform/open-vault.ts';
import { makeMasterKey } from '../../platform/vault/index.ts';
import type { World } from '../../platform/world.ts';
import { addRound, type Question, setRoundState } from '../rounds/index.ts';
import { addSpace } from '../spaces/index.ts';
import { createImportJobs } from './index.ts';

/** Ids of Lindewaard: the house, its team in the north, the host of that team. */
export const lindewaard = '0190a1b2-0000-7000-8000-000000000001';
export const north = '0190a1b2-0000-7000-8000-000000000002';
export const samira = '0190a1b2-0000-7000-8000-000000000003';

/** Far ahead, so that no job that waits a day is due while the tests run. */
export const today = '2096-11-22';

/** A world with a database in memory and the jobs of this domain, and a clock that stands still on `today`. */
export async function openLindewaard(): Promise<World> {
  const database = await openTestDatabase();
  const config = { masterKey: makeMasterKey() } as World['config'];
  const unused = (name: string) => {
    throw new Error(`An import has no business with ${name}.`);
  };
  const world = {
    config,
    clock: clockFrom(() => new Date(`${today}T12:00:00Z`)),
    database,
    vault: await openVault(config, database),
    mail: new Proxy({} as World['mail'], { get: () => unused('mail') }),
    ledger: new Proxy({} as World['ledger'], { get: () => unused('the ledger') }),
  } as World;
  world.jobs = await openJobs(database, createImportJobs(world));
  return world;
}

export async function closeLindewaard(world: World): Promise<void> {
  await world.jobs.close();
  await world.database.close();
}

/** The team in the north, in a house of its own. */
export async function settle(world: World): Promise<void> {
  const house = {
    networkId: null,
    place: 'Lindewaard',
    partOfMunicipality: false,
    parts: ['vertellen' as const],
  };
  const change = { madeBy: samira, madeAt: world.clock.now(), today };
  await world.vault.keysOf(lindewaard);
  await world.database.inTenant(lindewaard, async (tenant) => {
    const own = { ...house, organisationId: lindewaard };
    await addSpace(tenant, { ...own, spaceId: lindewaard, kind: 'organisation', name: 'Lindewaard' }, change);
    await addSpace(tenant, { ...own, spaceId: north, kind: 'team', name: 'Noord' }, change);
  });
}

/** An open round of the team with these questions. */
export async function openRound(world: World, questions: readonly Question[]): Promise<string> {
  const roundId = crypto.randomUUID();
  const round = {
    organisationId: lindewaard,
    spaceId: north,
    roundId,
    pointKey: roundId.slice(0, 8),
    title: 'Na de steun',
    welcome: 'Welkom',
    closesOn: '',
  };
  await world.database.inTenant(lindewaard, async (tenant) => {
    await addRound(tenant, round, questions, { by: samira, on: today });
    await setRoundState(tenant, round, 'open');
  });
  return roundId;
}

/** What is stored of the stories of a round, in a fixed order. */
export function storiesIn(database: Database, roundId: string) {
  return database.inTenant(lindewaard, (tenant) =>
    tenant
      .selectFrom('stories')
      .select([
        'story_id',
        'told_on',
        'reach',
        'origin',
        'form_version',
        'answers',
        'ways',
        'word_count',
        'sealed',
      ])
      .select(sql<number>`cardinality(tokens)`.as('token_count'))
      .where('organisation_id', '=', lindewaard)
      .where('round_id', '=', roundId)
      .orderBy('told_on')
      .orderBy('story_id')
      .execute(),
  );
}
