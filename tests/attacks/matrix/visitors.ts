import { randomBytes } from 'node:crypto';
import { addPerson, beginSignIn, openAccountsKey } from '../../../app/domains/accounts/index.ts';
import { formSecretOf } from '../../../app/domains/accounts/sign-in/sign-in.ts';
import { addMembership } from '../../../app/domains/spaces/index.ts';
import { rolesIn } from '../../../app/domains/spaces/space.ts';
import { randomId } from '../../../app/platform/ids.ts';
import type { Role } from '../../../app/platform/web/visit.ts';
import type { World } from '../../../app/platform/world.ts';
import { type Place, places } from './things.ts';

/** Someone who asks: a role in one space, or nowhere, or not signed in at all. */
export interface Asker {
  name: string;
  personId: string;
  cookie: string;
  formSecret: Buffer;
  /** The space they belong to; the first of `spaceIds`. */
  place: Place | null;
  role: Role | null;
  /** Every space they belong to. */
  spaceIds: string[];
}

/** Each role in each kind of space, someone without a space, someone unknown, and people of other teams and houses. */
export async function inviteAskers(world: World): Promise<Asker[]> {
  const kinds = ['network', 'organisation', 'team', 'alliance'] as const;
  const firstOfKind = kinds.map((kind) => places.find((place) => place.kind === kind)!);
  const askers: Asker[] = [notSignedIn(), await signedInAs(world, 'signed in, without a space', null, null)];
  for (const place of firstOfKind) {
    for (const role of rolesIn(place.kind))
      askers.push(await signedInAs(world, `${role} of a ${place.kind}`, place, role));
  }
  const [, sisterTeam, otherTeam] = places.filter((place) => place.kind === 'team');
  const [, otherHouse] = places.filter((place) => place.kind === 'organisation');
  askers.push(
    await signedInAs(world, 'member of the sister team', sisterTeam!, 'member'),
    await signedInAs(world, 'host of a team elsewhere', otherTeam!, 'host'),
    await signedInAs(world, 'admin of another house', otherHouse!, 'admin'),
  );
  return askers;
}

function notSignedIn(): Asker {
  const nobody = { personId: randomId(), cookie: '', formSecret: randomBytes(32) };
  return { name: 'not signed in', ...nobody, place: null, role: null, spaceIds: [] };
}

async function signedInAs(
  world: World,
  name: string,
  place: Place | null,
  role: Role | null,
): Promise<Asker> {
  const personId = randomId();
  const key = await openAccountsKey(world.vault);
  const email = `${personId}@lindewaard.example`;
  await world.database.inAccounts((accounts) =>
    addPerson(accounts, key, { personId, name, email, today: world.clock.today() }),
  );
  if (place !== null && role !== null) await giveRole(world, personId, place, role);
  const answer = await beginSignIn(world, personId, null);
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const formSecret = formSecretOf(cookie.split('.')[1] ?? '');
  return { name, personId, cookie, formSecret, place, role, spaceIds: spacesOf(place, role) };
}

export async function giveRole(world: World, personId: string, place: Place, role: Role): Promise<void> {
  const { organisationId, spaceId } = place;
  await world.database.inTenant(organisationId, (tenant) =>
    addMembership(tenant, { organisationId, spaceId, personId, role }, world.clock.today()),
  );
}

/** An admin of a house is admin of its teams as well. */
function spacesOf(place: Place | null, role: Role | null): string[] {
  if (place === null) return [];
  const isHouse = place.spaceId === place.organisationId;
  const teams = places.filter((each) => each.organisationId === place.organisationId && each !== place);
  return [place.spaceId, ...(role === 'admin' && isHouse ? teams.map((team) => team.spaceId) : [])];
}
