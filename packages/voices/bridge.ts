import { differenceOf, lowerBound, type Share } from './proportions.ts';
import type { Tally } from './tally.ts';

/** With fewer who saw it, nothing is said about what a group thinks of a statement. */
const fewestSeen = 5;

/** What connects: the share that agrees at least in every group, and in which group it is lowest. */
export interface Bridge {
  value: number;
  bottleneck: number;
}

/** What divides: the largest difference in the share that agrees, and between which two groups. */
export interface Divide {
  gap: number;
  /** 95 % interval of the difference. */
  interval: [number, number];
  /** Who agrees most, and who least. */
  between: [most: number, least: number];
}

const agreed = ({ agree, seen }: Tally): Share => ({ count: agree, seen });

/**
 * Whether a statement connects: of each group the share that agrees, 90 % sure (Wilson 1927); the lowest of them counts,
 * so that a large group cannot speak for a small one. A pass and a disagreement both count against it. Asked over roles,
 * each role weighs the same.
 *
 * @param parts tallies of groups, or of roles
 * @returns null when in some group fewer than 5 people saw it: an unseen statement is never ranked
 * @example bridgeOf([{ agree: 10, disagree: 0, seen: 10 }, { agree: 6, disagree: 4, seen: 10 }]) // bottleneck 1
 */
export function bridgeOf(parts: readonly Tally[]): Bridge | null {
  if (parts.length === 0 || parts.some(({ seen }) => seen < fewestSeen)) return null;
  let lowest: Bridge = { value: Number.POSITIVE_INFINITY, bottleneck: 0 };
  for (const [part, tally] of parts.entries()) {
    const value = lowerBound(agreed(tally));
    if (value < lowest.value) lowest = { value, bottleneck: part };
  }
  return lowest;
}

/**
 * Whether a statement divides: the largest difference between two groups, with how sure it is.
 *
 * @returns null when there are no two groups in which at least 5 people saw it
 */
export function divideOf(parts: readonly Tally[]): Divide | null {
  const heard = [...parts.entries()].filter(([, { seen }]) => seen >= fewestSeen);
  const shares = heard.map(([part, { agree, seen }]) => ({ part, share: agree / seen }));
  if (shares.length < 2) return null;
  const most = shares.reduce((best, each) => (each.share > best.share ? each : best)).part;
  const least = shares.reduceRight((best, each) => (each.share < best.share ? each : best)).part;
  const [high, low] = [parts[most], parts[least]];
  if (high === undefined || low === undefined) return null;
  const { difference, interval } = differenceOf(agreed(high), agreed(low));
  return { gap: difference, interval, between: [most, least] };
}

/**
 * How much a statement is agreed with when every part weighs the same, whatever its size.
 *
 * @returns null when in some part nobody saw it
 */
export function evenShare(parts: readonly Tally[]): number | null {
  if (parts.length === 0 || parts.some(({ seen }) => seen === 0)) return null;
  return parts.reduce((sum, { agree, seen }) => sum + agree / seen, 0) / parts.length;
}
