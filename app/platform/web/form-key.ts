import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { UnreadableFormError } from '../errors.ts';

/**
 * Each form for a signed-in person carries one hidden key that does two things: it proves that the form was ours
 * (a signature under the secret of this sign-in), and it names this one sending, so that sent twice is stored once.
 */
export function makeFormKey(secret: Buffer): string {
  const nonce = randomBytes(16).toString('base64url');
  return `${nonce}.${sign(secret, nonce)}`;
}

/**
 * Checks a form key and gives its hash, under which the sending is remembered.
 *
 * @throws UnreadableFormError 'old-form' when it is absent, damaged or of another sign-in
 */
export function checkFormKey(secret: Buffer, key: string): Buffer {
  const [nonce = '', signature = ''] = key.split('.');
  const expected = Buffer.from(sign(secret, nonce));
  const given = Buffer.from(signature);
  if (nonce.length !== 22 || expected.length !== given.length || !timingSafeEqual(expected, given)) {
    throw new UnreadableFormError('old-form');
  }
  return createHash('sha256').update(key).digest();
}

function sign(secret: Buffer, nonce: string): string {
  return createHmac('sha256', secret).update(`form key ${nonce}`).digest('base64url');
}
