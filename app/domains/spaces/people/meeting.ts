import type { Queries } from '../../../platform/database/index.ts';
import type { OwnSpace, Role } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { findPeople, openAccountsKey } from '../../accounts/index.ts';
import { type Invitation, stateOf } from '../invitations/invitation.ts';
import { openLetters } from '../invitations/invite.ts';
import { openInvitations } from '../invitations/store.ts';
import { has, isHouse } from '../space.ts';
import { rolesByPerson } from './store.ts';

export interface PersonHere {
  personId: string;
  name: string;
  roles: Role[];
}

export interface InvitationShown {
  invitationId: string;
  address: string;
  role: Role;
  expiresOn: string;
  expired: boolean;
}

/** Everyone who belongs to a space, and who is on the way. */
export interface Meeting {
  people: PersonHere[];
  /** Names of the admins of the house; only for a team. */
  houseAdmins: string[];
  /** Only for who may invite. */
  invitations: InvitationShown[];
}

export async function readMeeting(world: World, space: OwnSpace): Promise<Meeting> {
  const { organisationId } = space;
  const letters = await openLetters(world, organisationId);
  const key = await openAccountsKey(world.vault);
  const { here, house, invitations } = await world.database.inTenant(organisationId, (tenant) =>
    readHouse(tenant, space),
  );
  const admins = [...house].filter(([, roles]) => roles.includes('admin')).map(([personId]) => personId);
  const known = await world.database.inAccounts((accounts) =>
    findPeople(accounts, key, [...new Set([...here.keys(), ...admins])]),
  );
  const nameOf = (personId: string) => known.get(personId)?.name ?? '';
  const today = world.clock.today();
  const show = (invitation: Invitation): InvitationShown => ({
    invitationId: invitation.invitationId,
    address: letters.open(invitation).address,
    role: invitation.role,
    expiresOn: invitation.expiresOn,
    expired: stateOf(invitation, today) === 'expired',
  });
  return {
    people: [...here]
      .map(([personId, roles]) => ({ personId, name: nameOf(personId), roles }))
      .sort((one, other) => one.name.localeCompare(other.name, 'nl')),
    houseAdmins: admins.map(nameOf).sort((one, other) => one.localeCompare(other, 'nl')),
    invitations: invitations.map(show),
  };
}

async function readHouse(tenant: Queries, space: OwnSpace) {
  const { organisationId } = space;
  return {
    here: await rolesByPerson(tenant, space),
    house: isHouse(space)
      ? new Map<string, Role[]>()
      : await rolesByPerson(tenant, { organisationId, spaceId: organisationId }),
    invitations: has(space, 'admin') ? await openInvitations(tenant, space) : [],
  };
}
