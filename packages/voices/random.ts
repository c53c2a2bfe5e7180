/** Gives numbers from 0 up to, not including, 1: the same row of them for the same seed. */
export type Random = () => number;

/**
 * A small seeded generator (SplitMix, Steele, Lea & Flood 2014, in its form for 32 bits). Good enough for shuffling
 * and for starting places; not for secrets.
 *
 * @param seed a whole number; only its last 32 bits count
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}
