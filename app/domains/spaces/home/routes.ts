import { page, seeOther } from '../../../platform/web/answers.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { PersonVisit, SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { pathOfSpaces, spaceHref } from '../../accounts/index.ts';
import type { Space } from '../space.ts';
import { housesOf, teamsOf } from '../store.ts';
import { choicePage } from './choice-page.tsx';
import { homePage } from './pages.tsx';

/** The home of a space, and the choice between spaces. */
export function createHomeRoutes(world: World): Route[] {
  return [
    { method: 'GET', path: pathOfSpaces, access: 'person', answer: choose },
    { method: 'GET', path: '/ruimte/:spaceId', access: 'space', answer: (visit) => showHome(world, visit) },
  ];
}

/** Who belongs to one space goes there. */
function choose(visit: PersonVisit): Response {
  const [only, ...others] = visit.visitor.spaces;
  return only !== undefined && others.length === 0
    ? seeOther(spaceHref(only.spaceId))
    : page(choicePage(visit));
}

async function showHome(world: World, visit: SpaceVisit): Promise<Response> {
  const made = visit.url.searchParams.get('gedaan') === 'gemaakt';
  return page(homePage(visit, { below: await readBelow(world, visit), made }));
}

async function readBelow(world: World, { space }: SpaceVisit): Promise<Space[] | null> {
  if (space.kind === 'network') {
    return await world.database.inAccounts((accounts) => housesOf(accounts, space.spaceId));
  }
  if (space.kind !== 'organisation') return null;
  return await world.database.inTenant(space.organisationId, (tenant) =>
    teamsOf(tenant, space.organisationId),
  );
}
