import type { Queries } from '../../../platform/database/index.ts';
import { NotFoundError } from '../../../platform/errors.ts';
import { isId, randomId } from '../../../platform/ids.ts';
import { page, seeOther } from '../../../platform/web/answers.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { type CopyChange, changeCopy } from '../building/change-copy.ts';
import { afterChange } from '../building/change-list.ts';
import { addQuestion, replaceQuestion } from '../building/form-changes.ts';
import { pathsOf, routePaths } from '../building/paths.ts';
import { copyOfVisit } from '../building/show.ts';
import { text as buildingText } from '../building/text.nl.ts';
import type { Question } from '../question.ts';
import { findQuestionSet } from '../question-sets/index.ts';
import { questionsOfRound } from '../versions/store.ts';
import { chooseQuestionPage } from './choose-page.tsx';
import { keepInLibrary } from './keep.ts';
import { type LibraryPageProps, libraryPage, type Usage } from './library-page.tsx';
import { newerPage } from './newer-page.tsx';
import { pickedFor, takenOver } from './picked.ts';
import { newestOfLibrary, newestVersion, roundsWithLibrary } from './store.ts';

type Handler = (world: World, visit: SpaceVisit) => Promise<Response>;

/** The library of questions of a house: its page, picking from it, adding to it, and taking over what is newer. */
export function createLibraryRoutes(world: World): Route[] {
  const route = (method: 'GET' | 'POST', path: string, handler: Handler): Route => ({
    method,
    path,
    access: 'space',
    roles: ['host'],
    answer: (visit) => handler(world, visit),
  });
  const newer = `${routePaths.question('')}/nieuwer`;
  return [
    route('GET', routePaths.library, showLibrary),
    route('GET', routePaths.choice, showChoice),
    route('POST', routePaths.choice, pick),
    route('POST', routePaths.keeping, keepInLibrary(randomId)),
    route('GET', newer, showNewer),
    route('POST', newer, takeNewer),
  ];
}

const showLibrary: Handler = async (world, visit) => {
  const { organisationId } = visit.space;
  const found = await world.database.inTenant(organisationId, async (tenant) => ({
    library: await newestOfLibrary(tenant, organisationId),
    rounds: await roundsWithLibrary(tenant, organisationId),
  }));
  return page(libraryPage(visit, { library: found.library, usage: usageFor(visit, found.rounds) }));
};

/** Rounds in spaces of the visitor by name; of others only how many there are. */
function usageFor(
  visit: SpaceVisit,
  rounds: Awaited<ReturnType<typeof roundsWithLibrary>>,
): LibraryPageProps['usage'] {
  const names = new Map(visit.visitor.spaces.map((space) => [space.spaceId, space.name]));
  const usage = new Map<string, Usage>();
  for (const { roundId, spaceId, title, libraryIds } of rounds) {
    const spaceName = names.get(spaceId);
    for (const id of new Set(libraryIds)) {
      const { rounds: open, elsewhere } = usage.get(id) ?? { rounds: [], elsewhere: 0 };
      const mine = spaceName === undefined ? [] : [{ roundId, spaceId, title, spaceName }];
      usage.set(id, { rounds: [...open, ...mine], elsewhere: elsewhere + 1 - mine.length });
    }
  }
  return usage;
}

const showChoice: Handler = async (world, visit) => {
  const { copy } = await copyOfVisit(world, visit);
  const { organisationId } = visit.space;
  const library = await world.database.inTenant(organisationId, (tenant) =>
    newestOfLibrary(tenant, organisationId),
  );
  return page(chooseQuestionPage(visit, { copy, library }));
};

/** Adds a question of the library or of a set to the working copy. */
const pick: Handler = async (world, visit) => {
  const outcome = await changeCopy<string>(
    world,
    visit,
    async (copy, tenant): Promise<CopyChange | { refused: string }> => {
      const chosen = await questionFor(tenant, visit);
      if (chosen === undefined) return { refused: buildingText.refused.notThere };
      const asked = await questionsOfRound(tenant, copy.round);
      const question = pickedFor(copy.questions, asked, chosen);
      const change = addQuestion(copy.questions, question);
      if ('refused' in change) return change;
      return { questions: change.questions, path: `${pathsOf(visit).question(question.id)}?gedaan=added` };
    },
  );
  return afterChange(world, visit, outcome);
};

/** What a button to pick stood for: "library:<id>" or "set:<set>:<question>". */
async function questionFor(tenant: Queries, visit: SpaceVisit): Promise<Question | undefined> {
  const [from, id = '', questionId] = visit.fields.one('van').split(':');
  if (from === 'set') return findQuestionSet(id)?.questions.find((question) => question.id === questionId);
  if (from !== 'library' || !isId(id)) return undefined;
  const newest = await newestVersion(tenant, visit.space.organisationId, id);
  return newest && { ...newest.question, library: { libraryId: id, version: newest.version } };
}

const showNewer: Handler = async (world, visit) => {
  const { copy } = await copyOfVisit(world, visit);
  const id = visit.params.questionId ?? '';
  if (!copy.questions.some((question) => question.id === id)) throw new NotFoundError();
  const found = await world.database.inTenant(visit.space.organisationId, (tenant) =>
    newerOf(tenant, visit, copy.questions),
  );
  return found === undefined
    ? seeOther(pathsOf(visit).question(id))
    : page(newerPage(visit, { copy, ...found }));
};

const takeNewer: Handler = async (world, visit) => {
  const path = pathsOf(visit).question(visit.params.questionId ?? '');
  const outcome = await changeCopy<string>(
    world,
    visit,
    async (copy, tenant): Promise<CopyChange | { refused: string }> => {
      const found = await newerOf(tenant, visit, copy.questions);
      if (found === undefined) return { refused: buildingText.refused.notThere };
      const { libraryId, version, question } = found.newest;
      const next = takenOver(found.question, question, { libraryId, version });
      const change = replaceQuestion(copy.questions, next);
      return 'refused' in change ? change : { questions: change.questions, path: `${path}?gedaan=takenOver` };
    },
  );
  return afterChange(world, visit, outcome);
};

/** The question of the address and its newest version; undefined when it does not come from the library. */
async function newerOf(tenant: Queries, visit: SpaceVisit, questions: readonly Question[]) {
  const question = questions.find(({ id }) => id === visit.params.questionId);
  if (question?.library === undefined) return undefined;
  const newest = await newestVersion(tenant, visit.space.organisationId, question.library.libraryId);
  return newest && { question, newest };
}
