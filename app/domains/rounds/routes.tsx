import { page, picture, seeOther } from '../../platform/web/answers.ts';
import { once } from '../../platform/web/once.ts';
import type { Route } from '../../platform/web/route.ts';
import type { SpaceVisit } from '../../platform/web/visit.ts';
import type { World } from '../../platform/world.ts';
import { qrCode } from '../../ui/qr-code.ts';
import { createBuildingRoutes } from './building/routes.ts';
import { readWorkingCopy } from './building/store.ts';
import { mayHost } from './host.ts';
import { createInvitingRoutes } from './inviting/routes.ts';
import { createLibraryRoutes } from './library/routes.ts';
import { roundListPage } from './list-page.tsx';
import { createMakingRoutes } from './making/routes.ts';
import { roundTopic } from './open-points.ts';
import type { RoundState } from './round.ts';
import { roundOfVisit } from './round-of-visit.ts';
import { roundPage } from './round-page.tsx';
import { listRounds, setRoundState } from './store.ts';
import { createTranslatingRoutes } from './translating/routes.ts';
import { createVersionRoutes } from './versions/routes.ts';

const base = '/ruimte/:spaceId/rondes';

export function createRoundRoutes(world: World): Route[] {
  return [
    {
      method: 'GET',
      path: '/ruimte/:spaceId/vertellen',
      access: 'space',
      part: 'vertellen',
      answer: (visit) => showList(world, visit),
    },
    ...createMakingRoutes(world),
    { method: 'GET', path: `${base}/:roundId`, access: 'space', answer: (visit) => showRound(world, visit) },
    {
      method: 'GET',
      path: `${base}/:roundId/qr.svg`,
      access: 'space',
      answer: (visit) => showQrCode(world, visit),
    },
    {
      method: 'POST',
      path: `${base}/:roundId/opening`,
      access: 'space',
      roles: ['host'],
      answer: (visit) => changeState(world, visit, 'open'),
    },
    {
      method: 'POST',
      path: `${base}/:roundId/afsluiting`,
      access: 'space',
      roles: ['host'],
      answer: (visit) => changeState(world, visit, 'closed'),
    },
    ...createBuildingRoutes(world),
    ...createLibraryRoutes(world),
    ...createTranslatingRoutes(world),
    ...createVersionRoutes(world),
    ...createInvitingRoutes(world),
  ];
}

async function showList(world: World, visit: SpaceVisit) {
  const rounds = await world.database.inTenant(visit.space.organisationId, (tenant) =>
    listRounds(tenant, visit.space),
  );
  return page(roundListPage(visit, rounds));
}

async function showRound(world: World, visit: SpaceVisit) {
  const found = await world.database.inTenant(visit.space.organisationId, async (tenant) => {
    const round = await roundOfVisit(tenant, visit);
    const { asked, pending } = await readWorkingCopy(tenant, round);
    return { round, questions: asked, pending: pending && mayHost(visit) };
  });
  return page(roundPage(visit, { ...found, baseUrl: world.config.baseUrl }));
}

async function changeState(world: World, visit: SpaceVisit, state: RoundState) {
  const { organisationId, spaceId } = visit.space;
  const roundId = visit.params.roundId ?? '';
  const today = world.clock.today();
  const path = await world.database.inTenant(organisationId, async (tenant) => {
    const round = await roundOfVisit(tenant, visit);
    return once(tenant, { organisationId, sentKey: visit.sentKey, today }, async () => {
      await setRoundState(tenant, round, state, today);
      return `/ruimte/${spaceId}/rondes/${roundId}`;
    });
  });
  world.database.notify(roundTopic, roundId);
  return seeOther(path);
}

async function showQrCode(world: World, visit: SpaceVisit) {
  const round = await world.database.inTenant(visit.space.organisationId, (tenant) =>
    roundOfVisit(tenant, visit),
  );
  return picture(await qrCode(`${world.config.baseUrl}/vertel/${round.pointKey}`));
}
