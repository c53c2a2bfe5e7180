import { NotFoundError } from '../../../platform/errors.ts';
import { page, seeOther } from '../../../platform/web/answers.ts';
import { Fields } from '../../../platform/web/fields.ts';
import { once } from '../../../platform/web/once.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { SpaceKind, SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { invite, openLetters } from '../invitations/invite.ts';
import { firstParts, idFromSending, readTypedSettings, settingsOf, settingsProblems } from '../space.ts';
import { addSpace } from '../store.ts';
import { type HouseDraft, readHouse, readTypedHouse } from './house.ts';
import { houseFormPage, teamFormPage } from './pages.tsx';

/** Making a team in an organisation, and an organisation or alliance in a network. */
export function createHouseRoutes(world: World): Route[] {
  return [
    {
      method: 'GET',
      path: '/ruimte/:spaceId/teams/nieuw',
      access: 'space',
      roles: ['admin'],
      answer: showTeamForm,
    },
    {
      method: 'POST',
      path: '/ruimte/:spaceId/teams',
      access: 'space',
      roles: ['admin'],
      answer: (visit) => makeTeam(world, visit),
    },
    {
      method: 'GET',
      path: '/ruimte/:spaceId/huizen/nieuw',
      access: 'space',
      roles: ['editor'],
      answer: showHouseForm,
    },
    {
      method: 'POST',
      path: '/ruimte/:spaceId/huizen',
      access: 'space',
      roles: ['editor'],
      answer: (visit) => makeHouse(world, visit),
    },
  ];
}

const nothingTyped = new Fields([]);

function showTeamForm(visit: SpaceVisit): Response {
  requireKind(visit, 'organisation');
  return page(teamFormPage(visit, { ...readTypedSettings(nothingTyped), place: visit.space.place }, []));
}

function showHouseForm(visit: SpaceVisit): Response {
  requireKind(visit, 'network');
  return page(houseFormPage(visit, readTypedHouse(nothingTyped), []));
}

/** @throws NotFoundError where a space of another kind has no such address */
function requireKind(visit: SpaceVisit, kind: SpaceKind): void {
  if (visit.space.kind !== kind) throw new NotFoundError();
}

async function makeTeam(world: World, visit: SpaceVisit): Promise<Response> {
  requireKind(visit, 'organisation');
  const { space, fields, sentKey } = visit;
  const { organisationId, partOfMunicipality } = space;
  const typed = readTypedSettings(fields);
  const problems = settingsProblems(typed);
  if (problems.length > 0) return page(teamFormPage(visit, typed, problems), 422);
  const spaceId = idFromSending(sentKey);
  const change = changeBy(world, visit);
  const path = await world.database.inTenant(organisationId, (tenant) =>
    once(tenant, { organisationId, sentKey, today: change.today }, async () => {
      const settings = { ...settingsOf(typed), partOfMunicipality, parts: [...firstParts] };
      await addSpace(tenant, { ...settings, organisationId, spaceId, kind: 'team', networkId: null }, change);
      return `/ruimte/${spaceId}/ontmoeten`;
    }),
  );
  return seeOther(path);
}

async function makeHouse(world: World, visit: SpaceVisit): Promise<Response> {
  requireKind(visit, 'network');
  const typed = readTypedHouse(visit.fields);
  const read = readHouse(typed);
  if (!read.ok) return page(houseFormPage(visit, typed, read.problems), 422);
  return seeOther(await addHouse(world, visit, read.draft));
}

/** A house begins with its key, its first space and an invitation for its first admin: all of them, or none. */
async function addHouse(world: World, visit: SpaceVisit, draft: HouseDraft): Promise<string> {
  const { space: network, sentKey, visitor } = visit;
  const organisationId = idFromSending(sentKey);
  const place = { organisationId, spaceId: organisationId };
  const letters = await openLetters(world, organisationId);
  const change = changeBy(world, visit);
  return await world.database.inTenant(organisationId, (tenant) =>
    once(tenant, { organisationId, sentKey, today: change.today }, async () => {
      const space = { ...draft.settings, ...place, kind: draft.kind, networkId: network.spaceId };
      await addSpace(tenant, space, change);
      const invitation = {
        ...place,
        address: draft.admin,
        role: 'admin' as const,
        invitedBy: visitor.personId,
      };
      await invite(world, letters, tenant, invitation);
      return `/ruimte/${network.spaceId}?gedaan=gemaakt`;
    }),
  );
}

function changeBy(world: World, visit: SpaceVisit) {
  return { madeBy: visit.visitor.personId, madeAt: world.clock.now(), today: world.clock.today() };
}
