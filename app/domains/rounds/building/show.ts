import type { ReactNode } from 'react';
import type { Queries } from '../../../platform/database/index.ts';
import { page } from '../../../platform/web/answers.ts';
import { contentPolicy } from '../../../platform/web/safety.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { newestOfLibrary } from '../library/store.ts';
import type { Question } from '../question.ts';
import { roundOfVisit } from '../round-of-visit.ts';
import { builderPage } from './builder-page.tsx';
import { readWorkingCopy } from './store.ts';
import type { WorkingCopy } from './working-copy.ts';

/** A page with the preview in a frame of our own beside it. */
export function framingPage(html: string, status = 200): Response {
  return page(html, status, { 'content-security-policy': contentPolicy({ 'frame-src': "'self'" }) });
}

/** The working copy of the round in the address, and which of its questions the library has a newer version of. */
export function copyOfVisit(
  world: World,
  visit: SpaceVisit,
): Promise<{ copy: WorkingCopy; newer: ReadonlySet<string> }> {
  return world.database.inTenant(visit.space.organisationId, async (tenant) => {
    const copy = await readWorkingCopy(tenant, await roundOfVisit(tenant, visit));
    return { copy, newer: await newerIn(tenant, copy.round.organisationId, copy.questions) };
  });
}

/** The page with all questions, with what was just done or why not. */
export async function showBuilder(
  world: World,
  visit: SpaceVisit,
  { notice, status = 200 }: { notice?: ReactNode; status?: number } = {},
): Promise<Response> {
  const found = await copyOfVisit(world, visit);
  return framingPage(builderPage(visit, { ...found, notice }), status);
}

async function newerIn(
  tenant: Queries,
  organisationId: string,
  questions: readonly Question[],
): Promise<Set<string>> {
  if (questions.every((question) => question.library === undefined)) return new Set();
  const library = await newestOfLibrary(tenant, organisationId);
  const versions = new Map(library.map((each) => [each.libraryId, each.version]));
  const isOld = ({ library: from }: Question) =>
    from !== undefined && (versions.get(from.libraryId) ?? 0) > from.version;
  return new Set(questions.filter(isOld).map((question) => question.id));
}
