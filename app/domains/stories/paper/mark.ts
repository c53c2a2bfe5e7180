import { createHash } from 'node:crypto';

/** Letters that a pen and an eye keep apart from digits; nineteen, a prime, so that the sum below misses nothing. */
const letters = 'ACDEFHJKLMNPRTUVWXY';

/**
 * The number of a paper form with the letter that goes with it: "12K". The letter changes with every single wrong digit
 * and with two digits that changed places (a weighted sum modulo a prime, as in ISBN-10), and mostly with the round. A
 * number typed wrong would hand someone's story to another's strip.
 */
export function markOf(roundId: string, number: number): string {
  const digits = [...String(number)].reverse().map(Number);
  const sum = digits.reduce((total, digit, place) => total + digit * (place + 1), offsetOf(roundId));
  return `${number}${letters.charAt(sum % letters.length)}`;
}

/** The number in what was typed ("12k", "12 K"), or why it is none of this round. */
export function readMark(
  roundId: string,
  typed: string,
): { number: number } | 'missing' | 'no-letter' | 'wrong' {
  const clean = typed.replace(/[\s.-]/g, '').toUpperCase();
  if (clean === '') return 'missing';
  const [, digits, letter] = /^(\d{1,6})([A-Z]?)$/.exec(clean) ?? [];
  if (digits === undefined) return 'wrong';
  if (letter === '') return 'no-letter';
  const number = Number(digits);
  return markOf(roundId, number) === `${number}${letter}` ? { number } : 'wrong';
}

function offsetOf(roundId: string): number {
  return createHash('sha256').update(`zodat paper ${roundId}`).digest().readUInt16BE(0);
}
