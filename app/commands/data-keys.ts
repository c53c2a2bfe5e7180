import type { Queries } from '../platform/database/index.ts';
import { type MasterKey, rewrapDataKey, unwrapDataKey } from '../platform/vault/index.ts';

/** The data key of a house, wrapped with the master key. */
export interface WrappedKey {
  organisationId: string;
  version: number;
  wrapped: Buffer;
}

/** The data keys of all houses, as they are wrapped. */
export async function wrappedKeys(owner: Queries): Promise<WrappedKey[]> {
  return owner
    .selectFrom('data_keys')
    .select(['organisation_id as organisationId', 'key_version as version', 'wrapped'])
    .orderBy('organisation_id')
    .execute();
}

/** @throws WrongKeyError when a data key was wrapped with another master key, or is damaged */
export function requireFits(key: MasterKey, dataKeys: readonly WrappedKey[]): void {
  for (const { organisationId, wrapped } of dataKeys) unwrapDataKey(key, organisationId, wrapped);
}

/**
 * Wraps every data key anew that is not wrapped with `to` yet, in the transaction of `owner`. Gives how many.
 *
 * @throws WrongKeyError when one of them fits neither key
 */
export async function rewrapAll(owner: Queries, from: MasterKey, to: MasterKey): Promise<number> {
  let count = 0;
  for (const { organisationId, version, wrapped } of await wrappedKeys(owner)) {
    if (fits(to, organisationId, wrapped)) continue;
    await owner
      .updateTable('data_keys')
      .set({ wrapped: rewrapDataKey(from, to, organisationId, wrapped) })
      .where('organisation_id', '=', organisationId)
      .where('key_version', '=', version)
      .execute();
    count += 1;
  }
  return count;
}

export function fits(key: MasterKey, organisationId: string, wrapped: Buffer): boolean {
  try {
    unwrapDataKey(key, organisationId, wrapped);
    return true;
  } catch {
    return false;
  }
}
