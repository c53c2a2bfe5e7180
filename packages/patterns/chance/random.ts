/** A source of chance that gives the same draws again from the same seed. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `count` (at most 2³²). */
  below(count: number): number;
}

/**
 * Chance that repeats itself: xoshiro128** (Blackman & Vigna 2021), its state filled from a hash of the seed and the
 * names (FNV-1a, then splitmix32). The names keep streams apart: two questions draw the same numbers whatever other
 * questions are in the round.
 *
 * @example const random = seededRandom(1, 'mood', 'age'); random.below(6)
 */
export function seededRandom(seed: number, ...names: readonly string[]): Random {
  let mixed = hash(`${seed}\n${names.join('\n')}`);
  const fill = () => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let word = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return word ^ (word >>> 15);
  };
  let [a, b, c, d] = [fill(), fill(), fill(), fill() | 1];
  const word = () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
  return {
    next: () => word() / 0x1_0000_0000,
    below: (count) => Math.floor((word() / 0x1_0000_0000) * count),
  };
}

const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by));

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

/** Puts what is in `order` in another order, each as likely (Fisher & Yates, as Durstenfeld 1964 wrote it). */
export function shuffle(order: Uint32Array, random: Random): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}

/**
 * A Poisson count with this mean: by inversion for small means, above 30 by the rejection of Hörmann (1993,
 * "The transformed rejection method for generating Poisson random variables", PTRS).
 */
export function poissonCount(mean: number, random: Random): number {
  if (mean <= 0) return 0;
  return mean < 30 ? poissonByInversion(mean, random) : poissonByRejection(mean, random);
}

function poissonByInversion(mean: number, random: Random): number {
  let chance = Math.exp(-mean);
  let left = random.next() - chance;
  let count = 0;
  while (left >= 0 && count < 1_000) {
    count += 1;
    chance *= mean / count;
    left -= chance;
  }
  return count;
}

function poissonByRejection(mean: number, random: Random): number {
  const root = Math.sqrt(mean);
  const b = 0.931 + 2.53 * root;
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const sure = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = random.next() - 0.5;
    const v = random.next();
    const us = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= sure) return count;
    if (count < 0 || (us < 0.013 && v > us)) continue;
    const bound = count * Math.log(mean) - mean - logFactorial(count);
    if (Math.log((v * inverseAlpha) / (a / (us * us) + b)) <= bound) return count;
  }
}

/** Stirling's series; only asked for counts near a mean above 30. */
function logFactorial(count: number): number {
  if (count < 10) return Math.log([1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880][count] ?? 1);
  const n = count + 1;
  return (n - 0.5) * Math.log(n) - n + 0.9189385332046727 + 1 / (12 * n) - 1 / (360 * n ** 3);
}
