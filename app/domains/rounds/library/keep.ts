import { isDeepStrictEqual } from 'node:util';
import type { Queries } from '../../../platform/database/index.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { type CopyChange, changeCopy } from '../building/change-copy.ts';
import { afterChange } from '../building/change-list.ts';
import { pathsOf } from '../building/paths.ts';
import { text } from '../building/text.nl.ts';
import type { LibraryReference, Question } from '../question.ts';
import { forLibrary } from './picked.ts';
import { addLibraryVersion, newestVersion } from './store.ts';

/**
 * Keeps a question of the working copy in the library of the house: a new one, or the next version of the one it came
 * from. The working copy refers to it from then on; other rounds are offered it and change by nothing but their host.
 */
export function keepInLibrary(makeLibraryId: () => string) {
  return async (world: World, visit: SpaceVisit): Promise<Response> => {
    const id = visit.fields.one('question');
    const outcome = await changeCopy<string>(
      world,
      visit,
      async ({ questions }, tenant): Promise<CopyChange | { refused: string }> => {
        const question = questions.find((each) => each.id === id);
        if (question === undefined) return { refused: text.refused.gone };
        const library = await keepQuestion(tenant, question, {
          organisationId: visit.space.organisationId,
          madeBy: visit.visitor.personId,
          madeOn: world.clock.today(),
          makeLibraryId,
        });
        const next = questions.map((each) => (each === question ? { ...each, library } : each));
        return { questions: next, path: `${pathsOf(visit).question(id)}?gedaan=keptInLibrary` };
      },
    );
    return afterChange(world, visit, outcome);
  };
}

interface Keeping {
  organisationId: string;
  madeBy: string;
  madeOn: string;
  makeLibraryId: () => string;
}

/**
 * The version of the library that is this question: the newest when nothing differs, otherwise the one after it. Two
 * hosts who keep the same question at once each get a version of their own: who comes second looks again.
 */
export async function keepQuestion(
  tenant: Queries,
  question: Question,
  keeping: Keeping,
): Promise<LibraryReference> {
  const { organisationId, madeBy, madeOn, makeLibraryId } = keeping;
  const kept = forLibrary(question);
  const from = question.library?.libraryId;
  const newest = from === undefined ? undefined : await newestVersion(tenant, organisationId, from);
  if (newest !== undefined && isDeepStrictEqual(newest.question, kept))
    return { libraryId: newest.libraryId, version: newest.version };
  const libraryId = newest?.libraryId ?? makeLibraryId();
  const version = (newest?.version ?? 0) + 1;
  const next = { libraryId, version, question: kept, madeOn };
  const added = await addLibraryVersion(tenant, organisationId, next, madeBy);
  return added ? { libraryId, version } : keepQuestion(tenant, question, keeping);
}
