/** The round something is sealed for, and its public key: a point on P-256, uncompressed, in base64url. */
export interface SealTo {
  pointKey: string;
  roundId: string;
  publicKey: string;
}

const curve = { name: 'ECDH', namedCurve: 'P-256' };

/**
 * Seals bytes so that only the server can open them, with a key pair that is made for this once and forgotten: this
 * device cannot open it either. The server's side is app/domains/stories/telling/offline/envelope.ts.
 */
export async function sealTo(
  round: SealTo,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { subtle } = crypto;
  const theirs = fromBase64(round.publicKey);
  const recipient = await subtle.importKey('raw', theirs, curve, false, []);
  const pair = (await subtle.generateKey(curve, false, ['deriveBits'])) as CryptoKeyPair;
  const sender = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
  const secret = await subtle.deriveBits({ name: 'ECDH', public: recipient }, pair.privateKey, 256);
  const material = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const context = new TextEncoder().encode(`zodat sealed telling 1 ${round.pointKey} ${round.roundId} `);
  const info = joined(context, sender, theirs);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  const derived = new Uint8Array(await subtle.deriveBits(how, material, 44 * 8));
  const key = await subtle.importKey('raw', derived.subarray(0, 32), 'AES-GCM', false, ['encrypt']);
  const sealed = await subtle.encrypt({ name: 'AES-GCM', iv: derived.subarray(32) }, key, bytes);
  return joined(Uint8Array.of(1), sender, new Uint8Array(sealed));
}

export function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
