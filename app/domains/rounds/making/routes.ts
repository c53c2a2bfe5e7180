import { randomBytes } from 'node:crypto';
import type { Queries } from '../../../platform/database/index.ts';
import { orderedId } from '../../../platform/ids.ts';
import { recordVersion } from '../../../platform/versions.ts';
import { page, seeOther } from '../../../platform/web/answers.ts';
import { once } from '../../../platform/web/once.ts';
import type { Route, SpaceRoute } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { roundTopic } from '../open-points.ts';
import { makePointKey } from '../point-key.ts';
import { findQuestionSet, type QuestionSet, questionSets } from '../question-sets/index.ts';
import { problemsOfDraft, type RoundDraft, readRoundDraft } from '../round.ts';
import { roundOfVisit } from '../round-of-visit.ts';
import { addRound, changeRound } from '../store.ts';
import { chooseSetPage } from './choose-page.tsx';
import { roundFormPage } from './form-page.tsx';

const rounds = '/ruimte/:spaceId/rondes';

type Handler = (world: World, visit: SpaceVisit) => Promise<Response> | Response;

/** Beginning a round and changing its settings. */
export function createMakingRoutes(world: World): Route[] {
  const route = (method: 'GET' | 'POST', path: string, handler: Handler): SpaceRoute => ({
    method,
    path,
    access: 'space',
    roles: ['host'],
    answer: (visit) => handler(world, visit),
  });
  const settings = `${rounds}/:roundId/wijziging`;
  return [
    { ...route('GET', `${rounds}/nieuw`, showNewRound), part: 'vertellen' },
    { ...route('POST', rounds, makeRound), part: 'vertellen' },
    route('GET', settings, showSettings),
    route('POST', settings, keepSettings),
  ];
}

/** First a set of questions to begin with, then the settings. */
function showNewRound(_: World, visit: SpaceVisit): Response {
  const set = findQuestionSet(visit.url.searchParams.get('vragen') ?? '');
  if (set === undefined) return page(chooseSetPage(visit));
  const { title, welcome } = set;
  const usual = { closesOn: '', entry: 'open', takesVoice: false, takesPictures: false } as const;
  return page(roundFormPage(visit, { draft: { title, welcome, ...usual }, problems: [], of: { set } }));
}

async function makeRound(world: World, visit: SpaceVisit): Promise<Response> {
  const draft = readRoundDraft(visit.fields);
  const set = findQuestionSet(visit.fields.one('vragen')) ?? (questionSets[0] as QuestionSet);
  const today = world.clock.today();
  const problems = problemsOfDraft(draft, today);
  if (problems.length > 0) return page(roundFormPage(visit, { draft, problems, of: { set } }), 422);
  const { organisationId, spaceId } = visit.space;
  const path = await world.database.inTenant(organisationId, (tenant) =>
    once(tenant, { organisationId, sentKey: visit.sentKey, today }, async () => {
      const roundId = orderedId(world.clock.now(), randomBytes(16));
      const round = { organisationId, spaceId, roundId, pointKey: makePointKey(randomBytes(10)), ...draft };
      await addRound(tenant, round, set.questions, { by: visit.visitor.personId, on: today });
      await keepVersion(world, tenant, visit, roundId, draft);
      return `/ruimte/${spaceId}/rondes/${roundId}`;
    }),
  );
  return seeOther(path);
}

async function showSettings(world: World, visit: SpaceVisit): Promise<Response> {
  const round = await world.database.inTenant(visit.space.organisationId, (tenant) =>
    roundOfVisit(tenant, visit),
  );
  const { title, welcome, entry, takesVoice, takesPictures } = round;
  const draft = { title, welcome, closesOn: round.closesOn ?? '', entry, takesVoice, takesPictures };
  return page(roundFormPage(visit, { draft, problems: [], of: { round } }));
}

async function keepSettings(world: World, visit: SpaceVisit): Promise<Response> {
  const draft = readRoundDraft(visit.fields);
  const { organisationId, spaceId } = visit.space;
  const today = world.clock.today();
  const problems = problemsOfDraft(draft, today);
  const { round, path } = await world.database.inTenant(organisationId, async (tenant) => {
    const round = await roundOfVisit(tenant, visit);
    if (problems.length > 0) return { round, path: '' };
    const path = await once(tenant, { organisationId, sentKey: visit.sentKey, today }, async () => {
      await changeRound(tenant, round, draft);
      await keepVersion(world, tenant, visit, round.roundId, draft);
      return `/ruimte/${spaceId}/rondes/${round.roundId}`;
    });
    return { round, path };
  });
  if (path === '') return page(roundFormPage(visit, { draft, problems, of: { round } }), 422);
  world.database.notify(roundTopic, round.roundId);
  return seeOther(path);
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
