import type { HouseKeys } from '../../../platform/vault/index.ts';

/** The key of one paper form, from which the code on its strip is made; sealed until the form has been typed in. */
export function sealFormKey(keys: HouseKeys, roundId: string, number: number, key: string): Buffer {
  return keys.seal(key, contextOf(roundId, number));
}

export function openFormKey(keys: HouseKeys, roundId: string, number: number, sealed: Buffer): string {
  return keys.open(sealed, contextOf(roundId, number));
}

const contextOf = (roundId: string, number: number) => ['paper_forms', roundId, String(number)];
