import type { World } from '../../../../platform/world.ts';
import type { Round } from '../../../rounds/index.ts';
import { type KeyPair, makeKeyPair } from './envelope.ts';
import { addRoundKey, findRoundKey } from './store.ts';

export type RoundKeys = (round: Round) => Promise<KeyPair>;

const mostKept = 1_000;

/**
 * The key pair of a round, made the first time it is asked for and never again: what waits on a telephone is sealed to
 * it. The private half is kept sealed by the house, like the stories themselves.
 */
export function createRoundKeys(world: World): RoundKeys {
  const kept = new Map<string, Promise<KeyPair>>();
  return (round) => {
    const known = kept.get(round.roundId);
    if (known !== undefined) return known;
    const pair = findOrMake(world, round);
    if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '');
    kept.set(round.roundId, pair);
    pair.catch(() => kept.delete(round.roundId));
    return pair;
  };
}

async function findOrMake(world: World, round: Round): Promise<KeyPair> {
  const { organisationId, roundId } = round;
  const house = await world.vault.keysOf(organisationId);
  const context = ['round_keys', roundId];
  const row = await world.database.inTenant(organisationId, async (tenant) => {
    const found = await findRoundKey(tenant, round);
    if (found !== undefined) return found;
    const { publicKey, privateKey } = makeKeyPair();
    const made = { publicKey, privateKeySealed: house.sealFile(privateKey, context) };
    await addRoundKey(tenant, round, made, world.clock.today());
    return findRoundKey(tenant, round);
  });
  if (row === undefined) throw new Error('The key of a round was made and is not there.');
  return { publicKey: row.publicKey, privateKey: house.openFile(row.privateKeySealed, context) };
}
