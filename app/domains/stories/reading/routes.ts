import { page } from '../../../platform/web/answers.ts';
import type { Route, SpaceRoute } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { listRounds } from '../../rounds/index.ts';
import { keepCounts } from './counts.ts';
import { duidenPage } from './duiden-page.tsx';
import { showList } from './list-route.ts';
import { followStories } from './live.ts';
import { keepNote } from './note-route.ts';
import { ask, showStory } from './reader-route.ts';
import { circle, roundOfVisit } from './round-of.ts';

const base = '/ruimte/:spaceId/rondes/:roundId';

export function createReadingRoutes(world: World): Route[] {
  const follow = followStories(world);
  const countOf = keepCounts(world);
  const inCircle = (method: Route['method'], path: string, answer: SpaceRoute['answer']): Route => ({
    method,
    path: base + path,
    access: 'space',
    roles: [...circle],
    answer,
  });
  return [
    {
      method: 'GET',
      path: '/ruimte/:spaceId/duiden',
      access: 'space',
      part: 'duiden',
      answer: (visit) => showDuiden(world, visit),
    },
    inCircle('GET', '/verhalen', (visit) => showList(world, visit, countOf)),
    inCircle('GET', '/levend', async (visit) =>
      follow((await roundIn(world, visit)).roundId, visit.request.signal),
    ),
    inCircle('GET', '/verhalen/:storyId', (visit) => showStory(world, visit)),
    inCircle('POST', '/verhalen/:storyId/vraag', (visit) => ask(world, visit)),
    inCircle('POST', '/verhalen/:storyId/notitie', (visit) => keepNote(world, visit)),
  ];
}

function roundIn(world: World, visit: SpaceVisit) {
  return world.database.inTenant(visit.space.organisationId, (tenant) => roundOfVisit(tenant, visit));
}

async function showDuiden(world: World, visit: SpaceVisit) {
  const rounds = await world.database.inTenant(visit.space.organisationId, (tenant) =>
    listRounds(tenant, visit.space),
  );
  return page(duidenPage(visit, rounds));
}
