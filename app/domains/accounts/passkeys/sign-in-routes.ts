import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { json, page } from '../../../platform/web/answers.ts';
import { readCookie, setCookie } from '../../../platform/web/cookies.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { openAccountsKey } from '../people/accounts-key.ts';
import { beginSignIn } from '../sign-in/begin.ts';
import { signInPage } from '../sign-in/pages.tsx';
import { readPathAfter } from '../sign-in/sign-in.ts';
import { checkSignature, signInQuestion } from './authentication.ts';
import { challengeCookie, challengeSeconds, openChallenge, sealChallenge } from './challenge.ts';
import { readCredentialAnswer, siteOf } from './passkey.ts';
import { findPasskey, keepCounter } from './store.ts';
import { passkeyText } from './text.nl.ts';

/** Signing in with a passkey. These come before /aanmelden/:token in the table. */
export function createPasskeySignInRoutes(world: World): Route[] {
  return [
    { method: 'GET', path: '/aanmelden/passkey/vraag', access: 'open', answer: () => ask(world) },
    { method: 'POST', path: '/aanmelden/passkey', access: 'open', answer: (visit) => take(world, visit) },
  ];
}

async function ask(world: World): Promise<Response> {
  const key = await openAccountsKey(world.vault);
  const question = await signInQuestion(siteOf(world.config.baseUrl));
  const answer = json(question);
  const sealed = sealChallenge(key, 'sign-in', question.challenge, world.clock.now());
  answer.headers.set('set-cookie', setCookie(challengeCookie, sealed, challengeSeconds));
  return answer;
}

async function take(world: World, visit: Visit): Promise<Response> {
  const after = readPathAfter(visit.fields.one('naar'));
  const personId = await personOf(world, visit);
  if (personId !== null) return await beginSignIn(world, personId, after);
  const html = signInPage({
    address: '',
    after: after ?? '',
    errors: [{ field: 'adres', message: passkeyText.signInRefused }],
    demo: world.config.mode === 'demo',
  });
  return page(html, 422);
}

async function personOf(world: World, visit: Visit): Promise<string | null> {
  const key = await openAccountsKey(world.vault);
  const sealed = readCookie(visit.request, challengeCookie);
  const challenge = openChallenge(key, 'sign-in', sealed, world.clock.now());
  const response = readCredentialAnswer<AuthenticationResponseJSON>(visit.fields.one('antwoord'));
  if (challenge === null || response === null) return null;
  const passkey = await world.database.inAccounts((accounts) => findPasskey(accounts, response.id));
  if (passkey === null) return null;
  const counter = await checkSignature(siteOf(world.config.baseUrl), challenge, response, passkey);
  if (counter === null) return null;
  await world.database.inAccounts((accounts) => keepCounter(accounts, passkey.credentialId, counter));
  return passkey.personId;
}
