import type { Queries } from '../../../platform/database/index.ts';

const columns = [
  'organisation_id as organisationId',
  'draft_id as draftId',
  'round_id as roundId',
  'form_version as formVersion',
  'sealed',
  'made_on as madeOn',
  'expires_on as expiresOn',
] as const;

export type DraftRow = Awaited<ReturnType<typeof draftsOf>>[number];

interface NewDraft extends DraftRow {
  tokenHash: Buffer;
  madeBy: string;
}

interface RoundOfHouse {
  organisationId: string;
  roundId: string;
}

export async function addDraft(tenant: Queries, draft: NewDraft): Promise<void> {
  await tenant
    .insertInto('written_down')
    .values({
      organisation_id: draft.organisationId,
      draft_id: draft.draftId,
      round_id: draft.roundId,
      form_version: draft.formVersion,
      token_hash: draft.tokenHash,
      sealed: draft.sealed,
      made_by: draft.madeBy,
      made_on: draft.madeOn,
      expires_on: draft.expiresOn,
    })
    .execute();
}

/** What this person wrote down in a round and what still waits for its teller, the newest first. */
export async function draftsOf(tenant: Queries, round: RoundOfHouse, madeBy: string, today: string) {
  return tenant
    .selectFrom('written_down')
    .select(columns)
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .where('made_by', '=', madeBy)
    .where('expires_on', '>=', today)
    .orderBy('made_on', 'desc')
    .orderBy('draft_id', 'desc')
    .execute();
}

/** The one draft of a round that this secret opens. */
export async function draftByToken(
  tenant: Queries,
  round: RoundOfHouse,
  tokenHash: Buffer,
  today: string,
): Promise<DraftRow | undefined> {
  return tenant
    .selectFrom('written_down')
    .select(columns)
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .where('token_hash', '=', tokenHash)
    .where('expires_on', '>=', today)
    .executeTakeFirst();
}

export async function changeDraft(
  tenant: Queries,
  draft: Pick<DraftRow, 'organisationId' | 'draftId'>,
  sealed: Buffer,
): Promise<void> {
  await tenant
    .updateTable('written_down')
    .set({ sealed })
    .where('organisation_id', '=', draft.organisationId)
    .where('draft_id', '=', draft.draftId)
    .execute();
}

/**
 * Throws a draft away.
 *
 * @param only what has to be true of it besides: whose it is, or what it says
 * @returns false when there was none (any more)
 */
export async function removeDraft(
  tenant: Queries,
  draft: Pick<DraftRow, 'organisationId' | 'roundId' | 'draftId'>,
  only: { madeBy?: string; sealed?: Buffer } = {},
): Promise<boolean> {
  let query = tenant
    .deleteFrom('written_down')
    .where('organisation_id', '=', draft.organisationId)
    .where('round_id', '=', draft.roundId)
    .where('draft_id', '=', draft.draftId);
  if (only.madeBy !== undefined) query = query.where('made_by', '=', only.madeBy);
  if (only.sealed !== undefined) query = query.where('sealed', '=', only.sealed);
  const removed = await query.executeTakeFirst();
  return removed.numDeletedRows > 0n;
}

/** Houses in which something waited for too long. */
export async function housesWithExpired(owner: Queries, today: string): Promise<string[]> {
  const rows = await owner
    .selectFrom('written_down')
    .select('organisation_id as organisationId')
    .distinct()
    .where('expires_on', '<', today)
    .execute();
  return rows.map((row) => row.organisationId);
}

export async function removeExpired(tenant: Queries, organisationId: string, today: string): Promise<void> {
  await tenant
    .deleteFrom('written_down')
    .where('organisation_id', '=', organisationId)
    .where('expires_on', '<', today)
    .execute();
}
