import type { Queries } from '../../../platform/database/index.ts';
import type { Role } from '../../../platform/web/visit.ts';
import type { Space } from '../space.ts';
import type { Invitation } from './invitation.ts';

type InvitationId = Pick<Invitation, 'organisationId' | 'invitationId'>;
/** What makes an invitation go out (again): a new link, sealed with its address, and a new end. */
export type Posting = InvitationId & { tokenHash: Buffer; sealed: Buffer; expiresOn: string };

export async function addInvitation(
  tenant: Queries,
  invitation: Posting & { spaceId: string; role: Role; invitedBy: string; madeOn: string },
): Promise<void> {
  await tenant
    .insertInto('invitations')
    .values({
      organisation_id: invitation.organisationId,
      invitation_id: invitation.invitationId,
      space_id: invitation.spaceId,
      role: invitation.role,
      token_hash: invitation.tokenHash,
      sealed: invitation.sealed,
      invited_by: invitation.invitedBy,
      made_on: invitation.madeOn,
      expires_on: invitation.expiresOn,
    })
    .execute();
}

/** Gives an open invitation a new link; the earlier one stops working. */
export async function postAgain(tenant: Queries, posting: Posting): Promise<void> {
  await tenant
    .updateTable('invitations')
    .set({ token_hash: posting.tokenHash, sealed: posting.sealed, expires_on: posting.expiresOn })
    .where('organisation_id', '=', posting.organisationId)
    .where('invitation_id', '=', posting.invitationId)
    .where('accepted_by', 'is', null)
    .execute();
}

/** After the mail has left: what stays sealed no longer holds its link. Not when a newer link came meanwhile. */
export async function forgetLink(
  tenant: Queries,
  invitation: InvitationId & { tokenHash: Buffer; sealed: Buffer },
): Promise<void> {
  await tenant
    .updateTable('invitations')
    .set({ sealed: invitation.sealed })
    .where('organisation_id', '=', invitation.organisationId)
    .where('invitation_id', '=', invitation.invitationId)
    .where('token_hash', '=', invitation.tokenHash)
    .where('accepted_by', 'is', null)
    .execute();
}

export async function removeInvitation(tenant: Queries, invitation: InvitationId): Promise<void> {
  await tenant
    .deleteFrom('invitations')
    .where('organisation_id', '=', invitation.organisationId)
    .where('invitation_id', '=', invitation.invitationId)
    .execute();
}

/** Invitations of a space that no one accepted yet, the oldest first. */
export async function openInvitations(
  tenant: Queries,
  place: Pick<Space, 'organisationId' | 'spaceId'>,
): Promise<Invitation[]> {
  const rows = await tenant
    .selectFrom('invitations')
    .selectAll()
    .where('organisation_id', '=', place.organisationId)
    .where('space_id', '=', place.spaceId)
    .where('accepted_by', 'is', null)
    .orderBy('made_on')
    .orderBy('invitation_id')
    .execute();
  return rows.map(invitationOf);
}

/** An invitation of this very space, accepted or not. */
export async function findInvitation(
  tenant: Queries,
  place: Pick<Space, 'organisationId' | 'spaceId'>,
  invitationId: string,
): Promise<Invitation | null> {
  const row = await tenant
    .selectFrom('invitations')
    .selectAll()
    .where('organisation_id', '=', place.organisationId)
    .where('space_id', '=', place.spaceId)
    .where('invitation_id', '=', invitationId)
    .executeTakeFirst();
  return row === undefined ? null : invitationOf(row);
}

export interface InvitationToSpace {
  invitation: Invitation;
  space: { name: string; kind: string };
}

/** The invitation a link belongs to, or the one with this id, with the space it is for. */
export async function findInvitationToSpace(
  tenant: Queries,
  organisationId: string,
  by: { tokenHash: Buffer } | { invitationId: string },
): Promise<InvitationToSpace | null> {
  const all = tenant
    .selectFrom('invitations')
    .innerJoin('spaces', (join) =>
      join
        .onRef('spaces.organisation_id', '=', 'invitations.organisation_id')
        .onRef('spaces.space_id', '=', 'invitations.space_id'),
    )
    .selectAll('invitations')
    .select(['spaces.name', 'spaces.kind'])
    .where('invitations.organisation_id', '=', organisationId);
  const one =
    'tokenHash' in by
      ? all.where('invitations.token_hash', '=', by.tokenHash)
      : all.where('invitations.invitation_id', '=', by.invitationId);
  const row = await one.executeTakeFirst();
  return row === undefined
    ? null
    : { invitation: invitationOf(row), space: { name: row.name, kind: row.kind } };
}

/**
 * Accepts an invitation, once; the address it was sent to is forgotten with it.
 *
 * @returns false when it was accepted, withdrawn or expired meanwhile
 */
export async function acceptInvitation(
  tenant: Queries,
  acceptance: InvitationId & { tokenHash: Buffer; acceptedBy: string; acceptedKey: Buffer; today: string },
): Promise<boolean> {
  const changed = await tenant
    .updateTable('invitations')
    .set({
      accepted_by: acceptance.acceptedBy,
      accepted_key: acceptance.acceptedKey,
      sealed: Buffer.alloc(0),
    })
    .where('organisation_id', '=', acceptance.organisationId)
    .where('invitation_id', '=', acceptance.invitationId)
    .where('token_hash', '=', acceptance.tokenHash)
    .where('accepted_by', 'is', null)
    .where('expires_on', '>=', acceptance.today)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

interface InvitationRow {
  organisation_id: string;
  invitation_id: string;
  space_id: string;
  role: string;
  sealed: Buffer;
  invited_by: string;
  expires_on: string;
  accepted_by: string | null;
  accepted_key: Buffer | null;
}

function invitationOf(row: InvitationRow): Invitation {
  return {
    organisationId: row.organisation_id,
    invitationId: row.invitation_id,
    spaceId: row.space_id,
    role: row.role as Role,
    sealed: row.sealed,
    invitedBy: row.invited_by,
    expiresOn: row.expires_on,
    acceptedBy: row.accepted_by,
    acceptedKey: row.accepted_key,
  };
}
