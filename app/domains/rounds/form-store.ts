import type { Queries } from '../../platform/database/index.ts';
import type { Question } from './question.ts';
import type { Round, RoundKey } from './round.ts';

/** The questions of one version of a round's form; undefined when there is no such version. */
export async function findForm(
  tenant: Queries,
  round: RoundKey,
  version: number,
): Promise<Question[] | undefined> {
  const row = await tenant
    .selectFrom('forms')
    .select('questions')
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row && (row.questions as unknown as Question[]);
}

/** The same for a version that a round or a story says it has. */
export async function readForm(tenant: Queries, round: RoundKey, version: number): Promise<Question[]> {
  const questions = await findForm(tenant, round, version);
  if (questions === undefined) throw new Error(`Round ${round.roundId} has no form version ${version}.`);
  return questions;
}

/** Adds a version of the form. Versions never change: a story keeps the questions it was told with. */
export async function addForm(
  tenant: Queries,
  round: RoundKey,
  version: number,
  questions: readonly Question[],
  madeOn: string,
): Promise<void> {
  await tenant
    .insertInto('forms')
    .values({
      organisation_id: round.organisationId,
      round_id: round.roundId,
      version,
      questions: JSON.stringify(questions),
      made_on: madeOn,
    })
    .execute();
}

/** The number of the newest version; 0 when the round has no form. */
export async function newestFormVersion(tenant: Queries, round: RoundKey): Promise<number> {
  const row = await tenant
    .selectFrom('forms')
    .select((form) => form.fn.max('version').as('version'))
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .executeTakeFirst();
  return Number(row?.version ?? 0);
}

/** Whether anyone told in this round. */
export async function hasStories(tenant: Queries, round: RoundKey): Promise<boolean> {
  const row = await tenant
    .selectFrom('stories')
    .select('story_id')
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Whether someone may answer, or has answered, a form of this round: it was open once, there are stories in it, or a
 * form on paper went out. What a host made of the questions before that was seen by nobody else.
 */
export async function mayBeAnswered(tenant: Queries, round: Round): Promise<boolean> {
  if (round.state !== 'draft' || (await hasStories(tenant, round))) return true;
  const printed = await tenant
    .selectFrom('paper_forms')
    .select('number')
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .limit(1)
    .executeTakeFirst();
  return printed !== undefined;
}
