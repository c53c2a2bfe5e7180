/** Letters and digits that are not mistaken for each other when typed over from a poster. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * The address of a story point: ten letters and digits, made from as many random bytes. It is public (it hangs on
 * posters), so it need not be secret; it only must say nothing about the house behind it.
 *
 * @example makePointKey(randomBytes(10)) // 'k7m2x9wqhr'
 */
export function makePointKey(random: Uint8Array): string {
  return Array.from(random.subarray(0, 10), (byte) => letters[byte % letters.length]).join('');
}
