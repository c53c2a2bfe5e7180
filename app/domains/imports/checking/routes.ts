import type { Queries } from '../../../platform/database/index.ts';
import { NotFoundError } from '../../../platform/errors.ts';
import { isId } from '../../../platform/ids.ts';
import { page, seeOther } from '../../../platform/web/answers.ts';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import { once } from '../../../platform/web/once.ts';
import type { Route, SpaceRoute } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { hasStories, type Question, questionsOfRound, type Round, readForm } from '../../rounds/index.ts';
import { joinQuestions } from '../join.ts';
import { roundOfVisit } from '../round.ts';
import { findImport, type Import, removeWaiting, sealedReport } from '../store.ts';
import { donePage, progressPage } from '../storing/pages.tsx';
import { startImport } from '../storing/start.ts';
import { openReport, type Report } from '../waiting.ts';
import { checkPage } from './pages.tsx';
import { problemFile } from './problem-file.ts';
import { text } from './text.nl.ts';

const path = '/ruimte/:spaceId/rondes/:roundId/invoer/:importId';

/** Seconds after which the progress page asks again. */
const refresh = '3';

export function createCheckingRoutes(world: World): Route[] {
  return [
    forHosts('GET', path, (visit) => showImport(world, visit)),
    forHosts('GET', `${path}/problemen.csv`, (visit) => giveProblems(world, visit)),
    forHosts('POST', `${path}/bevestiging`, (visit) => confirm(world, visit)),
    forHosts('POST', `${path}/verwijdering`, (visit) => remove(world, visit)),
  ];
}

function forHosts(method: Route['method'], address: string, answer: SpaceRoute['answer']): SpaceRoute {
  return { method, path: address, access: 'space', roles: ['host'], answer };
}

interface Found {
  round: Round;
  found: Import;
  sealed: Buffer | null;
  /** The questions of the round as they are now. */
  present: Question[];
  /** What was ever asked in it. */
  asked: Question[];
  told: boolean;
}

/** @throws NotFoundError when this round of this space has no such import */
async function lookUp(world: World, visit: SpaceVisit): Promise<Found> {
  return world.database.inTenant(visit.space.organisationId, async (tenant) => {
    const { round, found } = await importOfVisit(tenant, visit);
    const sealed = await sealedReport(tenant, found);
    const present = await readForm(tenant, round, round.formVersion);
    const asked = await questionsOfRound(tenant, round);
    return { round, found, sealed, present, asked, told: await hasStories(tenant, round) };
  });
}

async function importOfVisit(tenant: Queries, visit: SpaceVisit) {
  const round = await roundOfVisit(tenant, visit);
  const importId = visit.params.importId ?? '';
  const found = isId(importId) ? await findImport(tenant, round, importId) : undefined;
  if (found === undefined) throw new NotFoundError();
  return { round, found };
}

async function showImport(world: World, visit: SpaceVisit, errors: FieldProblem[] = []) {
  const { round, found, sealed, present, asked, told } = await lookUp(world, visit);
  if (found.state === 'done') return page(donePage(visit, { round, running: found }));
  if (found.state === 'running')
    return page(progressPage(visit, { round, running: found }), 200, { refresh });
  const report = await reportOf(world, found, sealed);
  const plan = { replaces: !told, added: joinQuestions(present, report.questions, asked).added };
  const problemPage = Math.max(1, Number.parseInt(visit.url.searchParams.get('problemen') ?? '', 10) || 1);
  const html = checkPage(visit, { round, waiting: found, report, plan, problemPage, errors });
  return page(html, errors.length === 0 ? 200 : 422);
}

async function reportOf(world: World, found: Import, sealed: Buffer | null): Promise<Report> {
  if (sealed === null) throw new NotFoundError();
  return openReport(await world.vault.keysOf(found.organisationId), found.importId, sealed);
}

async function giveProblems(world: World, visit: SpaceVisit) {
  const { found, sealed } = await lookUp(world, visit);
  const { problems } = await reportOf(world, found, sealed);
  return new Response(problemFile(problems), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${text.problems.fileName}"`,
    },
  });
}

/** Begins to store what was waiting. With something unreadable in it only when the host says to have seen that. */
async function confirm(world: World, visit: SpaceVisit) {
  const { found, sealed } = await lookUp(world, visit);
  const here = pathOf(visit, found);
  if (found.state !== 'waiting') return seeOther(here);
  const report = await reportOf(world, found, sealed);
  const unreadable = report.problems.some(({ severity }) => severity === 'error');
  if (unreadable && visit.fields.one('accept') !== 'ja') {
    return showImport(world, visit, [{ field: 'accept', message: text.confirm.mustAccept }]);
  }
  const { organisationId } = found;
  const sending = { organisationId, sentKey: visit.sentKey, today: world.clock.today() };
  const next = await world.database.inTenant(organisationId, (tenant) =>
    once(tenant, sending, async () => {
      await startImport(world, tenant, found, report.questions);
      return here;
    }),
  );
  return seeOther(next);
}

async function remove(world: World, visit: SpaceVisit) {
  const path = await world.database.inTenant(visit.space.organisationId, async (tenant) => {
    const round = await roundOfVisit(tenant, visit);
    const { organisationId, roundId } = round;
    const importId = visit.params.importId ?? '';
    const sending = { organisationId, sentKey: visit.sentKey, today: world.clock.today() };
    return once(tenant, sending, async () => {
      const { found } = await importOfVisit(tenant, visit);
      const removed = await removeWaiting(tenant, found);
      const choosing = `/ruimte/${visit.space.spaceId}/rondes/${roundId}/invoer`;
      return removed ? choosing : `${choosing}/${importId}`;
    });
  });
  return seeOther(path);
}

function pathOf(visit: SpaceVisit, { roundId, importId }: Import): string {
  return `/ruimte/${visit.space.spaceId}/rondes/${roundId}/invoer/${importId}`;
}
