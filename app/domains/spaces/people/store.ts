import type { Queries } from '../../../platform/database/index.ts';
import type { Role } from '../../../platform/web/visit.ts';
import type { Space } from '../space.ts';

type Place = Pick<Space, 'organisationId' | 'spaceId'>;

export interface Membership extends Place {
  personId: string;
  role: Role;
}

/**
 * Gives someone a role in a space; a role they have already stays as it was.
 *
 * @param tenant a transaction in the house of the space
 * @param since the day, 'YYYY-MM-DD'
 */
export async function addMembership(tenant: Queries, membership: Membership, since: string): Promise<void> {
  await tenant
    .insertInto('memberships')
    .values({
      organisation_id: membership.organisationId,
      space_id: membership.spaceId,
      person_id: membership.personId,
      role: membership.role,
      since,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'space_id', 'person_id', 'role']).doNothing(),
    )
    .execute();
}

export async function removeMembership(tenant: Queries, membership: Membership): Promise<void> {
  await tenant
    .deleteFrom('memberships')
    .where('organisation_id', '=', membership.organisationId)
    .where('space_id', '=', membership.spaceId)
    .where('person_id', '=', membership.personId)
    .where('role', '=', membership.role)
    .execute();
}

/** Everyone in a space with their roles there, by person id. */
export async function rolesByPerson(tenant: Queries, place: Place): Promise<Map<string, Role[]>> {
  const rows = await tenant
    .selectFrom('memberships')
    .select(['person_id', 'role'])
    .where('organisation_id', '=', place.organisationId)
    .where('space_id', '=', place.spaceId)
    .execute();
  const people = new Map<string, Role[]>();
  for (const row of rows) {
    const roles = people.get(row.person_id);
    if (roles === undefined) people.set(row.person_id, [row.role as Role]);
    else roles.push(row.role as Role);
  }
  return people;
}
