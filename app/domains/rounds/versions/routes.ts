import { page } from '../../../platform/web/answers.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { routePaths } from '../building/paths.ts';
import { roundOfVisit } from '../round-of-visit.ts';
import { versionsPage } from './page.tsx';
import { countByVersion, listForms } from './store.ts';

/** The list of versions of a round's questions. */
export function createVersionRoutes(world: World): Route[] {
  return [
    {
      method: 'GET',
      path: routePaths.versions,
      access: 'space',
      roles: ['host'],
      answer: (visit) => showVersions(world, visit),
    },
  ];
}

async function showVersions(world: World, visit: SpaceVisit): Promise<Response> {
  return world.database.inTenant(visit.space.organisationId, async (tenant) => {
    const round = await roundOfVisit(tenant, visit);
    const forms = await listForms(tenant, round);
    const stories = await countByVersion(tenant, round);
    return page(versionsPage(visit, { round, forms, stories }));
  });
}
