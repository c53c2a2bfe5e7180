import type { Route, SpaceRoute } from '../../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../../platform/web/visit.ts';
import type { World } from '../../../../platform/world.ts';
import { circle, storyOfVisit } from '../../reading/round-of.ts';
import type { MediaKind } from '../media.ts';
import { mediaFile } from '../store.ts';
import { answerFile } from './file-of-story.ts';
import { keepTypedOut } from './typed-out-route.ts';

const base = '/ruimte/:spaceId/rondes/:roundId/verhalen/:storyId';

/** Listening, looking, and typing out: for who may read the story, and for no one else. */
export function createListeningRoutes(world: World): Route[] {
  const inCircle = (method: Route['method'], path: string, answer: SpaceRoute['answer']): Route => ({
    method,
    path: base + path,
    access: 'space',
    roles: [...circle],
    answer,
  });
  return [
    inCircle('GET', '/opname', (visit) => showFile(world, visit, 'voice')),
    inCircle('GET', '/foto', (visit) => showFile(world, visit, 'picture')),
    inCircle('POST', '/uitwerking', (visit) => keepTypedOut(world, visit)),
  ];
}

async function showFile(world: World, visit: SpaceVisit, kind: MediaKind): Promise<Response> {
  const { story, row } = await world.database.inTenant(visit.space.organisationId, async (tenant) => {
    const found = await storyOfVisit(tenant, visit);
    return { story: found.row, row: await mediaFile(tenant, found.row, kind) };
  });
  return answerFile(world, visit.request, story, row);
}
