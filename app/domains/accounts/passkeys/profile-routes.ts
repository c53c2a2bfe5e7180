import { NotFoundError } from '../../../platform/errors.ts';
import { json, seeOther } from '../../../platform/web/answers.ts';
import { readCookie, setCookie } from '../../../platform/web/cookies.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { PersonVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { openAccountsKey } from '../people/accounts-key.ts';
import { readName } from '../people/person.ts';
import { showProfile } from '../profile/show.ts';
import { challengeCookie, challengeSeconds, openChallenge, sealChallenge } from './challenge.ts';
import { isCredentialId, siteOf } from './passkey.ts';
import { addQuestion, readNewPasskey } from './registration.ts';
import { addPasskey, passkeysOf, removePasskey, renamePasskey } from './store.ts';
import { passkeyText } from './text.nl.ts';

/** Adding, naming and removing one's own passkeys. */
export function createPasskeyRoutes(world: World): Route[] {
  const on = (answer: (world: World, visit: PersonVisit) => Promise<Response>) => ({
    access: 'person' as const,
    answer: (visit: PersonVisit) => answer(world, visit),
  });
  return [
    { method: 'GET', path: '/profiel/passkeys/vraag', ...on(ask) },
    { method: 'POST', path: '/profiel/passkeys', ...on(add) },
    { method: 'POST', path: '/profiel/passkeys/:credentialId/naam', ...on(rename) },
    { method: 'POST', path: '/profiel/passkeys/:credentialId/verwijdering', ...on(remove) },
  ];
}

async function ask(world: World, visit: PersonVisit): Promise<Response> {
  const { visitor } = visit;
  const key = await openAccountsKey(world.vault);
  const existing = await world.database.inAccounts((accounts) => passkeysOf(accounts, visitor.personId));
  const question = await addQuestion(siteOf(world.config.baseUrl), visitor, existing);
  const answer = json(question);
  const sealed = sealChallenge(key, `add ${visitor.personId}`, question.challenge, world.clock.now());
  answer.headers.set('set-cookie', setCookie(challengeCookie, sealed, challengeSeconds));
  return answer;
}

async function add(world: World, visit: PersonVisit): Promise<Response> {
  const typed = visit.fields.one('sleutelnaam');
  const again = (message: string) =>
    showProfile(world, visit, { passkeyLabel: typed, errors: [{ field: 'sleutelnaam', message }] });
  const label = readName(typed === '' ? passkeyText.defaultLabel : typed);
  if (label === null) return again(passkeyText.labelProblem);
  const { personId } = visit.visitor;
  const key = await openAccountsKey(world.vault);
  const sealed = readCookie(visit.request, challengeCookie);
  const challenge = openChallenge(key, `add ${personId}`, sealed, world.clock.now());
  if (challenge === null) return again(passkeyText.addRefused);
  const made = await readNewPasskey(siteOf(world.config.baseUrl), challenge, visit.fields.one('antwoord'));
  if (made === null) return again(passkeyText.addRefused);
  const passkey = { ...made, personId, label, madeOn: world.clock.today() };
  await world.database.inAccounts((accounts) => addPasskey(accounts, passkey));
  return seeOther('/profiel?bewaard=sleutel');
}

async function rename(world: World, visit: PersonVisit): Promise<Response> {
  const label = readName(visit.fields.one('sleutelnaam'));
  if (label === null) {
    const field = `naam-${visit.params.credentialId ?? ''}`;
    return showProfile(world, visit, { errors: [{ field, message: passkeyText.labelProblem }] });
  }
  const found = await world.database.inAccounts((accounts) =>
    renamePasskey(accounts, { ...own(visit), label }),
  );
  if (!found) throw new NotFoundError();
  return seeOther('/profiel?bewaard=sleutelnaam');
}

async function remove(world: World, visit: PersonVisit): Promise<Response> {
  await world.database.inAccounts((accounts) => removePasskey(accounts, own(visit)));
  return seeOther('/profiel?bewaard=sleutelweg');
}

/** @throws NotFoundError for what cannot be the id of a passkey */
function own(visit: PersonVisit) {
  const { credentialId = '' } = visit.params;
  if (!isCredentialId(credentialId)) throw new NotFoundError();
  return { personId: visit.visitor.personId, credentialId };
}
