import { randomBytes } from 'node:crypto';
import { randomId } from '../../../platform/ids.ts';
import type { World } from '../../../platform/world.ts';
import { openAccountsKey } from '../people/accounts-key.ts';
import { openPerson } from '../people/store.ts';
import { addMailLink, emptyMail, findMailToSend } from './mail-link-store.ts';
import { linkMail, noAccountMail } from './mails.ts';
import { hashToken, mailLinkEnd, tokenFrom } from './sign-in.ts';

/** Names the job that sends the mail; it carries the id of the link and nothing else. */
export const mailLinkJob = 'accounts.mail-link';

/**
 * Stores a link for an address and lets a job send it. Whether anyone has this address is looked up by the job and
 * not here, so that asking does the same and takes as long for every address.
 */
export async function askForMailLink(world: World, address: string, after: string | null): Promise<void> {
  const key = await openAccountsKey(world.vault);
  const token = tokenFrom(randomBytes(32));
  const mailLinkId = randomId();
  const way = after === null ? '' : `?naar=${encodeURIComponent(after)}`;
  const letter = { address, link: `${world.config.baseUrl}/aanmelden/${token}${way}` };
  await world.database.inAccounts(async (accounts) => {
    await addMailLink(accounts, {
      mailLinkId,
      tokenHash: hashToken(token),
      emailHash: key.hashAddress(address),
      sealed: key.seal(JSON.stringify(letter), ['mail_links', mailLinkId]),
      expiresAt: mailLinkEnd(world.clock.now()),
    });
    await world.jobs.send(accounts, mailLinkJob, { mailLinkId });
  });
}

/** The job: sends the mail of one link, and then forgets the address and the link. */
export async function sendMailLink(world: World, { mailLinkId }: { mailLinkId: string }): Promise<void> {
  const key = await openAccountsKey(world.vault);
  const waiting = await world.database.inAccounts((accounts) => findMailToSend(accounts, mailLinkId));
  if (waiting === undefined || waiting.sealed.length === 0) return; // Sent by an earlier try of this job.
  if (waiting.expires_at > world.clock.now()) {
    const letter = JSON.parse(key.open(waiting.sealed, ['mail_links', mailLinkId])) as Letter;
    const { person_id: personId, person_sealed: sealed } = waiting;
    const known = personId !== null && sealed !== null;
    await world.mail.send(
      known ? linkMail(letter, openPerson(key, personId, sealed).name) : noAccountMail(letter.address),
    );
  }
  await world.database.inAccounts((accounts) => emptyMail(accounts, mailLinkId));
}

interface Letter {
  address: string;
  link: string;
}
