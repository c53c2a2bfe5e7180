import { setImmediate } from 'node:timers/promises';
import type { Queries } from '../../../platform/database/index.ts';
import { randomId } from '../../../platform/ids.ts';
import type { World } from '../../../platform/world.ts';
import type { Round } from '../round.ts';
import { endOfTellingInvitation, mostInvitations } from './invitation.ts';
import { addTellingInvitations, knownTokens } from './store.ts';
import { hashOfToken, type InvitationToken, paperToken } from './token.ts';

/** Stores the invitations of a new pile of cards. The codes themselves are made again from the key of the pile. */
export async function addPile(
  world: World,
  tenant: Queries,
  round: Round,
  { pile, number }: { pile: string; number: number },
): Promise<void> {
  const invitations = await tokensOf(world, pile, number);
  const today = world.clock.today();
  await addTellingInvitations(
    tenant,
    round,
    invitations.map(({ tokenHash }) => ({
      invitationId: randomId(),
      tokenHash,
      way: 'print' as const,
      sealed: null,
    })),
    { madeOn: today, expiresOn: endOfTellingInvitation(today) },
  );
}

/** The codes of a pile of this round in their order, used ones too; none when this round has no such pile. */
export async function cardsOfPile(
  world: World,
  tenant: Queries,
  round: Round,
  pile: string,
): Promise<InvitationToken[]> {
  if (!/^[A-Za-z0-9_-]{22}$/.test(pile)) return [];
  const all = await tokensOf(world, pile, mostInvitations);
  const hashes = all.map(({ tokenHash }) => tokenHash);
  const known = new Set((await knownTokens(tenant, round, hashes)).map((hash) => hash.toString('hex')));
  return all.filter(({ tokenHash }) => known.has(tokenHash.toString('hex'))).map(({ token }) => token);
}

async function tokensOf(world: World, pile: string, number: number) {
  const tokens: { token: InvitationToken; tokenHash: Buffer }[] = [];
  for (let place = 0; place < number; place += 1) {
    // Others get their turn in between.
    if (place % 50 === 49) await setImmediate();
    const token = paperToken(world.vault, pile, place);
    tokens.push({ token, tokenHash: hashOfToken(token) });
  }
  return tokens;
}
