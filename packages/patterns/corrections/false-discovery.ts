/**
 * What each p is worth among so many (Benjamini & Hochberg 1995): of all results with a q of at most 0.05, on average at
 * most one in twenty is a false alarm. `benjamini-yekutieli` (2001) also holds whatever the tests have to do with each
 * other, and is stricter by 1 + ½ + … + 1/m.
 *
 * @returns q in the order of the ps
 * @example qValues([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function qValues(ps: readonly number[], correction: Correction = 'benjamini-hochberg'): number[] {
  const m = ps.length;
  const harmonic = ps.reduce((sum, _, place) => sum + 1 / (place + 1), 0);
  const factor = correction === 'benjamini-yekutieli' ? m * harmonic : m;
  const falling = ps.map((p, place) => ({ p, place })).sort((one, other) => other.p - one.p);
  const qs = new Array<number>(m).fill(1);
  let least = 1;
  for (const [before, { p, place }] of falling.entries()) {
    least = Math.min(least, (p * factor) / (m - before));
    qs[place] = least;
  }
  return qs;
}

export type Correction = 'benjamini-hochberg' | 'benjamini-yekutieli';

/**
 * The ps of tests that stand together as one, corrected step by step (Holm 1979): the smallest times m, the next times
 * m − 1, never falling.
 *
 * @example holm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
export function holm(ps: readonly number[]): number[] {
  const rising = ps.map((p, place) => ({ p, place })).sort((one, other) => one.p - other.p);
  const corrected = new Array<number>(ps.length).fill(1);
  let most = 0;
  for (const [before, { p, place }] of rising.entries()) {
    most = Math.min(1, Math.max(most, p * (ps.length - before)));
    corrected[place] = most;
  }
  return corrected;
}
