import { randomBytes } from 'node:crypto';
import { orderedId } from '../../../platform/ids.ts';
import { page, seeOther } from '../../../platform/web/answers.ts';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import { once } from '../../../platform/web/once.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import type { Round } from '../../rounds/index.ts';
import type { Problem } from '../problem.ts';
import { prepareReading, type Reading, readFiles } from '../reading.ts';
import { roundOfVisit } from '../round.ts';
import { listImports } from '../store.ts';
import { keepWaiting } from '../storing/keep.ts';
import { isImportReach, sealReading } from '../waiting.ts';
import { problemsOfChoice, problemsOfFiles } from './chosen.ts';
import { choosePage } from './pages.tsx';

const path = '/ruimte/:spaceId/rondes/:roundId/invoer';

/** Two files together, and the form around them. */
const bodyLimit = 55 * 1024 * 1024;

export function createChoosingRoutes(world: World): Route[] {
  return [
    { method: 'GET', path, access: 'space', roles: ['host'], answer: (visit) => showForm(world, visit) },
    {
      method: 'POST',
      path,
      access: 'space',
      roles: ['host'],
      bodyLimit,
      answer: (visit) => takeFiles(world, visit),
    },
  ];
}

async function showForm(world: World, visit: SpaceVisit) {
  return answerForm(world, visit, { reach: 'team', errors: [], problems: [] });
}

interface Shown {
  reach: string;
  errors: FieldProblem[];
  problems: readonly Problem[];
}

async function answerForm(world: World, visit: SpaceVisit, shown: Shown) {
  const { round, earlier } = await world.database.inTenant(visit.space.organisationId, async (tenant) => {
    const found = await roundOfVisit(tenant, visit);
    return { round: found, earlier: await listImports(tenant, found) };
  });
  return page(choosePage(visit, { ...shown, round, earlier }), shown.errors.length === 0 ? 200 : 422);
}

/** Reads the files and keeps what was read, sealed, until the host confirms it. Nothing comes in the round here. */
async function takeFiles(world: World, visit: SpaceVisit) {
  const reach = visit.fields.one('reach');
  const round = await world.database.inTenant(visit.space.organisationId, (tenant) =>
    roundOfVisit(tenant, visit),
  );
  const errors = problemsOfChoice(visit.fields);
  if (errors.length > 0) return answerForm(world, visit, { reach, errors, problems: [] });
  const result = await readFiles(await bytesOf(visit, 'form'), await bytesOf(visit, 'stories'));
  const unreadable = problemsOfFiles(result);
  if (unreadable.length > 0) {
    return answerForm(world, visit, { reach, errors: unreadable, problems: result.problems });
  }
  return seeOther(await keepReading(world, visit, round, prepareReading(result, world.clock.today())));
}

async function bytesOf(visit: SpaceVisit, field: string): Promise<Uint8Array> {
  return new Uint8Array((await visit.fields.file(field)?.arrayBuffer()) ?? []);
}

async function keepReading(world: World, visit: SpaceVisit, round: Round, reading: Reading): Promise<string> {
  const { organisationId, roundId } = round;
  const today = world.clock.today();
  const importId = orderedId(world.clock.now(), randomBytes(16));
  const sealed = await sealReading(await world.vault.keysOf(organisationId), importId, reading);
  const chosen = visit.fields.one('reach');
  const reach = isImportReach(chosen) ? chosen : 'counted';
  const total = reading.stories.length;
  const madeBy = visit.visitor.personId;
  const waiting = { organisationId, importId, roundId, reach, total, madeOn: today, madeBy, sealed };
  return world.database.inTenant(organisationId, (tenant) =>
    once(tenant, { organisationId, sentKey: visit.sentKey, today }, async () => {
      await keepWaiting(world, tenant, waiting);
      return `/ruimte/${visit.space.spaceId}/rondes/${roundId}/invoer/${importId}`;
    }),
  );
}
