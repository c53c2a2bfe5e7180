import type { Queries } from '../database/index.ts';

/** One sending of one form: whose house it is about, the hash of the key it carried, and the day. */
export interface Sending {
  organisationId: string;
  sentKey: Buffer;
  today: string;
}

/**
 * Does what a form asks once, however often it is sent. The first sending does the work and its outcome (the path
 * its sender is taken to) is kept; a later one, also one that arrives while the first is busy, gets that outcome.
 *
 * It holds because the key goes in first: a second insert of the same key waits for the first transaction, and
 * when that one fails the key is gone with it.
 *
 * @example
 * const path = await once(tenant, sending, async () => {
 *   await addTeam(tenant, team);
 *   return `/ruimte/${team.spaceId}`;
 * });
 */
export async function once(tenant: Queries, sending: Sending, work: () => Promise<string>): Promise<string> {
  const { organisationId, sentKey, today } = sending;
  const first = await tenant
    .insertInto('write_keys')
    .values({ organisation_id: organisationId, key_hash: sentKey, outcome: '', made_on: today })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'key_hash']).doNothing())
    .returning('key_hash')
    .executeTakeFirst();
  if (first === undefined) {
    const earlier = await sentEarlier(tenant, sending);
    if (earlier === null) throw new Error('A sending that was stored earlier is gone.');
    return earlier;
  }
  const outcome = await work();
  await tenant
    .updateTable('write_keys')
    .set({ outcome })
    .where('organisation_id', '=', organisationId)
    .where('key_hash', '=', sentKey)
    .execute();
  return outcome;
}

/**
 * The outcome of an earlier sending of this form, or null when there was none. For a form whose check would fail the
 * second time because the first succeeded ("this address is invited already"): ask this before checking.
 */
export async function sentEarlier(
  tenant: Queries,
  { organisationId, sentKey }: Sending,
): Promise<string | null> {
  const earlier = await tenant
    .selectFrom('write_keys')
    .select('outcome')
    .where('organisation_id', '=', organisationId)
    .where('key_hash', '=', sentKey)
    .executeTakeFirst();
  return earlier?.outcome ?? null;
}
