import { dayBefore } from '../../../platform/day.ts';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import { readAddress } from '../../accounts/index.ts';
import { text } from './text.nl.ts';

export type InvitationWay = 'mail' | 'print';

/** How many invitations were made, and how many of them used. */
export interface InvitationCounts {
  made: number;
  used: number;
}

/** How a one-time invitation stands on a day. */
export type InvitationState = 'good' | 'used' | 'expired' | 'unknown';

/** At once, so that a page of cards stays printable and a mail server is not asked for a bulk mailing. */
export const mostInvitations = 200;

/** Cards lie in a waiting room for a while; a round that closes earlier ends them too. */
const invitationDays = 90;

/** @param today 'YYYY-MM-DD' */
export function endOfTellingInvitation(today: string): string {
  return dayBefore(today, -invitationDays);
}

export interface ReadAddresses {
  /** Each once, in the order they were typed. */
  good: string[];
  /** What was typed that is no address, as it was typed. */
  bad: string[];
}

/**
 * Reads addresses one below the other or parted by commas or semicolons, as one copies them from a mail program:
 * "Noor de Wit <noor@lindewaard.example>" is an address too.
 */
export function readAddresses(typed: string): ReadAddresses {
  const good = new Set<string>();
  const bad: string[] = [];
  for (const part of typed.split(/[\n,;]/).map((each) => each.trim())) {
    if (part === '') continue;
    const address = readAddress(/<([^<>]*)>$/.exec(part)?.[1] ?? part);
    if (address === null) bad.push(part);
    else good.add(address);
  }
  return { good: [...good], bad };
}

const longestMessage = 1_000;

/** Everything that keeps these invitations from being mailed. */
export function problemsOfMails({ good, bad }: ReadAddresses, message: string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const add = (field: string, words: string) => problems.push({ field, message: words });
  if (bad.length > 0) add('adressen', text.problem.badAddresses(bad));
  else if (good.length === 0) add('adressen', text.problem.noAddresses);
  else if (good.length > mostInvitations) add('adressen', text.problem.tooMany(good.length));
  if (message.length > longestMessage) add('bericht', text.problem.messageLong);
  return problems;
}

/** A number of cards from 1 to 200, or null. */
export function readNumberOfCards(typed: string): number | null {
  const number = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return number >= 1 && number <= mostInvitations ? number : null;
}

/** Few enough to guess who they were. */
export function isFew(count: number): boolean {
  return count < 5;
}
