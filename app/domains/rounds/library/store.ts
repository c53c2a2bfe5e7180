import { sql } from 'kysely';
import type { Queries } from '../../../platform/database/index.ts';
import type { Question } from '../question.ts';
import type { LibraryQuestion } from './library-question.ts';

/** Every question of the library in its newest version, in the alphabetical order of their names. */
export async function newestOfLibrary(tenant: Queries, organisationId: string): Promise<LibraryQuestion[]> {
  const rows = await tenant
    .selectFrom('library_questions')
    .distinctOn('library_id')
    .select(['library_id as libraryId', 'version', 'question', 'made_on as madeOn'])
    .where('organisation_id', '=', organisationId)
    .orderBy('library_id')
    .orderBy('version', 'desc')
    .execute();
  return rows
    .map((row) => ({ ...row, question: row.question as unknown as Question }))
    .sort((one, other) => one.question.name.localeCompare(other.question.name, 'nl'));
}

/** The newest version of one question, or undefined when this house has no such question. */
export async function newestVersion(
  tenant: Queries,
  organisationId: string,
  libraryId: string,
): Promise<LibraryQuestion | undefined> {
  const row = await tenant
    .selectFrom('library_questions')
    .select(['library_id as libraryId', 'version', 'question', 'made_on as madeOn'])
    .where('organisation_id', '=', organisationId)
    .where('library_id', '=', libraryId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, question: row.question as unknown as Question };
}

/**
 * Adds a version; false when that version is there already, because someone else kept the same question at the same
 * moment. Versions never change, so that a round always holds what its host chose.
 */
export async function addLibraryVersion(
  tenant: Queries,
  organisationId: string,
  { libraryId, version, question, madeOn }: LibraryQuestion,
  madeBy: string,
): Promise<boolean> {
  const added = await tenant
    .insertInto('library_questions')
    .values({
      organisation_id: organisationId,
      library_id: libraryId,
      version,
      question: JSON.stringify(question),
      made_by: madeBy,
      made_on: madeOn,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'library_id', 'version']).doNothing())
    .returning('version')
    .executeTakeFirst();
  return added !== undefined;
}

/** Every round of the house that asks a question of the library now, with the ids of those questions. */
export async function roundsWithLibrary(tenant: Queries, organisationId: string) {
  const rows = await tenant
    .selectFrom('rounds')
    .innerJoin('forms', (join) =>
      join
        .onRef('forms.organisation_id', '=', 'rounds.organisation_id')
        .onRef('forms.round_id', '=', 'rounds.round_id')
        .onRef('forms.version', '=', 'rounds.form_version'),
    )
    .select(['rounds.round_id as roundId', 'rounds.space_id as spaceId', 'rounds.title'])
    .select(sql<string[]>`jsonb_path_query_array(forms.questions, '$[*].library.libraryId')`.as('libraryIds'))
    .where('rounds.organisation_id', '=', organisationId)
    .orderBy('rounds.title')
    .execute();
  return rows.filter((row) => row.libraryIds.length > 0);
}
