import { createHash, randomBytes } from 'node:crypto';
import { page, seeOther } from '../../../platform/web/answers.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { readAddress } from '../people/person.ts';
import { beginSignIn } from './begin.ts';
import { askForMailLink } from './mail-link.ts';
import { type MailLinkState, mailLinkState, useMailLink } from './mail-link-store.ts';
import { confirmPage, refusedPage, type SignInPageProps, sentPage, signInPage } from './pages.tsx';
import { hashToken, readPathAfter, tokenPattern } from './sign-in.ts';
import { signInText } from './text.nl.ts';
import { type SignInThrottle, signInThrottle } from './throttle.ts';

/** Signing in by mail: ask for a link, open it, press its button. */
export function createSignInRoutes(world: World): Route[] {
  const throttle = signInThrottle(world.clock);
  return [
    { method: 'GET', path: '/aanmelden', access: 'open', answer: (visit) => page(showSignIn(world, visit)) },
    {
      method: 'POST',
      path: '/aanmelden',
      access: 'open',
      answer: (visit) => askLink(world, throttle, visit),
    },
    {
      method: 'GET',
      path: '/aanmelden/verstuurd',
      access: 'open',
      answer: () => page(sentPage({ demo: isDemo(world) })),
    },
    { method: 'GET', path: '/aanmelden/:token', access: 'open', answer: (visit) => showLink(world, visit) },
    { method: 'POST', path: '/aanmelden/:token', access: 'open', answer: (visit) => takeLink(world, visit) },
  ];
}

function isDemo(world: World): boolean {
  return world.config.mode === 'demo';
}

function showSignIn(world: World, visit: Visit, wrong: Partial<SignInPageProps> = {}): string {
  const after = readPathAfter(visit.url.searchParams.get('naar') ?? '') ?? '';
  return signInPage({ address: '', after, errors: [], demo: isDemo(world), ...wrong });
}

async function askLink(world: World, throttle: SignInThrottle, visit: Visit): Promise<Response> {
  const typed = visit.fields.one('adres');
  const after = readPathAfter(visit.fields.one('naar'));
  const again = (message: string, status: number) => {
    const errors = [{ field: 'adres', message }];
    return page(showSignIn(world, visit, { address: typed, after: after ?? '', errors }), status);
  };
  const address = readAddress(typed);
  if (address === null) return again(signInText.addressProblem, 422);
  const waitMinutes = throttle.minutesToWait(address, visit.source);
  if (waitMinutes > 0) return again(signInText.tooOften(waitMinutes), 429);
  await askForMailLink(world, address, after);
  return seeOther('/aanmelden/verstuurd');
}

/** Opening a link does not use it: programs that check mail open every link. */
async function showLink(world: World, visit: Visit): Promise<Response> {
  const token = visit.params.token ?? '';
  const state = await stateOf(world, token);
  if (state !== 'good') return refuse(state);
  const formKey = randomBytes(16).toString('base64url');
  const after = readPathAfter(visit.url.searchParams.get('naar') ?? '') ?? '';
  return page(confirmPage({ token, formKey, after }));
}

async function takeLink(world: World, visit: Visit): Promise<Response> {
  const token = visit.params.token ?? '';
  const usedKey = createHash('sha256').update(visit.fields.one('sleutel')).digest();
  const now = world.clock.now();
  const personId = tokenPattern.test(token)
    ? await world.database.inAccounts((accounts) =>
        useMailLink(accounts, { tokenHash: hashToken(token), usedKey, now }),
      )
    : null;
  if (personId === null) return refuse(await stateOf(world, token));
  return await beginSignIn(world, personId, readPathAfter(visit.fields.one('naar')));
}

async function stateOf(world: World, token: string): Promise<MailLinkState> {
  if (!tokenPattern.test(token)) return 'unknown';
  return await world.database.inAccounts((accounts) =>
    mailLinkState(accounts, hashToken(token), world.clock.now()),
  );
}

function refuse(state: MailLinkState): Response {
  const reason = state === 'good' ? 'unknown' : state;
  return page(refusedPage({ reason }), reason === 'unknown' ? 404 : 410);
}
