import { NotFoundError } from '../../../platform/errors.ts';
import { isId } from '../../../platform/ids.ts';
import { page, seeOther } from '../../../platform/web/answers.ts';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import { once, sentEarlier } from '../../../platform/web/once.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { findPerson, openAccountsKey } from '../../accounts/index.ts';
import { type Meeting, readMeeting } from '../people/meeting.ts';
import { meetingPage } from '../people/pages.tsx';
import { type InvitationDraft, readInvitation } from './invitation.ts';
import { invite, inviteAgain, openLetters } from './invite.ts';
import { findInvitation, removeInvitation } from './store.ts';
import { invitationText as words } from './text.nl.ts';

/** Inviting people into a space. Accepting is in accept-routes.ts: who accepts is not in the space yet. */
export function createInvitationRoutes(world: World): Route[] {
  const base = '/ruimte/:spaceId/uitnodigingen';
  const forAdmins = (answer: (world: World, visit: SpaceVisit) => Promise<Response>) => ({
    method: 'POST' as const,
    access: 'space' as const,
    roles: ['admin' as const],
    answer: (visit: SpaceVisit) => answer(world, visit),
  });
  return [
    { path: base, ...forAdmins(makeInvitation) },
    { path: `${base}/:invitationId/verzending`, ...forAdmins(sendAgain) },
    { path: `${base}/:invitationId/intrekking`, ...forAdmins(withdraw) },
  ];
}

async function makeInvitation(world: World, visit: SpaceVisit): Promise<Response> {
  const { space, fields, visitor, sentKey } = visit;
  const { organisationId, spaceId } = space;
  const sending = { organisationId, sentKey, today: world.clock.today() };
  const earlier = await world.database.inTenant(organisationId, (tenant) => sentEarlier(tenant, sending));
  if (earlier !== null) return seeOther(earlier);
  const typed = { address: fields.one('adres'), role: fields.one('rol') };
  const read = readInvitation(typed, space.kind);
  const meeting = await readMeeting(world, space);
  const problems = read.ok ? await problemsOfDraft(world, meeting, read.draft) : read.problems;
  if (!read.ok || problems.length > 0) {
    return page(meetingPage(visit, { meeting, typed, errors: problems }), 422);
  }
  const letters = await openLetters(world, organisationId);
  const invitation = { ...read.draft, organisationId, spaceId, invitedBy: visitor.personId };
  const path = await world.database.inTenant(organisationId, (tenant) =>
    once(tenant, sending, async () => {
      await invite(world, letters, tenant, invitation);
      return `/ruimte/${spaceId}/ontmoeten?gedaan=uitgenodigd`;
    }),
  );
  return seeOther(path);
}

/** Someone who is here already with this role, or on the way, is not invited twice. */
async function problemsOfDraft(
  world: World,
  { people, invitations }: Meeting,
  { address, role }: InvitationDraft,
): Promise<FieldProblem[]> {
  if (invitations.some((open) => open.address === address && open.role === role && !open.expired)) {
    return [{ field: 'adres', message: words.alreadyInvited }];
  }
  const key = await openAccountsKey(world.vault);
  const person = await world.database.inAccounts((accounts) => findPerson(accounts, key, address));
  const here = people.find((each) => each.personId === person?.personId);
  return here?.roles.includes(role) ? [{ field: 'adres', message: words.alreadyHere(here.name) }] : [];
}

async function sendAgain(world: World, visit: SpaceVisit): Promise<Response> {
  return await onInvitation(world, visit, 'opnieuw', async (letters, tenant, invitation) => {
    await inviteAgain(world, letters, tenant, invitation);
  });
}

async function withdraw(world: World, visit: SpaceVisit): Promise<Response> {
  return await onInvitation(world, visit, 'ingetrokken', async (_letters, tenant, invitation) => {
    await removeInvitation(tenant, invitation);
  });
}

type InvitationWork = (
  letters: Awaited<ReturnType<typeof openLetters>>,
  tenant: Parameters<typeof findInvitation>[0],
  invitation: NonNullable<Awaited<ReturnType<typeof findInvitation>>>,
) => Promise<void>;

/** @throws NotFoundError when this space has no such open invitation */
async function onInvitation(
  world: World,
  visit: SpaceVisit,
  done: keyof typeof words.done,
  work: InvitationWork,
): Promise<Response> {
  const { space, sentKey, params } = visit;
  const { organisationId, spaceId } = space;
  const invitationId = params.invitationId ?? '';
  if (!isId(invitationId)) throw new NotFoundError();
  const letters = await openLetters(world, organisationId);
  const sending = { organisationId, sentKey, today: world.clock.today() };
  const path = await world.database.inTenant(organisationId, (tenant) =>
    once(tenant, sending, async () => {
      const invitation = await findInvitation(tenant, space, invitationId);
      if (invitation === null || invitation.acceptedBy !== null) throw new NotFoundError();
      await work(letters, tenant, invitation);
      return `/ruimte/${spaceId}/ontmoeten?gedaan=${done}`;
    }),
  );
  return seeOther(path);
}
