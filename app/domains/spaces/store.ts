import type { Queries } from '../../platform/database/index.ts';
import { recordVersion } from '../../platform/versions.ts';
import type { Part, SpaceKind } from '../../platform/web/visit.ts';
import type { Space, SpaceSettings } from './space.ts';

/** Who makes or changes a space, and when. */
export interface SpaceChange {
  madeBy: string;
  madeAt: Date;
  /** 'YYYY-MM-DD' */
  today: string;
  /** In own words, such as what stops in exchange. */
  reason?: string;
}

/**
 * Adds a space and its first version. A house (network, organisation, alliance) has its own id as organisationId
 * and needs its data key first (`vault`); a team has the id of its organisation.
 *
 * @param tenant a transaction in the house of the space
 */
export async function addSpace(tenant: Queries, space: Space, change: SpaceChange): Promise<void> {
  await tenant
    .insertInto('spaces')
    .values({
      organisation_id: space.organisationId,
      space_id: space.spaceId,
      kind: space.kind,
      network_id: space.networkId,
      made_on: change.today,
      ...columnsOf(space),
    })
    .execute();
  await keepVersion(tenant, space, change);
}

export async function changeSpace(tenant: Queries, space: Space, change: SpaceChange): Promise<void> {
  await tenant
    .updateTable('spaces')
    .set(columnsOf(space))
    .where('organisation_id', '=', space.organisationId)
    .where('space_id', '=', space.spaceId)
    .execute();
  await keepVersion(tenant, space, change);
}

function columnsOf(settings: SpaceSettings) {
  return {
    name: settings.name,
    place: settings.place,
    part_of_municipality: settings.partOfMunicipality,
    parts: settings.parts as string[],
  };
}

async function keepVersion(tenant: Queries, space: Space, change: SpaceChange): Promise<void> {
  const { organisationId, spaceId, kind, networkId, name, place, partOfMunicipality, parts } = space;
  await recordVersion(tenant, {
    organisationId,
    objectKind: 'space',
    objectId: spaceId,
    body: { kind, networkId, name, place, partOfMunicipality, parts },
    madeBy: change.madeBy,
    madeAt: change.madeAt,
    reason: change.reason ?? '',
  });
}

/** A space of this house, taken for changing: two people who change it at once do so one after the other. */
export async function takeSpace(
  tenant: Queries,
  own: Pick<Space, 'organisationId' | 'spaceId'>,
): Promise<Space | null> {
  const row = await tenant
    .selectFrom('spaces')
    .selectAll()
    .where('organisation_id', '=', own.organisationId)
    .where('space_id', '=', own.spaceId)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : spaceOf(row);
}

export async function teamsOf(tenant: Queries, organisationId: string): Promise<Space[]> {
  const rows = await tenant
    .selectFrom('spaces')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('kind', '=', 'team')
    .orderBy('name')
    .execute();
  return rows.map(spaceOf);
}

/** The houses of a network. The names of spaces are public; nothing else of a house is read. */
export async function housesOf(accounts: Queries, networkId: string): Promise<Space[]> {
  const rows = await accounts
    .selectFrom('spaces')
    .selectAll()
    .where('network_id', '=', networkId)
    .whereRef('space_id', '=', 'organisation_id')
    .orderBy('name')
    .execute();
  return rows.map(spaceOf);
}

interface SpaceRow {
  organisation_id: string;
  space_id: string;
  kind: string;
  name: string;
  place: string;
  part_of_municipality: boolean;
  network_id: string | null;
  parts: string[];
}

function spaceOf(row: SpaceRow): Space {
  return {
    organisationId: row.organisation_id,
    spaceId: row.space_id,
    kind: row.kind as SpaceKind,
    name: row.name,
    place: row.place,
    partOfMunicipality: row.part_of_municipality,
    networkId: row.network_id,
    parts: row.parts as Part[],
  };
}
