import { isDeepStrictEqual } from 'node:util';
import type { Queries } from '../../../platform/database/index.ts';
import { NotFoundError } from '../../../platform/errors.ts';
import type { World } from '../../../platform/world.ts';
import {
  addForm,
  hasStories,
  holdRound,
  newestFormVersion,
  type Question,
  questionsOfRound,
  type Round,
  readForm,
  roundOfHouse,
  roundTopic,
  tellWithForm,
} from '../../rounds/index.ts';
import { joinQuestions } from '../join.ts';
import type { Import } from '../store.ts';
import { beginImport, setFormVersion } from './store.ts';

/** Stores the stories of an import that was confirmed. */
export const runJob = 'imports.run';

/**
 * Begins an import that was waiting, in the caller's transaction: the round gets the questions, and a job goes on
 * from there. An import that was begun before stays as it is.
 *
 * @param startAfter when the job may begin; the command line does the work itself and only wants it as a safety net
 */
export async function startImport(
  world: World,
  tenant: Queries,
  waiting: Import,
  imported: readonly Question[],
  startAfter?: Date,
): Promise<void> {
  const { organisationId, importId } = waiting;
  await holdRound(tenant, waiting);
  if (!(await beginImport(tenant, waiting))) return;
  const formVersion = await bringQuestions(world, tenant, waiting, imported);
  await setFormVersion(tenant, waiting, formVersion);
  await world.jobs.send(
    tenant,
    runJob,
    { organisationId, importId },
    { singletonKey: importId, ...(startAfter !== undefined && { startAfter }) },
  );
}

/**
 * The version of the round's form that holds the imported questions; a new one when there was none. In a round in which
 * nothing was told yet they take the place of those that were there; otherwise they are joined with them.
 */
async function bringQuestions(
  world: World,
  tenant: Queries,
  waiting: Import,
  imported: readonly Question[],
): Promise<number> {
  const round: Round | undefined = await roundOfHouse(tenant, waiting.organisationId, waiting.roundId);
  if (round === undefined) throw new NotFoundError();
  const present = await readForm(tenant, round, round.formVersion);
  const questions = (await hasStories(tenant, round))
    ? joinQuestions(present, imported, await questionsOfRound(tenant, round)).questions
    : [...imported];
  if (isDeepStrictEqual(questions, present)) return round.formVersion;
  const version = (await newestFormVersion(tenant, round)) + 1;
  await addForm(tenant, round, version, questions, waiting.madeOn);
  await tellWithForm(tenant, round, version);
  world.database.notify(roundTopic, round.roundId);
  return version;
}
