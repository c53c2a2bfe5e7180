import { sql } from 'kysely';
import type { Queries } from '../../../platform/database/index.ts';
import { doubleClickSeconds } from './sign-in.ts';

/** A link that was asked for. `sealed` holds address and link until the mail has left. */
export interface MailLink {
  mailLinkId: string;
  tokenHash: Buffer;
  emailHash: Buffer;
  sealed: Buffer;
  expiresAt: Date;
}

export async function addMailLink(accounts: Queries, link: MailLink): Promise<void> {
  await accounts
    .insertInto('mail_links')
    .values({
      mail_link_id: link.mailLinkId,
      token_hash: link.tokenHash,
      email_hash: link.emailHash,
      sealed: link.sealed,
      expires_at: link.expiresAt,
    })
    .execute();
}

/** The mail that still has to go out, with the person it is for when there is one. */
export async function findMailToSend(accounts: Queries, mailLinkId: string) {
  return await accounts
    .selectFrom('mail_links')
    .leftJoin('people', 'people.email_hash', 'mail_links.email_hash')
    .select([
      'mail_links.sealed',
      'mail_links.expires_at',
      'people.person_id',
      'people.sealed as person_sealed',
    ])
    .where('mail_links.mail_link_id', '=', mailLinkId)
    .executeTakeFirst();
}

/** After the mail has left nothing here tells the address or the link any more. */
export async function emptyMail(accounts: Queries, mailLinkId: string): Promise<void> {
  await accounts
    .updateTable('mail_links')
    .set({ sealed: Buffer.alloc(0) })
    .where('mail_link_id', '=', mailLinkId)
    .execute();
}

export type MailLinkState = 'good' | 'used' | 'expired' | 'unknown';

/** How a link stands, without using it. */
export async function mailLinkState(accounts: Queries, tokenHash: Buffer, now: Date): Promise<MailLinkState> {
  const row = await accounts
    .selectFrom('mail_links')
    .select(['expires_at', 'used_at'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (row === undefined) return 'unknown';
  if (row.used_at !== null) return 'used';
  return row.expires_at > now ? 'good' : 'expired';
}

/**
 * Uses a link, once. The same form may do it twice within a moment: that is a double click, not a second use.
 *
 * @returns the person it belongs to; null when it cannot be used (any more)
 */
export async function useMailLink(
  accounts: Queries,
  use: { tokenHash: Buffer; usedKey: Buffer; now: Date },
): Promise<string | null> {
  const { tokenHash, usedKey, now } = use;
  const moment = new Date(now.getTime() - doubleClickSeconds * 1000);
  const used = await accounts
    .updateTable('mail_links')
    .set({ used_at: sql<Date>`coalesce(used_at, ${now})`, used_key: usedKey })
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .where((where) =>
      where.or([
        where('used_at', 'is', null),
        where.and([where('used_key', '=', usedKey), where('used_at', '>', moment)]),
      ]),
    )
    .returning('email_hash')
    .executeTakeFirst();
  if (used === undefined) return null;
  const person = await accounts
    .selectFrom('people')
    .select('person_id')
    .where('email_hash', '=', used.email_hash)
    .executeTakeFirst();
  return person?.person_id ?? null;
}
