import { dayBefore } from '../../../platform/day.ts';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { Role, SpaceKind } from '../../../platform/web/visit.ts';
import { readAddress } from '../../accounts/index.ts';
import { rolesIn } from '../space.ts';
import { invitationText } from './text.nl.ts';

/** Long enough for someone who is away for a week. */
export const invitationDays = 14;

/** An invitation as it is stored; the address and (until the mail has left) the link's token are sealed. */
export interface Invitation {
  organisationId: string;
  invitationId: string;
  spaceId: string;
  role: Role;
  sealed: Buffer;
  invitedBy: string;
  expiresOn: string;
  acceptedBy: string | null;
  acceptedKey: Buffer | null;
}

/** What is sealed in an invitation. */
export interface Letter {
  address: string;
  /** Gone once the mail has left. */
  token?: string;
}

export interface TypedInvitation {
  address: string;
  role: string;
}

export interface InvitationDraft {
  address: string;
  role: Role;
}

export type ReadInvitation = { ok: true; draft: InvitationDraft } | { ok: false; problems: FieldProblem[] };

export function readInvitation(typed: TypedInvitation, kind: SpaceKind): ReadInvitation {
  const address = readAddress(typed.address);
  const role = rolesIn(kind).find((each) => each === typed.role);
  if (address !== null && role !== undefined) return { ok: true, draft: { address, role } };
  const problems: FieldProblem[] = [];
  if (address === null) problems.push({ field: 'adres', message: invitationText.addressProblem });
  if (role === undefined) problems.push({ field: 'rol', message: invitationText.roleProblem });
  return { ok: false, problems };
}

/** @param today 'YYYY-MM-DD' */
export function invitationEnd(today: string): string {
  return dayBefore(today, -invitationDays);
}

export type InvitationState = 'open' | 'accepted' | 'expired';

export function stateOf(invitation: Invitation, today: string): InvitationState {
  if (invitation.acceptedBy !== null) return 'accepted';
  return invitation.expiresOn >= today ? 'open' : 'expired';
}

/** The context an invitation is sealed in. */
export function invitationContext(invitationId: string): string[] {
  return ['invitations', invitationId];
}
