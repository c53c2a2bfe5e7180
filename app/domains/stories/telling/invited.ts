import { page, seeOther } from '../../../platform/web/answers.ts';
import type { World } from '../../../platform/world.ts';
import { hashOfToken, readToken, type StoryPoint, stateOfInvitation } from '../../rounds/index.ts';
import { tellingAddress } from './door.ts';
import { type InvitationProblem, invitationPage } from './invitation-page.tsx';
import type { Arrival } from './telling-document.tsx';

/**
 * What is wrong with the invitation someone came with, or null. The database decides once more when a story is stored:
 * this is so that no one writes a story in vain.
 */
export async function problemOfInvitation(
  world: World,
  { round }: StoryPoint,
  typed: string,
): Promise<InvitationProblem | null> {
  if (typed.trim() === '') return round.entry === 'invited' ? 'missing' : null;
  const token = readToken(typed);
  if (token === null) return 'unknown';
  const state = await world.database.inTenant(round.organisationId, (tenant) =>
    stateOfInvitation(tenant, round, hashOfToken(token), world.clock.today()),
  );
  return state === 'good' ? null : state;
}

/** Under which the invitation is stored, for the statement that uses it up; null for none. */
export function invitationHash(typed: string): Buffer | null {
  const token = readToken(typed);
  return token === null ? null : hashOfToken(token);
}

/** Before telling in a round for invited people, or with an invitation that does not work: the page to type a code. */
export async function askForInvitation(
  world: World,
  point: StoryPoint,
  arrival: Arrival,
): Promise<Response | null> {
  const problem = await problemOfInvitation(world, point, arrival.invitation);
  if (problem === null) return null;
  if (problem === 'missing') return page(invitationPage(point, arrival, null));
  return page(invitationPage(point, arrival, problem), problem === 'unknown' ? 404 : 410);
}

/** The code of a card was typed: on to telling with it, or it is said what is wrong. */
export async function takeInvitation(world: World, point: StoryPoint, arrival: Arrival): Promise<Response> {
  const problem =
    arrival.invitation.trim() === ''
      ? 'missing'
      : await problemOfInvitation(world, point, arrival.invitation);
  if (problem !== null) return page(invitationPage(point, arrival, problem), 422);
  return seeOther(
    tellingAddress(point.round.pointKey, { ...arrival, invitation: readToken(arrival.invitation) ?? '' }),
  );
}
