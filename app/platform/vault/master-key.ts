import { createHash, randomBytes } from 'node:crypto';

/** A master key that cannot be used, or is not the one the data was sealed with. The message never holds the key. */
export class WrongKeyError extends Error {
  override name = 'WrongKeyError';
}

/** Thirty-two random bytes as base64url, for the key file or ZODAT_MASTER_KEY. */
export function makeMasterKey(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * Reads a master key as it was written down.
 *
 * @throws WrongKeyError when it is not 32 bytes in base64url
 */
export function readMasterKey(text: string): MasterKey {
  const bytes = Buffer.from(text.trim(), 'base64url');
  if (bytes.length !== 32 || bytes.toString('base64url') !== text.trim()) {
    throw new WrongKeyError(
      'De hoofdsleutel is beschadigd: er horen 43 letters en cijfers te staan. Zet de juiste sleutel terug.',
    );
  }
  return new MasterKey(bytes);
}

/** The key that wraps all others. It does not show itself when printed. */
export class MasterKey {
  readonly #bytes: Buffer;
  /** Says which key it is without giving it away: the beginning of its hash. */
  readonly id: string;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.id = createHash('sha256').update('zodat master key id').update(bytes).digest('hex').slice(0, 8);
  }

  get bytes(): Buffer {
    return this.#bytes;
  }
}
