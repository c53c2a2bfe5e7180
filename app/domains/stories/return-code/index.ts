import { createHash, hkdfSync } from 'node:crypto';
import type { Vault } from '../../../platform/vault/index.ts';
import { bitsOf, bytesOf } from './bits.ts';
import { text } from './text.nl.ts';
import { fold, isWord, nearWords, returnWords, wordPlace } from './words.ts';

/**
 * The secret with which a teller comes back: 130 bits, kept as 26 characters of Crockford's base32, and shown as ten
 * Dutch words (13 bits each). See docs/decisions/004-return-code.md.
 */
export type ReturnCode = string & { readonly kind: 'return code' };

const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const letterBits = 5;
const wordBits = 13;
const codeBits = 130;

/** The code of seventeen random bytes, of which the first 130 bits count. */
export function returnCodeFrom(bytes: Uint8Array): ReturnCode {
  return bitsOf(bytes, letterBits, codeBits)
    .map((place) => letters[place])
    .join('') as ReturnCode;
}

/**
 * The code of one telling, made from its form key under a key of this installation (HKDF, RFC 5869): the same form sent
 * twice gives the same code, whose hash is unique in the database.
 */
export function returnCodeFor(vault: Vault, formKey: string): ReturnCode {
  const key = vault.derive('return code');
  return returnCodeFrom(new Uint8Array(hkdfSync('sha256', key, '', `telling ${formKey}`, 17)));
}

/** What is stored of a code. At 130 random bits a plain hash cannot be guessed back; a slow one would add nothing. */
export function hashReturnCode(code: ReturnCode): Buffer {
  return createHash('sha256').update(`zodat return code ${code}`).digest();
}

/** The ten words of a code. */
export function toWords(code: ReturnCode): string[] {
  const places = [...code].map((letter) => letters.indexOf(letter));
  return bitsOf(bytesOf(places, letterBits), wordBits, codeBits).map((place) => returnWords()[place] ?? '');
}

/** The letters and digits of a code in groups, as they stand on a card. */
export function toLetters(code: ReturnCode): string {
  return code.toUpperCase().match(/.{1,5}/g)?.join('-') ?? '';
}

/** The address of the teller's own page; `base` is '' or the address of the installation. */
export function toLink(base: string, code: ReturnCode): string {
  return `${base}/terug/${code}`;
}

/** Reads letters and digits as someone may type them: any case, with spaces or dashes, O for 0, I or L for 1. */
export function fromLetters(typed: string): ReturnCode | null {
  const plain = typed.toLowerCase().replace(/[\s.-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
  return plain.length === codeBits / letterBits && [...plain].every((letter) => letters.includes(letter))
    ? (plain as ReturnCode)
    : null;
}

export type ReadCode = { code: ReturnCode } | { problem: string };

/**
 * Reads a code as someone typed it: ten words (capitals, commas, numbers and line ends do not matter), letters and
 * digits, or the whole link. What is wrong is said with the words that come near.
 */
export function fromWords(typed: string): ReadCode {
  const inLink = /\/terug\/([0-9A-Za-z]+)/.exec(typed)?.[1];
  const code = fromLetters(inLink ?? typed);
  if (code !== null) return { code };
  const words = fold(typed).split(/[^a-z]+/).filter((word) => word !== '');
  const unknown = words.find((word) => !isWord(word));
  if (unknown !== undefined) return { problem: text.unknownWord(unknown, nearWords(unknown)) };
  if (words.length !== codeBits / wordBits) return { problem: text.wordCount(words.length) };
  const bytes = bytesOf(words.map(wordPlace), wordBits);
  return { code: returnCodeFrom(bytes) };
}
