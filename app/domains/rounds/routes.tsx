import { randomBytes } from 'node:crypto';
import type { Queries } from '../../platform/database/index.ts';
import { NotFoundError } from '../../platform/errors.ts';
import { isId, orderedId } from '../../platform/ids.ts';
import { recordVersion } from '../../platform/versions.ts';
import { page, picture, seeOther } from '../../platform/web/answers.ts';
import { once } from '../../platform/web/once.ts';
import type { Route } from '../../platform/web/route.ts';
import type { SpaceVisit } from '../../platform/web/visit.ts';
import type { World } from '../../platform/world.ts';
import { qrCode } from '../../ui/qr-code.ts';
import { roundFormPage } from './form-page.tsx';
import { createInvitingRoutes } from './inviting/routes.ts';
import { roundListPage } from './list-page.tsx';
import { roundTopic } from './open-points.ts';
import { makePointKey } from './point-key.ts';
import { afterSupport } from './question-sets/after-support.ts';
import { problemsOfDraft, type Round, type RoundDraft, type RoundState, readRoundDraft } from './round.ts';
import { roundPage } from './round-page.tsx';
import { addRound, changeRound, findRound, listRounds, readForm, setRoundState } from './store.ts';
import { text } from './text.nl.ts';

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
    {
      method: 'GET',
      path: `${base}/nieuw`,
      access: 'space',
      part: 'vertellen',
      roles: ['host'],
      answer: showNewForm,
    },
    {
      method: 'POST',
      path: base,
      access: 'space',
      part: 'vertellen',
      roles: ['host'],
      answer: (visit) => makeRound(world, visit),
    },
    { method: 'GET', path: `${base}/:roundId`, access: 'space', answer: (visit) => showRound(world, visit) },
    {
      method: 'GET',
      path: `${base}/:roundId/qr.svg`,
      access: 'space',
      answer: (visit) => showQrCode(world, visit),
    },
    {
      method: 'GET',
      path: `${base}/:roundId/wijziging`,
      access: 'space',
      roles: ['host'],
      answer: (visit) => showChangeForm(world, visit),
    },
    {
      method: 'POST',
      path: `${base}/:roundId/wijziging`,
      access: 'space',
      roles: ['host'],
      answer: (visit) => keepChange(world, visit),
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
    ...createInvitingRoutes(world),
  ];
}

async function showList(world: World, visit: SpaceVisit) {
  const rounds = await world.database.inTenant(visit.space.organisationId, (tenant) =>
    listRounds(tenant, visit.space),
  );
  return page(roundListPage(visit, rounds));
}

function showNewForm(visit: SpaceVisit) {
  const draft = { title: text.form.defaultTitle, welcome: text.form.defaultWelcome, closesOn: '' };
  return page(roundFormPage(visit, { draft, problems: [], questions: afterSupport }));
}

async function makeRound(world: World, visit: SpaceVisit) {
  const draft = readRoundDraft(visit.fields);
  const today = world.clock.today();
  const problems = problemsOfDraft(draft, today);
  if (problems.length > 0)
    return page(roundFormPage(visit, { draft, problems, questions: afterSupport }), 422);
  const { organisationId, spaceId } = visit.space;
  const path = await world.database.inTenant(organisationId, (tenant) =>
    once(tenant, { organisationId, sentKey: visit.sentKey, today }, async () => {
      const roundId = orderedId(world.clock.now(), randomBytes(16));
      const round = { organisationId, spaceId, roundId, pointKey: makePointKey(randomBytes(10)), ...draft };
      await addRound(tenant, round, afterSupport, { by: visit.visitor.personId, on: today });
      await keepVersion(world, tenant, visit, roundId, draft);
      return `/ruimte/${spaceId}/rondes/${roundId}`;
    }),
  );
  return seeOther(path);
}

async function showRound(world: World, visit: SpaceVisit) {
  const { round, questions } = await roundWithForm(world, visit);
  return page(roundPage(visit, { round, questions, baseUrl: world.config.baseUrl }));
}

async function showChangeForm(world: World, visit: SpaceVisit) {
  const { round, questions } = await roundWithForm(world, visit);
  const draft = { title: round.title, welcome: round.welcome, closesOn: round.closesOn ?? '' };
  return page(roundFormPage(visit, { draft, problems: [], questions, round }));
}

async function keepChange(world: World, visit: SpaceVisit) {
  const draft = readRoundDraft(visit.fields);
  const { round, questions } = await roundWithForm(world, visit);
  const today = world.clock.today();
  const problems = problemsOfDraft(draft, today);
  if (problems.length > 0) return page(roundFormPage(visit, { draft, problems, questions, round }), 422);
  const { organisationId, spaceId } = visit.space;
  const path = await world.database.inTenant(organisationId, (tenant) =>
    once(tenant, { organisationId, sentKey: visit.sentKey, today }, async () => {
      await changeRound(tenant, round, draft);
      await keepVersion(world, tenant, visit, round.roundId, draft);
      return `/ruimte/${spaceId}/rondes/${round.roundId}`;
    }),
  );
  world.database.notify(roundTopic, round.roundId);
  return seeOther(path);
}

async function changeState(world: World, visit: SpaceVisit, state: RoundState) {
  const { organisationId, spaceId } = visit.space;
  const roundId = visit.params.roundId ?? '';
  const today = world.clock.today();
  const path = await world.database.inTenant(organisationId, async (tenant) => {
    const round = await existingRound(tenant, visit);
    return once(tenant, { organisationId, sentKey: visit.sentKey, today }, async () => {
      await setRoundState(tenant, round, state, today);
      return `/ruimte/${spaceId}/rondes/${roundId}`;
    });
  });
  world.database.notify(roundTopic, roundId);
  return seeOther(path);
}

async function roundWithForm(world: World, visit: SpaceVisit) {
  return world.database.inTenant(visit.space.organisationId, async (tenant) => {
    const round = await existingRound(tenant, visit);
    return { round, questions: await readForm(tenant, round, round.formVersion) };
  });
}

/** @throws NotFoundError when this space has no such round */
async function existingRound(tenant: Queries, visit: SpaceVisit): Promise<Round> {
  const roundId = visit.params.roundId ?? '';
  const round = isId(roundId) ? await findRound(tenant, visit.space, roundId) : undefined;
  if (round === undefined) throw new NotFoundError();
  return round;
}

function keepVersion(world: World, tenant: Queries, visit: SpaceVisit, roundId: string, draft: RoundDraft) {
  return recordVersion(tenant, {
    organisationId: visit.space.organisationId,
    objectKind: 'round',
    objectId: roundId,
    body: draft,
    madeBy: visit.visitor.personId,
    madeAt: world.clock.now(),
  });
}

async function showQrCode(world: World, visit: SpaceVisit) {
  const { round } = await roundWithForm(world, visit);
  return picture(await qrCode(`${world.config.baseUrl}/vertel/${round.pointKey}`));
}
