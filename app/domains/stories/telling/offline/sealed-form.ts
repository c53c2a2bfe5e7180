import { UnreadableFormError } from '../../../../platform/errors.ts';
import { type Fields, readFields } from '../../../../platform/web/fields.ts';
import { type KeyPair, openEnvelope, type SealedFor, UnreadableEnvelopeError } from './envelope.ts';

/** What the seal and the form around it take besides. */
export const roomForSeal = 10_000;

/**
 * The form inside an envelope: its kind of content on the first line, then the body as a browser would have sent it.
 * Null when it cannot be opened with the key of this round.
 *
 * @throws UnreadableFormError when it was opened and is no form
 */
export async function readSealedForm(
  sealed: File,
  pair: KeyPair,
  sealedFor: SealedFor,
): Promise<Fields | null> {
  const plain = open(new Uint8Array(await sealed.arrayBuffer()), pair, sealedFor);
  if (plain === null) return null;
  const end = plain.indexOf('\n');
  if (end < 1 || end > 200) throw new UnreadableFormError('wrong-type');
  const headers = { 'content-type': plain.subarray(0, end).toString('latin1') };
  const body = new Uint8Array(plain.subarray(end + 1));
  return readFields(new Request('http://sealed', { method: 'POST', headers, body }));
}

function open(envelope: Uint8Array, pair: KeyPair, sealedFor: SealedFor): Buffer | null {
  try {
    return openEnvelope(envelope, pair, sealedFor);
  } catch (error) {
    if (error instanceof UnreadableEnvelopeError) return null;
    throw error;
  }
}
