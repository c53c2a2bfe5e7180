/** What we know of someone who signs in: how to reach them and what to call them. */
export interface Person {
  personId: string;
  name: string;
  email: string;
}

/** Longer than any address that mail servers accept (RFC 5321, 4.5.3.1). */
const longestAddress = 254;
export const longestName = 80;

/** Something before and after one @, a dot in what comes after, and nothing that could end a mail header. */
const addressPattern =
  /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}.]+(\.[^\s@<>()[\]\\,;:"\p{Cc}.]+)+$/u;

/**
 * A mail address as it is kept and compared: without spaces around it and in lower case. Mail servers may tell
 * capitals apart before the @, none in use does, and a phone that capitalises the first letter is common.
 *
 * @returns null when it cannot be a mail address
 */
export function readAddress(typed: string): string | null {
  const address = typed.trim().normalize('NFC').toLowerCase();
  return address.length <= longestAddress && addressPattern.test(address) ? address : null;
}

/** A name on one line; null when nothing is left or when it is too long. */
export function readName(typed: string): string | null {
  const name = typed
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return name !== '' && name.length <= longestName ? name : null;
}
