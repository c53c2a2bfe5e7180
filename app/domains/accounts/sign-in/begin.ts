import { randomBytes } from 'node:crypto';
import { seeOther } from '../../../platform/web/answers.ts';
import { setCookie } from '../../../platform/web/cookies.ts';
import type { World } from '../../../platform/world.ts';
import {
  doubleClickSeconds,
  signInCookie,
  signInCookieSeconds,
  tokenFrom,
  writeSignInCookie,
} from './sign-in.ts';
import { signedInSince, startSignIn } from './store.ts';

/** Where someone goes who did not come for a page in particular: their space, or the choice between them. */
export const pathOfSpaces = '/ruimten';

/**
 * Signs someone in on this device: the answer carries the cookie and goes on to `path`. Each sign-in has a token
 * of its own, so nothing that was in the browser before counts for it.
 */
export async function beginSignIn(world: World, personId: string, path: string | null): Promise<Response> {
  const cookie = { personId, token: tokenFrom(randomBytes(32)) };
  await world.database.inAccounts((accounts) => startSignIn(accounts, cookie, world.clock.now()));
  return seeOther(path ?? pathOfSpaces, {
    'set-cookie': setCookie(signInCookie, writeSignInCookie(cookie), signInCookieSeconds),
  });
}

/** Whether someone signed in a moment ago and is still signed in: then the same form once more is a double click. */
export async function signedInJustNow(world: World, personId: string): Promise<boolean> {
  const moment = new Date(world.clock.now().getTime() - doubleClickSeconds * 1000);
  return await world.database.inAccounts((accounts) => signedInSince(accounts, personId, moment));
}
