import { randomBytes } from 'node:crypto';
import type { Queries } from '../../../platform/database/index.ts';
import { randomId } from '../../../platform/ids.ts';
import type { HouseKeys } from '../../../platform/vault/index.ts';
import type { World } from '../../../platform/world.ts';
import { dayInWords } from '../../../ui/day.ts';
import { isOpen, type Round } from '../round.ts';
import { roundOfHouse } from '../store.ts';
import { endOfTellingInvitation } from './invitation.ts';
import { addTellingInvitations, forgetLetter, waitingLetter } from './store.ts';
import { text } from './text.nl.ts';
import { hashOfToken, mailToken } from './token.ts';

/** Names the job that sends one invitation by mail; it carries ids and nothing else. */
export const tellingInvitationJob = 'rounds.telling-invitation';

/** What is sealed until the mail has left. */
interface Letter {
  address: string;
  token: string;
  /** In the host's own words. */
  message: string;
  /** The host, who gets the answers. */
  from: { name: string; address: string };
}

/** Stores an invitation for each address and the jobs that mail them, in one transaction of the house. */
export async function inviteByMail(
  world: World,
  tenant: Queries,
  keys: HouseKeys,
  { round, addresses, ...rest }: { round: Round; addresses: string[] } & Pick<Letter, 'message' | 'from'>,
): Promise<void> {
  const today = world.clock.today();
  const invitations = addresses.map((address) => {
    const invitationId = randomId();
    const token = mailToken(randomBytes(26));
    const letter: Letter = { address, token, ...rest };
    const sealed = keys.seal(JSON.stringify(letter), contextOf(invitationId));
    return { invitationId, tokenHash: hashOfToken(token), way: 'mail' as const, sealed };
  });
  const days = { madeOn: today, expiresOn: endOfTellingInvitation(today) };
  await addTellingInvitations(tenant, round, invitations, days);
  const { organisationId } = round;
  for (const { invitationId } of invitations) {
    await world.jobs.send(tenant, tellingInvitationJob, { organisationId, invitationId });
  }
}

/** The job: sends one mail and then forgets whom it went to. When the round closed meanwhile nothing is sent. */
export async function sendTellingInvitation(
  world: World,
  { organisationId, invitationId }: { organisationId: string; invitationId: string },
): Promise<void> {
  const keys = await world.vault.keysOf(organisationId);
  const waiting = await world.database.inTenant(organisationId, async (tenant) => {
    const letter = await waitingLetter(tenant, organisationId, invitationId);
    const round = letter && (await roundOfHouse(tenant, organisationId, letter.roundId));
    return letter && round ? { ...letter, round } : null;
  });
  if (waiting === null) return; // Sent by an earlier try of this job.
  const { round, sealed, expiresOn } = waiting;
  const letter = JSON.parse(keys.open(sealed, contextOf(invitationId))) as Letter;
  if (isOpen(round, world.clock.today())) {
    const until = round.closesOn !== null && round.closesOn < expiresOn ? round.closesOn : expiresOn;
    await world.mail.send({
      to: letter.address,
      replyTo: letter.from.address,
      subject: text.mail.subject(round.spaceName),
      text: asText(letter, { round, until, baseUrl: world.config.baseUrl }),
    });
  }
  await world.database.inTenant(organisationId, (tenant) =>
    forgetLetter(tenant, organisationId, invitationId),
  );
}

function asText(
  { message, token, from }: Letter,
  { round, until, baseUrl }: { round: Round & { spaceName: string }; until: string; baseUrl: string },
): string {
  const said = message.split(/\n{2,}/).map((paragraph) => paragraph.trim());
  return [
    text.mail.hello,
    ...said.filter((paragraph) => paragraph !== ''),
    text.mail.about(round.title),
    `${baseUrl}/vertel/${round.pointKey}?uitnodiging=${token}`,
    text.mail.once(dayInWords(until)),
    text.mail.promise,
    text.mail.answer,
    text.mail.from(from.name, round.spaceName),
  ].join('\n\n');
}

function contextOf(invitationId: string): string[] {
  return ['telling_invitations', invitationId];
}
