import type { Queries } from '../../../platform/database/index.ts';

/** The house of a round; the caller's transaction is that of the operator. */
export async function organisationOfRound(owner: Queries, roundId: string): Promise<string | undefined> {
  const row = await owner
    .selectFrom('rounds')
    .select('organisation_id as organisationId')
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  return row?.organisationId;
}

/** How many stories of a round were not invented. */
export async function realStories(
  tenant: Queries,
  round: { organisationId: string; roundId: string },
): Promise<number> {
  const row = await tenant
    .selectFrom('stories')
    .select((stories) => stories.fn.countAll<number>().as('count'))
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .where('origin', '<>', 'generated')
    .executeTakeFirstOrThrow();
  return row.count;
}
