import type { AccountsKey } from '../people/accounts-key.ts';

/**
 * A challenge is a random text that a passkey signs. Between question and answer the browser keeps it, sealed, in a
 * cookie of its own: nothing has to be stored for people who only look at the page.
 */
export const challengeCookie = 'zodat-vraag';
export const challengeSeconds = 5 * 60;

/** What the challenge is for: a question to sign in never answers one to add a passkey, and the other way round. */
export type ChallengePurpose = 'sign-in' | `add ${string}`;

export function sealChallenge(
  key: AccountsKey,
  purpose: ChallengePurpose,
  challenge: string,
  now: Date,
): string {
  const until = now.getTime() + challengeSeconds * 1000;
  return key.seal(JSON.stringify({ challenge, until }), ['passkey challenge', purpose]).toString('base64url');
}

/** @returns null when it is absent, damaged, too old, or was for something else */
export function openChallenge(
  key: AccountsKey,
  purpose: ChallengePurpose,
  sealed: string | undefined,
  now: Date,
): string | null {
  if (sealed === undefined || sealed === '') return null;
  try {
    const opened = key.open(Buffer.from(sealed, 'base64url'), ['passkey challenge', purpose]);
    const { challenge, until } = JSON.parse(opened) as { challenge: string; until: number };
    return until >= now.getTime() ? challenge : null;
  } catch {
    return null;
  }
}
