/**
 * A dot in a triad is not placed more exactly than about a hundredth: a share below that is "nearly nothing", as an
 * amount below what an instrument can detect.
 */
const detectable = 0.01;
/** What stands for such a share: 0.65 of what can be detected (Martín-Fernández, Barceló-Vidal & Pawlowsky-Glahn 2003). */
const replacement = 0.65 * detectable;

/**
 * The two isometric log-ratio coordinates of three shares (Egozcue et al. 2003): √½ ln(a/b) and √⅙ ln(ab/c²). Shares
 * add up to one, so that they correlate by themselves; in these coordinates they no longer do, and distances are those
 * of Aitchison.
 *
 * Shares that are nearly nothing have no logarithm worth having: they are replaced by a small amount that is taken
 * from the others in proportion (multiplicative replacement), which leaves the ratios of the others as they are.
 *
 * @param shares none below 0 and not all 0, in any unit
 * @returns undefined when they are not three such numbers
 * @example logRatio([1, 1, 1]) // [0, 0]
 */
export function logRatio(shares: readonly number[]): [first: number, second: number] | undefined {
  const sum = shares.reduce((total, share) => total + share, 0);
  const sound = shares.length === 3 && shares.every((share) => Number.isFinite(share) && share >= 0);
  if (!sound || sum <= 0 || !Number.isFinite(sum)) return undefined;
  const parts = shares.map((share) => share / sum);
  const seen = parts.filter((part) => part >= detectable).reduce((total, part) => total + part, 0);
  const tiny = parts.filter((part) => part < detectable).length;
  const [a, b, c] = parts.map((part) =>
    Math.log(part < detectable ? replacement : (part / seen) * (1 - tiny * replacement)),
  );
  if (a === undefined || b === undefined || c === undefined) return undefined;
  return [(a - b) / Math.SQRT2, (a + b - 2 * c) / Math.sqrt(6)];
}
