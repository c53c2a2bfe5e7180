import type { Queries } from '../../../../platform/database/index.ts';

export interface RoundKeyRow {
  publicKey: Buffer;
  privateKeySealed: Buffer;
}

interface RoundOfHouse {
  organisationId: string;
  roundId: string;
}

export async function findRoundKey(tenant: Queries, round: RoundOfHouse): Promise<RoundKeyRow | undefined> {
  return tenant
    .selectFrom('round_keys')
    .select(['public_key as publicKey', 'private_key_sealed as privateKeySealed'])
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .executeTakeFirst();
}

/** Keeps the key of a round; where one was kept before, that one stays. */
export async function addRoundKey(
  tenant: Queries,
  round: RoundOfHouse,
  key: RoundKeyRow,
  madeOn: string,
): Promise<void> {
  await tenant
    .insertInto('round_keys')
    .values({
      organisation_id: round.organisationId,
      round_id: round.roundId,
      public_key: key.publicKey,
      private_key_sealed: key.privateKeySealed,
      made_on: madeOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
