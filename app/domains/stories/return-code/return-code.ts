import { createHash, hkdfSync } from 'node:crypto';

/**
 * The secret with which an anonymous teller comes back: 130 bits, written as 26 letters and digits (Crockford's
 * base32: no I, L, O or U) or as ten Dutch words. The only thing we keep of it is a hash.
 */
export type ReturnCode = string & { readonly kind: 'return code' };

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 26;
const bits = 130n;

/** What makes keys from the master key; the vault does. */
export interface KeyMaker {
  derive(purpose: string): Buffer;
}

/**
 * The code of a story is made from the key its form carried, so that a form that is sent twice gives the same code.
 * See docs/decisions/004-return-code.md for who can do what with which of the two keys.
 */
export function returnCodeFor(vault: KeyMaker, formKey: string): ReturnCode {
  const bytes = hkdfSync('sha256', vault.derive('return code'), '', `telling ${formKey}`, 17);
  return returnCodeFrom(new Uint8Array(bytes));
}

/** Makes a code of the first 130 bits of at least seventeen random bytes. */
export function returnCodeFrom(bytes: Uint8Array): ReturnCode {
  if (bytes.length < 17) throw new RangeError('A return code needs seventeen bytes.');
  const number = BigInt(`0x${Buffer.from(bytes.subarray(0, 17)).toString('hex')}`) >> (17n * 8n - bits);
  return codeOf(digitsOf(number, 5n, length).map((digit) => alphabet.charAt(digit)));
}

/** Ten numbers from 0 to 8191: the places of the words of a code. */
export function toPlaces(code: ReturnCode): number[] {
  let number = 0n;
  for (const letter of code) number = (number << 5n) | BigInt(alphabet.indexOf(letter));
  return digitsOf(number, 13n, 10);
}

/** The code of ten places of words. */
export function fromPlaces(places: readonly number[]): ReturnCode {
  let number = 0n;
  for (const place of places) number = (number << 13n) | BigInt(place);
  return codeOf(digitsOf(number, 5n, length).map((digit) => alphabet.charAt(digit)));
}

/** The code in groups that can be read aloud and typed over: "7K2QD-9XWRM-…". */
export function toLetters(code: ReturnCode): string {
  return (
    code
      .toUpperCase()
      .match(/.{5}(?=.{5})|.+$/g)
      ?.join('-') ?? code
  );
}

/** Reads a code whatever its capitals, spaces and dashes; O is read as 0, I and L as 1. Null when it is none. */
export function fromLetters(text: string): ReturnCode | null {
  if (text.length > 200) return null;
  const letters = text
    .toLowerCase()
    .replace(/[\s\-‐-―_.,]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
  return letters.length === length && [...letters].every((letter) => alphabet.includes(letter))
    ? codeOf([...letters])
    : null;
}

/** The address of the page of this story. It is as secret as the code itself. */
export function toLink(baseUrl: string, code: ReturnCode): string {
  return `${baseUrl}/terug/${code}`;
}

/** The code in an address someone kept or copied, with or without what stood around it. */
export function fromLink(text: string): ReturnCode | null {
  const letters = /\/terug\/([\w-]+)/i.exec(text)?.[1];
  return letters === undefined ? null : fromLetters(letters);
}

/**
 * What the database keeps of a code. A plain SHA-256 is enough: there are 2^128 form keys to try, which no slow
 * hash has to protect. The text before it keeps this hash apart from every other we make.
 */
export function hashReturnCode(code: ReturnCode): Buffer {
  return createHash('sha256').update(`zodat return code ${code}`).digest();
}

/** The lowest digits of a number, each of so many bits, the highest first. */
function digitsOf(number: bigint, size: bigint, count: number): number[] {
  const mask = (1n << size) - 1n;
  return Array.from({ length: count }, (_, at) => Number((number >> (BigInt(count - 1 - at) * size)) & mask));
}

function codeOf(letters: readonly string[]): ReturnCode {
  return letters.join('') as ReturnCode;
}
