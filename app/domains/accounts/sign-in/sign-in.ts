import { createHash, createHmac } from 'node:crypto';
import { isId } from '../../../platform/ids.ts';

/**
 * A sign-in: someone on one device, until they leave or stay away for thirty days. The browser keeps a token, the
 * database its hash; who copies the database cannot act as anyone.
 */

export const signInDays = 30;
const day = 24 * 60 * 60 * 1000;

/** A link by mail is short-lived: long enough to open the mail on another device. */
export const mailLinkMinutes = 20;

/** A double click sends a form twice within a moment; the same form may use its link twice for this long. */
export const doubleClickSeconds = 60;

export const signInCookie = 'zodat';

/**
 * Browsers keep a cookie 400 days at most (RFC 6265bis). When a sign-in ends is decided by the server, which knows
 * when it was last used; the cookie only has to live longer.
 */
export const signInCookieSeconds = 400 * 24 * 60 * 60;

/** The person is in the cookie beside the token, so that one query under row-level security finds everything. */
export interface SignInCookie {
  personId: string;
  token: string;
}

export const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

export function writeSignInCookie({ personId, token }: SignInCookie): string {
  return `${personId}.${token}`;
}

/** @returns null when there is none or it is not one of ours */
export function readSignInCookie(value: string | undefined): SignInCookie | null {
  const [personId = '', token = '', ...rest] = (value ?? '').split('.');
  return isId(personId) && tokenPattern.test(token) && rest.length === 0 ? { personId, token } : null;
}

/** 32 random bytes as text for a cookie or a link. */
export function tokenFrom(bytes: Buffer): string {
  return bytes.toString('base64url');
}

/** Tokens have 256 bits of randomness, so a plain hash cannot be turned back. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(`zodat token ${token}`).digest();
}

/** The secret under which this sign-in's forms are signed. It exists only while the cookie is there. */
export function formSecretOf(token: string): Buffer {
  return createHmac('sha256', token).update('zodat form secret').digest();
}

export function signInEnd(now: Date): Date {
  return new Date(now.getTime() + signInDays * day);
}

/** Moving the end costs a write, so it happens once a day and not at every page. */
export function endMoves(expiresAt: Date, now: Date): boolean {
  return signInEnd(now).getTime() - expiresAt.getTime() > day;
}

export function mailLinkEnd(now: Date): Date {
  return new Date(now.getTime() + mailLinkMinutes * 60 * 1000);
}

const longestPath = 500;

/**
 * Where to go after signing in: a path of ours, or nowhere. Anything a browser could read as another site
 * ("//elders.nl", "/\elders.nl", a scheme) is nowhere.
 */
export function readPathAfter(typed: string): string | null {
  if (!/^\/[A-Za-z0-9_?&=%.~/-]*$/.test(typed) || typed.startsWith('//') || typed.length > longestPath)
    return null;
  return typed.startsWith('/aanmelden') ? null : typed;
}
