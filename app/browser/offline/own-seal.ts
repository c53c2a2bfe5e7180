import { deviceKey, type OwnSeal } from './store.ts';

/** Seals bytes with the key of this browser, for one telling and no other. */
export async function sealHere(id: string, bytes: Uint8Array<ArrayBuffer>): Promise<OwnSeal> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, bytes: await crypto.subtle.encrypt(how(id, iv), await deviceKey(), bytes) };
}

export async function openHere(id: string, { iv, bytes }: OwnSeal): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.decrypt(how(id, iv), await deviceKey(), bytes));
}

function how(id: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) };
}
