import { createHmac } from 'node:crypto';
import type { Vault } from '../../../platform/vault/index.ts';

/**
 * People belong to no house, so what is known of them is sealed under a data key of its own. It is kept like the
 * keys of houses, under an id that no house can get.
 */
export const accountsHouse = '00000000-0000-4000-8000-000000000000';

/** Seals and opens names and addresses, and finds a person by address without storing it readable. */
export interface AccountsKey {
  seal(text: string, context: string[]): Buffer;
  open(sealed: Buffer, context: string[]): string;
  /** The same for the same address, and of no use without the key. */
  hashAddress(address: string): Buffer;
}

/** Call it before a transaction begins: the first time it reads the key from the database. */
export async function openAccountsKey(vault: Vault): Promise<AccountsKey> {
  const keys = await vault.keysOf(accountsHouse);
  return {
    seal: (text, context) => keys.seal(text, context),
    open: (sealed, context) => keys.open(sealed, context),
    hashAddress: (address) => createHmac('sha256', keys.search).update(`mail address ${address}`).digest(),
  };
}
