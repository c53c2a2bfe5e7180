import type { Queries } from '../../../platform/database/index.ts';
import type { RoundKey } from '../round.ts';
import type { InvitationCounts, InvitationState, InvitationWay } from './invitation.ts';

/** A one-time invitation on its way into the database. */
export interface NewInvitation {
  invitationId: string;
  tokenHash: Buffer;
  way: InvitationWay;
  /** Address and link of a mail that still has to leave. */
  sealed: Buffer | null;
}

export async function addTellingInvitations(
  tenant: Queries,
  round: RoundKey,
  invitations: readonly NewInvitation[],
  days: { madeOn: string; expiresOn: string },
): Promise<void> {
  if (invitations.length === 0) return;
  await tenant
    .insertInto('telling_invitations')
    .values(
      invitations.map((invitation) => ({
        organisation_id: round.organisationId,
        invitation_id: invitation.invitationId,
        round_id: round.roundId,
        token_hash: invitation.tokenHash,
        way: invitation.way,
        sealed: invitation.sealed,
        made_on: days.madeOn,
        expires_on: days.expiresOn,
      })),
    )
    .execute();
}

/** How many invitations of a round were made and used, by way. */
export async function countTellingInvitations(
  tenant: Queries,
  round: RoundKey,
): Promise<Record<InvitationWay, InvitationCounts>> {
  const rows = await tenant
    .selectFrom('telling_invitations')
    .select(['way', (each) => each.fn.countAll<number>().as('made')])
    .select((each) => each.fn.countAll<number>().filterWhere('used', '=', true).as('used'))
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .groupBy('way')
    .execute();
  const of = (way: InvitationWay) => {
    const row = rows.find((each) => each.way === way);
    return { made: Number(row?.made ?? 0), used: Number(row?.used ?? 0) };
  };
  return { mail: of('mail'), print: of('print') };
}

/** How an invitation of this very round stands. */
export async function stateOfInvitation(
  tenant: Queries,
  round: RoundKey,
  tokenHash: Buffer,
  today: string,
): Promise<InvitationState> {
  const row = await tenant
    .selectFrom('telling_invitations')
    .select(['used', 'expires_on as expiresOn'])
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (row === undefined) return 'unknown';
  if (row.used) return 'used';
  return row.expiresOn >= today ? 'good' : 'expired';
}

/** Which of these belong to an invitation of this round, used or not: who prints cards again does not see who told. */
export async function knownTokens(
  tenant: Queries,
  round: RoundKey,
  tokenHashes: readonly Buffer[],
): Promise<Buffer[]> {
  const rows = await tenant
    .selectFrom('telling_invitations')
    .select('token_hash as tokenHash')
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .where('token_hash', 'in', tokenHashes)
    .execute();
  return rows.map((row) => row.tokenHash);
}

/** The letter of an invitation that still has to leave, with the round it is for; null when it has left. */
export async function waitingLetter(tenant: Queries, organisationId: string, invitationId: string) {
  const row = await tenant
    .selectFrom('telling_invitations')
    .select(['round_id as roundId', 'sealed', 'expires_on as expiresOn'])
    .where('organisation_id', '=', organisationId)
    .where('invitation_id', '=', invitationId)
    .executeTakeFirst();
  return row === undefined || row.sealed === null ? null : { ...row, sealed: row.sealed };
}

/** After the mail has left nothing says whom it went to. */
export async function forgetLetter(
  tenant: Queries,
  organisationId: string,
  invitationId: string,
): Promise<void> {
  await tenant
    .updateTable('telling_invitations')
    .set({ sealed: null })
    .where('organisation_id', '=', organisationId)
    .where('invitation_id', '=', invitationId)
    .execute();
}

/** The name of a house, to say who asks. */
export async function nameOfHouse(tenant: Queries, organisationId: string): Promise<string> {
  const row = await tenant
    .selectFrom('spaces')
    .select('name')
    .where('organisation_id', '=', organisationId)
    .where('space_id', '=', organisationId)
    .executeTakeFirst();
  return row?.name ?? '';
}

/** Houses in which the letter of an ended invitation never left. */
export async function housesWithExpiredLetters(owner: Queries, today: string): Promise<string[]> {
  const rows = await owner
    .selectFrom('telling_invitations')
    .select('organisation_id as organisationId')
    .distinct()
    .where('sealed', 'is not', null)
    .where('expires_on', '<', today)
    .execute();
  return rows.map((row) => row.organisationId);
}

export async function forgetExpiredLetters(
  tenant: Queries,
  organisationId: string,
  today: string,
): Promise<void> {
  await tenant
    .updateTable('telling_invitations')
    .set({ sealed: null })
    .where('organisation_id', '=', organisationId)
    .where('sealed', 'is not', null)
    .where('expires_on', '<', today)
    .execute();
}
