import { createHash, randomBytes } from 'node:crypto';
import { isId, randomId } from '../../../platform/ids.ts';
import { page, seeOther } from '../../../platform/web/answers.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { Visit, Visitor } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import {
  addPerson,
  beginSignIn,
  findPerson,
  hashToken,
  identify,
  openAccountsKey,
  readName,
  roleWords,
  signedInJustNow,
  spaceHref,
  tokenPattern,
} from '../../accounts/index.ts';
import { addMembership } from '../people/store.ts';
import { type AcceptPageProps, acceptPage, refusedInvitationPage } from './accept-pages.tsx';
import { type InvitationState, stateOf } from './invitation.ts';
import { nameOf, openLetters } from './invite.ts';
import { acceptInvitation, findInvitationToSpace, type InvitationToSpace } from './store.ts';
import { acceptText } from './text.nl.ts';

/**
 * Accepting an invitation. The link came by mail, so who holds it may act for its address: it makes the account or
 * signs in to the one there is. Someone who is signed in already takes part as who they are.
 */
export function createAcceptRoutes(world: World): Route[] {
  const path = '/uitnodiging/:organisationId/:token';
  return [
    { method: 'GET', path, access: 'open', answer: (visit) => show(world, visit) },
    { method: 'POST', path, access: 'open', answer: (visit) => accept(world, visit) },
  ];
}

interface Found extends InvitationToSpace {
  tokenHash: Buffer;
  state: InvitationState;
}

async function find(world: World, visit: Visit): Promise<Found | null> {
  const { organisationId = '', token = '' } = visit.params;
  if (!isId(organisationId) || !tokenPattern.test(token)) return null;
  const tokenHash = hashToken(token);
  const found = await world.database.inTenant(organisationId, (tenant) =>
    findInvitationToSpace(tenant, organisationId, { tokenHash }),
  );
  return found === null
    ? null
    : { ...found, tokenHash, state: stateOf(found.invitation, world.clock.today()) };
}

function refuse(state: InvitationState | 'unknown'): Response {
  const reason = state === 'open' ? 'unknown' : state;
  return page(refusedInvitationPage({ reason }), reason === 'unknown' ? 404 : 410);
}

async function show(world: World, visit: Visit): Promise<Response> {
  const found = await find(world, visit);
  const visitor = await identify(world, visit.request);
  if (found === null) return refuse('unknown');
  const { invitation } = found;
  if (visitor !== null && visitor.personId === invitation.acceptedBy)
    return seeOther(spaceHref(invitation.spaceId));
  if (found.state !== 'open') return refuse(found.state);
  const formKey = randomBytes(16).toString('base64url');
  return page(acceptPage({ ...(await pageProps(world, visit, found, visitor)), formKey, errors: [] }));
}

type Shown = Omit<AcceptPageProps, 'formKey' | 'errors'>;

async function pageProps(world: World, visit: Visit, found: Found, visitor: Visitor | null): Promise<Shown> {
  const { invitation, space } = found;
  return {
    path: visit.url.pathname,
    space: space.name,
    role: roleWords[invitation.role],
    inviter: await nameOf(world, invitation.invitedBy),
    who: await whoTakesPart(world, found, visitor),
  };
}

async function whoTakesPart(
  world: World,
  { invitation }: Found,
  visitor: Visitor | null,
): Promise<AcceptPageProps['who']> {
  if (visitor !== null) return { kind: 'signed-in', name: visitor.name };
  const letters = await openLetters(world, invitation.organisationId);
  const key = await openAccountsKey(world.vault);
  const { address } = letters.open(invitation);
  const person = await world.database.inAccounts((accounts) => findPerson(accounts, key, address));
  return person === null ? { kind: 'new', typed: '' } : { kind: 'known' };
}

async function accept(world: World, visit: Visit): Promise<Response> {
  const found = await find(world, visit);
  if (found === null) return refuse('unknown');
  const visitor = await identify(world, visit.request);
  const acceptedKey = createHash('sha256').update(visit.fields.one('sleutel')).digest();
  if (found.state === 'accepted') return await acceptedEarlier(world, found, acceptedKey, visitor);
  if (found.state !== 'open') return refuse(found.state);
  const who = await whoTakesPart(world, found, visitor);
  const name = readName(visit.fields.one('naam'));
  if (who.kind === 'new' && name === null) {
    const props = await pageProps(world, visit, found, visitor);
    return page(
      acceptPage({
        ...props,
        who: { kind: 'new', typed: visit.fields.one('naam') },
        formKey: visit.fields.one('sleutel'),
        errors: [{ field: 'naam', message: acceptText.nameProblem }],
      }),
      422,
    );
  }
  const personId = visitor?.personId ?? (await personOfAddress(world, found, name ?? ''));
  if (!(await takePart(world, found, personId, acceptedKey))) return await accept(world, visit);
  const path = spaceHref(found.invitation.spaceId);
  return visitor === null ? await beginSignIn(world, personId, path) : seeOther(path);
}

/**
 * The same form again, a moment later, is a double click and goes where the first one went; anyone else is too late.
 * The moment matters: on a computer that others use, the form is still behind the back button after signing out.
 */
async function acceptedEarlier(
  world: World,
  { invitation }: Found,
  acceptedKey: Buffer,
  visitor: Visitor | null,
): Promise<Response> {
  const { acceptedBy, spaceId } = invitation;
  if (acceptedBy === null) return refuse('unknown');
  if (visitor?.personId === acceptedBy) return seeOther(spaceHref(spaceId));
  const again = invitation.acceptedKey?.equals(acceptedKey) ?? false;
  return again && visitor === null && (await signedInJustNow(world, acceptedBy))
    ? await beginSignIn(world, acceptedBy, spaceHref(spaceId))
    : refuse('accepted');
}

/** Finds or makes the person the mail was sent to. */
async function personOfAddress(world: World, { invitation }: Found, name: string): Promise<string> {
  const letters = await openLetters(world, invitation.organisationId);
  const key = await openAccountsKey(world.vault);
  const { address: email } = letters.open(invitation);
  const person = { personId: randomId(), name, email, today: world.clock.today() };
  return await world.database.inAccounts((accounts) => addPerson(accounts, key, person));
}

async function takePart(
  world: World,
  { invitation, tokenHash }: Found,
  personId: string,
  acceptedKey: Buffer,
): Promise<boolean> {
  const { organisationId, invitationId, spaceId, role } = invitation;
  const today = world.clock.today();
  return await world.database.inTenant(organisationId, async (tenant) => {
    const acceptance = { organisationId, invitationId, tokenHash, acceptedBy: personId, acceptedKey, today };
    if (!(await acceptInvitation(tenant, acceptance))) return false;
    await addMembership(tenant, { organisationId, spaceId, personId, role }, today);
    return true;
  });
}
