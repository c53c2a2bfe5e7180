import type { Queries } from '../../../platform/database/index.ts';
import type { Question } from '../question.ts';
import type { RoundKey } from '../round.ts';
import type { FormVersion } from './form-version.ts';
import { uniteVersions } from './united.ts';

/** Every form a round was told with, the oldest first. */
export async function listForms(tenant: Queries, round: RoundKey): Promise<FormVersion[]> {
  const rows = await tenant
    .selectFrom('forms')
    .select(['version', 'questions', 'made_on as madeOn'])
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({ ...row, questions: row.questions as unknown as Question[] }));
}

/**
 * Every question that was ever asked in a round, in its newest words, with the options of all versions.
 *
 * @param until the last version of the form that counts; without it, all
 */
export async function questionsOfRound(
  tenant: Queries,
  round: RoundKey,
  until = Number.POSITIVE_INFINITY,
): Promise<Question[]> {
  const forms = await listForms(tenant, round);
  return uniteVersions(forms.filter(({ version }) => version <= until).map(({ questions }) => questions));
}

/** How many stories its circle may read were told with each version of the form. */
export async function countByVersion(tenant: Queries, round: RoundKey): Promise<Map<number, number>> {
  const rows = await tenant
    .selectFrom('stories')
    .select((row) => ['form_version as version', row.fn.countAll<number>().as('stories')])
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .where('reach', '<>', 'counted')
    .groupBy('form_version')
    .execute();
  return new Map(rows.map((row) => [row.version, Number(row.stories)]));
}
