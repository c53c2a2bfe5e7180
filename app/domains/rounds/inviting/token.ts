import { createHash, hkdfSync } from 'node:crypto';

/**
 * What makes an invitation to tell work, once: letters and digits that are not mistaken for each other (Crockford's
 * base32: no I, L, O or U), five bits each. On paper sixteen of them, which one can type over; in a mail 26.
 */
export type InvitationToken = string & { readonly kind: 'invitation token' };

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
/** 80 bits. */
const onPaper = 16;
/** 130 bits. */
const byMail = 26;

/** @param random at least 26 random bytes */
export function mailToken(random: Uint8Array): InvitationToken {
  return tokenFrom(random.subarray(0, byMail));
}

/** What makes keys from the master key; the vault does. */
interface KeyMaker {
  derive(purpose: string): Buffer;
}

/**
 * The tokens of a pile of cards are made from the key of that pile, so that the page with the cards can be opened and
 * printed again while of each token only a hash is stored.
 *
 * @param pile 128 random bits in base64url
 * @param place 0 for the first card
 */
export function paperToken(vault: KeyMaker, pile: string, place: number): InvitationToken {
  const key = vault.derive('telling invitation');
  return tokenFrom(new Uint8Array(hkdfSync('sha256', key, '', `card ${place} of ${pile}`, onPaper)));
}

/** Reads what someone typed or what stood in a link; null when it cannot be a token. */
export function readToken(typed: string): InvitationToken | null {
  const plain = typed
    .toLowerCase()
    .replace(/[\s\-–—.]/g, '')
    .replace(/[il]/g, '1')
    .replace(/o/g, '0');
  const known = [...plain].every((letter) => alphabet.includes(letter));
  return known && (plain.length === onPaper || plain.length === byMail) ? (plain as InvitationToken) : null;
}

/** Under which an invitation is stored. */
export function hashOfToken(token: InvitationToken): Buffer {
  return createHash('sha256').update(`invitation to tell ${token}`).digest();
}

/** As it stands on a card: `tokenInGroups('7k3m2x9wqhr4ptv8')` is "7k3m-2x9w-qhr4-ptv8". */
export function tokenInGroups(token: InvitationToken): string {
  return token.replace(/.{4}(?=.)/g, '$&-');
}

function tokenFrom(bytes: Uint8Array): InvitationToken {
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('') as InvitationToken;
}
