import type { Queries } from '../../../platform/database/index.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { addForm, mayBeAnswered, newestFormVersion } from '../form-store.ts';
import { roundTopic } from '../open-points.ts';
import type { Question } from '../question.ts';
import type { Round } from '../round.ts';
import { setRoundLanguages, tellWithForm } from '../store.ts';
import { withOwnIds } from '../versions/meaning.ts';
import { questionsOfRound } from '../versions/store.ts';
import { type CopyChange, changeCopy } from './change-copy.ts';
import { afterChange } from './change-list.ts';
import { pathsOf } from './paths.ts';
import type { WorkingCopy } from './working-copy.ts';

/**
 * Makes the working copy the next version of the form. Stories that were told keep theirs; pages that stand open with
 * a teller are told, and what comes from an older page is stored with the questions it showed.
 */
export async function publish(world: World, visit: SpaceVisit): Promise<Response> {
  const path = `${pathsOf(visit).questions}?gedaan=published`;
  const outcome = await changeCopy<string>(world, visit, async (copy, tenant): Promise<CopyChange> => {
    if (!copy.pending) return { path };
    const questions = await questionsToAsk(tenant, copy);
    const baseVersion = await addVersion(tenant, copy.round, questions, world.clock.today());
    await setRoundLanguages(tenant, copy.round, copy.languages);
    return { questions, baseVersion, removed: null, path };
  });
  world.database.notify(roundTopic, visit.params.roundId ?? '');
  return afterChange(world, visit, outcome);
}

async function questionsToAsk(tenant: Queries, { round, questions }: WorkingCopy): Promise<Question[]> {
  if (!(await mayBeAnswered(tenant, round))) return questions;
  return withOwnIds(await questionsOfRound(tenant, round), questions);
}

async function addVersion(
  tenant: Queries,
  round: Round,
  questions: readonly Question[],
  today: string,
): Promise<number> {
  const version = (await newestFormVersion(tenant, round)) + 1;
  await addForm(tenant, round, version, questions, today);
  await tellWithForm(tenant, round, version);
  return version;
}
