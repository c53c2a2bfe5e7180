import { NotFoundError } from '../../../platform/errors.ts';
import { isId } from '../../../platform/ids.ts';
import { page, seeOther } from '../../../platform/web/answers.ts';
import { once, sentEarlier } from '../../../platform/web/once.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { findPeople, openAccountsKey } from '../../accounts/index.ts';
import { invitationText } from '../invitations/text.nl.ts';
import { isHouse, rolesIn } from '../space.ts';
import { type PersonHere, readMeeting } from './meeting.ts';
import { meetingPage, rolesPage } from './pages.tsx';
import { leavesWithoutAdmin, rolesToChange } from './roles.ts';
import { addMembership, removeMembership, rolesByPerson } from './store.ts';
import { peopleText } from './text.nl.ts';

/** Meeting: who belongs to a space, and what each does there. */
export function createPeopleRoutes(world: World): Route[] {
  const personPath = '/ruimte/:spaceId/mensen/:personId';
  return [
    {
      method: 'GET',
      path: '/ruimte/:spaceId/ontmoeten',
      access: 'space',
      answer: (visit) => show(world, visit),
    },
    {
      method: 'GET',
      path: personPath,
      access: 'space',
      roles: ['admin'],
      answer: async (visit) => page(rolesPage(visit, await personHere(world, visit))),
    },
    {
      method: 'POST',
      path: personPath,
      access: 'space',
      roles: ['admin'],
      answer: (visit) => changeRoles(world, visit),
    },
  ];
}

async function show(world: World, visit: SpaceVisit): Promise<Response> {
  const meeting = await readMeeting(world, visit.space);
  const word = visit.url.searchParams.get('gedaan') ?? '';
  const done = Object.hasOwn(invitationText.done, word) ? (word as keyof typeof invitationText.done) : null;
  return page(meetingPage(visit, { meeting, done }));
}

/** @throws NotFoundError when no one with this id belongs to this space */
async function personHere(world: World, visit: SpaceVisit): Promise<PersonHere> {
  const { space, params } = visit;
  const personId = params.personId ?? '';
  if (!isId(personId)) throw new NotFoundError();
  const everyone = await world.database.inTenant(space.organisationId, (tenant) =>
    rolesByPerson(tenant, space),
  );
  const roles = everyone.get(personId);
  if (roles === undefined) throw new NotFoundError();
  const key = await openAccountsKey(world.vault);
  const people = await world.database.inAccounts((accounts) => findPeople(accounts, key, [personId]));
  return { personId, name: people.get(personId)?.name ?? '', roles };
}

async function changeRoles(world: World, visit: SpaceVisit): Promise<Response> {
  const { space, fields, sentKey } = visit;
  const { organisationId, spaceId } = space;
  const today = world.clock.today();
  const sending = { organisationId, sentKey, today };
  const earlier = await world.database.inTenant(organisationId, (tenant) => sentEarlier(tenant, sending));
  if (earlier !== null) return seeOther(earlier);
  const person = await personHere(world, visit);
  const { personId } = person;
  const wanted = rolesIn(space.kind).filter((role) => fields.many('rollen').includes(role));
  const path = await world.database.inTenant(organisationId, async (tenant) => {
    const everyone = await rolesByPerson(tenant, space);
    if (isHouse(space) && leavesWithoutAdmin(everyone, personId, wanted)) return null;
    return await once(tenant, sending, async () => {
      const { add, remove } = rolesToChange(everyone.get(personId) ?? [], wanted);
      for (const role of add) await addMembership(tenant, { organisationId, spaceId, personId, role }, today);
      for (const role of remove) await removeMembership(tenant, { organisationId, spaceId, personId, role });
      return pathAfter(visit, personId, wanted.length);
    });
  });
  if (path === null) return page(rolesPage(visit, { ...person, roles: wanted }, peopleText.lastAdmin), 422);
  return seeOther(path);
}

/** Who took their own last role away does not belong here any more, and goes where they still belong. */
function pathAfter(visit: SpaceVisit, personId: string, left: number): string {
  if (left === 0 && personId === visit.visitor.personId) return '/ruimten';
  return `/ruimte/${visit.space.spaceId}/ontmoeten?gedaan=${left === 0 ? 'weg' : 'rollen'}`;
}
