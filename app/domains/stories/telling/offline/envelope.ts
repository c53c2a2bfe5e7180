import { createDecipheriv, createECDH, hkdfSync } from 'node:crypto';

/** The two halves of a round's key pair on P-256: an uncompressed point of 65 bytes, and a number of 32. */
export interface KeyPair {
  publicKey: Buffer;
  privateKey: Buffer;
}

/** For which round something was sealed. It is not in the envelope, and must be the same when it is opened. */
export interface SealedFor {
  pointKey: string;
  roundId: string;
}

/** An envelope is damaged, or was sealed for another round or with another key. */
export class UnreadableEnvelopeError extends Error {
  override name = 'UnreadableEnvelopeError';
}

const curve = 'prime256v1';
const format = 1;
const pointLength = 65;
const tagLength = 16;

export function makeKeyPair(): KeyPair {
  const pair = createECDH(curve);
  const publicKey = pair.generateKeys();
  return { publicKey, privateKey: pair.getPrivateKey() };
}

/**
 * Opens what a browser sealed to a round (app/browser/offline/envelope.ts; docs/decisions has the format): one byte
 * format, the 65 bytes of a key pair that was made for this one envelope, the ciphertext, a tag of 16 bytes. Key and
 * nonce come from ECDH and HKDF-SHA-256 (RFC 5869), with the round and both public keys as context.
 *
 * @throws UnreadableEnvelopeError
 */
export function openEnvelope(envelope: Uint8Array, pair: KeyPair, sealedFor: SealedFor): Buffer {
  const bytes = Buffer.from(envelope.buffer, envelope.byteOffset, envelope.byteLength);
  if (bytes.length < 1 + pointLength + tagLength || bytes[0] !== format) throw new UnreadableEnvelopeError();
  const sender = bytes.subarray(1, 1 + pointLength);
  try {
    const secret = sharedSecret(pair.privateKey, sender);
    const info = Buffer.concat([contextOf(sealedFor), sender, pair.publicKey]);
    const derived = Buffer.from(hkdfSync('sha256', secret, '', info, 44));
    const options = { authTagLength: tagLength };
    const decipher = createDecipheriv('aes-256-gcm', derived.subarray(0, 32), derived.subarray(32), options);
    decipher.setAuthTag(bytes.subarray(bytes.length - tagLength));
    const sealed = bytes.subarray(1 + pointLength, bytes.length - tagLength);
    return Buffer.concat([decipher.update(sealed), decipher.final()]);
  } catch {
    throw new UnreadableEnvelopeError();
  }
}

/** A point that does not lie on the curve is refused by OpenSSL. */
function sharedSecret(privateKey: Buffer, sender: Buffer): Buffer {
  const own = createECDH(curve);
  own.setPrivateKey(privateKey);
  return own.computeSecret(sender);
}

/** Neither of the two holds a space, so that no two rounds have the same context. */
function contextOf({ pointKey, roundId }: SealedFor): Buffer {
  return Buffer.from(`zodat sealed telling 1 ${pointKey} ${roundId} `);
}
