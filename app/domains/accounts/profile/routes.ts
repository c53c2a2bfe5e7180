import { seeOther } from '../../../platform/web/answers.ts';
import { clearCookie, readCookie } from '../../../platform/web/cookies.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { PersonVisit, Visit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { openAccountsKey } from '../people/accounts-key.ts';
import { readName } from '../people/person.ts';
import { renamePerson } from '../people/store.ts';
import { readSignInCookie, signInCookie } from '../sign-in/sign-in.ts';
import { endAllSignIns, endSignIn } from '../sign-in/store.ts';
import { showProfile } from './show.ts';
import { profileText } from './text.nl.ts';

/** One's own name, and the ways out. Passkeys have routes of their own. */
export function createProfileRoutes(world: World): Route[] {
  return [
    { method: 'GET', path: '/profiel', access: 'person', answer: (visit) => showProfile(world, visit) },
    { method: 'POST', path: '/profiel/naam', access: 'person', answer: (visit) => rename(world, visit) },
    {
      method: 'POST',
      path: '/profiel/afmelding-overal',
      access: 'person',
      answer: (visit) => leaveEverywhere(world, visit),
    },
    { method: 'POST', path: '/afmelding', access: 'person', answer: (visit) => leave(world, visit) },
  ];
}

async function rename(world: World, visit: PersonVisit): Promise<Response> {
  const typed = visit.fields.one('naam');
  const name = readName(typed);
  if (name === null) {
    return showProfile(world, visit, {
      name: typed,
      errors: [{ field: 'naam', message: profileText.nameProblem }],
    });
  }
  const { personId, email } = visit.visitor;
  const key = await openAccountsKey(world.vault);
  await world.database.inAccounts((accounts) => renamePerson(accounts, key, { personId, email, name }));
  return seeOther('/profiel?bewaard=naam');
}

async function leave(world: World, visit: Visit): Promise<Response> {
  const cookie = readSignInCookie(readCookie(visit.request, signInCookie));
  if (cookie !== null) await world.database.inAccounts((accounts) => endSignIn(accounts, cookie));
  return gone();
}

async function leaveEverywhere(world: World, visit: PersonVisit): Promise<Response> {
  await world.database.inAccounts((accounts) => endAllSignIns(accounts, visit.visitor.personId));
  return gone();
}

function gone(): Response {
  return seeOther('/aanmelden', { 'set-cookie': clearCookie(signInCookie) });
}
