import { randomBytes } from 'node:crypto';
import type { Queries } from '../../../platform/database/index.ts';
import { randomId } from '../../../platform/ids.ts';
import type { World } from '../../../platform/world.ts';
import { findPeople, hashToken, openAccountsKey, roleWords, tokenFrom } from '../../accounts/index.ts';
import type { Space } from '../space.ts';
import {
  type Invitation,
  type InvitationDraft,
  invitationContext,
  invitationEnd,
  type Letter,
  stateOf,
} from './invitation.ts';
import { addInvitation, findInvitationToSpace, forgetLink, type Posting, postAgain } from './store.ts';
import { invitationMailText as words } from './text.nl.ts';

/** Names the job that sends the mail of an invitation; it carries ids and nothing else. */
export const invitationJob = 'spaces.invitation';

/** Seals and opens the letters of one house. Open it before the transaction. */
export async function openLetters(world: World, organisationId: string) {
  const keys = await world.vault.keysOf(organisationId);
  return {
    seal: (invitationId: string, letter: Letter) =>
      keys.seal(JSON.stringify(letter), invitationContext(invitationId)),
    open: ({ invitationId, sealed }: Pick<Invitation, 'invitationId' | 'sealed'>) =>
      JSON.parse(keys.open(sealed, invitationContext(invitationId))) as Letter,
  };
}
export type Letters = Awaited<ReturnType<typeof openLetters>>;

/** Stores an invitation and the job that mails it, in one transaction of the house. Gives the path of its link. */
export async function invite(
  world: World,
  letters: Letters,
  tenant: Queries,
  invitation: InvitationDraft & Pick<Space, 'organisationId' | 'spaceId'> & { invitedBy: string },
): Promise<string> {
  const { address, role, organisationId, spaceId, invitedBy } = invitation;
  const today = world.clock.today();
  const posting = makePosting(letters, { organisationId, invitationId: randomId(), address, today });
  await addInvitation(tenant, { ...posting, spaceId, role, invitedBy, madeOn: today });
  await mailIt(world, tenant, posting);
  return pathOf(posting.organisationId, posting.token);
}

/** Sends an invitation again, with a new link and a new end. */
export async function inviteAgain(
  world: World,
  letters: Letters,
  tenant: Queries,
  invitation: Invitation,
): Promise<void> {
  const { organisationId, invitationId } = invitation;
  const { address } = letters.open(invitation);
  const posting = makePosting(letters, { organisationId, invitationId, address, today: world.clock.today() });
  await postAgain(tenant, posting);
  await mailIt(world, tenant, posting);
}

function makePosting(
  letters: Letters,
  to: { organisationId: string; invitationId: string; address: string; today: string },
): Posting & { token: string } {
  const { organisationId, invitationId, address, today } = to;
  const token = tokenFrom(randomBytes(32));
  return {
    organisationId,
    invitationId,
    token,
    tokenHash: hashToken(token),
    sealed: letters.seal(invitationId, { address, token }),
    expiresOn: invitationEnd(today),
  };
}

const pathOf = (organisationId: string, token: string) => `/uitnodiging/${organisationId}/${token}`;

async function mailIt(
  world: World,
  tenant: Queries,
  { organisationId, invitationId }: Posting,
): Promise<void> {
  await world.jobs.send(tenant, invitationJob, { organisationId, invitationId });
}

/** The job: sends the mail of one invitation, and then forgets the link. */
export async function sendInvitation(
  world: World,
  { organisationId, invitationId }: { organisationId: string; invitationId: string },
): Promise<void> {
  const letters = await openLetters(world, organisationId);
  const found = await world.database.inTenant(organisationId, (tenant) =>
    findInvitationToSpace(tenant, organisationId, { invitationId }),
  );
  if (found === null || stateOf(found.invitation, world.clock.today()) !== 'open') return; // Withdrawn meanwhile.
  const { address, token } = letters.open(found.invitation);
  if (token === undefined) return; // Sent by an earlier try of this job.
  const inviter = await nameOf(world, found.invitation.invitedBy);
  await world.mail.send({
    to: address,
    subject: words.subject(found.space.name),
    text: [
      words.hello,
      words.invited(inviter ?? words.someone, found.space.name, roleWords[found.invitation.role]),
      words.what,
      words.link,
      world.config.baseUrl + pathOf(organisationId, token),
      words.notKnown,
    ].join('\n\n'),
  });
  const sent = {
    organisationId,
    invitationId,
    tokenHash: hashToken(token),
    sealed: letters.seal(invitationId, { address }),
  };
  await world.database.inTenant(organisationId, (tenant) => forgetLink(tenant, sent));
}

export async function nameOf(world: World, personId: string): Promise<string | null> {
  const key = await openAccountsKey(world.vault);
  const people = await world.database.inAccounts((accounts) => findPeople(accounts, key, [personId]));
  return people.get(personId)?.name ?? null;
}
