import { readCookie } from '../../../platform/web/cookies.ts';
import type { Visitor } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { openAccountsKey } from '../people/accounts-key.ts';
import { openPerson } from '../people/store.ts';
import { endMoves, formSecretOf, readSignInCookie, signInCookie } from './sign-in.ts';
import { findSignIn, moveEnd } from './store.ts';

/** Who sends this request, with everything they belong to; null when no one is signed in (any more). */
export async function identify(world: World, request: Request): Promise<Visitor | null> {
  const cookie = readSignInCookie(readCookie(request, signInCookie));
  if (cookie === null) return null;
  const { personId, token } = cookie;
  const key = await openAccountsKey(world.vault);
  const now = world.clock.now();
  const found = await world.database.inAccounts(
    async (accounts) => {
      const signIn = await findSignIn(accounts, cookie, now);
      if (signIn !== null && endMoves(signIn.expiresAt, now)) await moveEnd(accounts, cookie, now);
      return signIn;
    },
    { personId },
  );
  if (found === null) return null;
  const { name, email } = openPerson(key, personId, found.sealed);
  return { personId, name, email, spaces: found.spaces, formSecret: formSecretOf(token) };
}
