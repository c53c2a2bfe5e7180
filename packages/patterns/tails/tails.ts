import { betaShare } from './incomplete-beta.ts';
import { upperGamma } from './incomplete-gamma.ts';

/**
 * The chance that a χ² variable exceeds `statistic`.
 * @example chiSquaredTail(3.841458820694124, 1) // 0.05
 */
export function chiSquaredTail(statistic: number, df: number): number {
  return upperGamma(df / 2, statistic / 2);
}

/**
 * The chance that a standard normal variable lies further from 0 than z, on either side.
 * @example normalTails(1.959963984540054) // 0.05
 */
export function normalTails(z: number): number {
  return upperGamma(0.5, (z * z) / 2);
}

/**
 * The chance that an F variable exceeds the value that belongs to an explained share: F = (share / df1) /
 * ((1 − share) / df2). Asked as a share, since that is how R² and Pillai's trace come, also when nothing is left.
 *
 * @param share between 0 and 1
 * @example shareTail(0.5, 2, 10) // 0.03125: F = 5 with 2 and 10 degrees of freedom
 */
export function shareTail(share: number, df1: number, df2: number): number {
  return betaShare(df2 / 2, df1 / 2, 1 - share, share);
}

/**
 * The chance, on either side, that a t variable with `df` degrees of freedom lies further from 0 than
 * t = r √(df / (1 − r²)): the two-sided p of a correlation r.
 *
 * @example correlationTails(0.5, 10) // 0.0979…: t = 1.826 with 10 degrees of freedom
 */
export function correlationTails(r: number, df: number): number {
  return shareTail(Math.min(1, r * r), 1, df);
}

/** How far 95 % of a normal variable stays from its mean, in standard deviations. */
export const normal95 = 1.959963984540054;

/** The chance that a standard normal variable stays below z. */
export function normalBelow(z: number): number {
  const beyond = normalTails(z) / 2;
  return z > 0 ? 1 - beyond : beyond;
}

/** The z below which a standard normal variable stays with this chance, by halving; to 1e-7. Between −40 and 40. */
export function normalQuantile(chance: number): number {
  let low = -40;
  let high = 40;
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (normalBelow(middle) < chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
