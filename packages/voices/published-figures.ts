import type { Components } from './components.ts';
import { cautiousShare, differsFrom, differsFromHalf, type Share, sureOneSided } from './proportions.ts';
import { sumOf, type Tally } from './tally.ts';

/** A statement that tells a group from the others. */
export interface Representative {
  group: number;
  /** What the group does with it more than others do. */
  side: 'agree' | 'disagree';
  /** Product of share, ratio and both tests: the higher, the more it says. */
  strength: number;
}

const agreed = ({ agree, seen }: Tally): Share => ({ count: agree, seen });
const disagreed = ({ disagree, seen }: Tally): Share => ({ count: disagree, seen });

/**
 * The groups that a statement tells from the others, the clearest first: more than half of the group does so and more of
 * it than of all others, both at 90 % one-sided (Small et al. 2021). None with fewer than two groups.
 */
export function representativeFor(perGroup: readonly Tally[]): Representative[] {
  if (perGroup.length < 2) return [];
  const all = sumOf(perGroup);
  const found = perGroup.flatMap((tally, group) => {
    const others = {
      agree: all.agree - tally.agree,
      disagree: all.disagree - tally.disagree,
      seen: all.seen - tally.seen,
    };
    const sides = [
      { group, side: 'agree' as const, strength: strengthOf(agreed(tally), agreed(others)) },
      { group, side: 'disagree' as const, strength: strengthOf(disagreed(tally), disagreed(others)) },
    ];
    return sides
      .filter(({ strength }) => strength > 0)
      .sort(byStrength)
      .slice(0, 1);
  });
  return found.sort(byStrength);
}

const byStrength = (one: Representative, other: Representative) => other.strength - one.strength;

/** 0 unless both tests are passed. */
function strengthOf(inside: Share, outside: Share): number {
  const [half, apart] = [differsFromHalf(inside), differsFrom(inside, outside)];
  if (half <= sureOneSided || apart <= sureOneSided) return 0;
  const ratio = cautiousShare(inside) / cautiousShare(outside);
  return cautiousShare(inside) * half * ratio * apart;
}

/**
 * Group-informed consensus: the product over groups of the cautious share that agrees, so that one group that does not
 * agree counts as much as any other, whatever its size (Small et al. 2021).
 */
export function consensusProduct(perGroup: readonly Tally[]): number {
  return perGroup.reduce((product, tally) => product * cautiousShare(agreed(tally)), 1);
}

/** How far someone who only agrees with this statement would lie from the middle: √C · (1 − mean) · |loading|. */
export function extremityOf({ mean, first, second, statements }: Components, column: number): number {
  const loading = Math.hypot(first[column] ?? 0, second[column] ?? 0);
  return Math.sqrt(statements) * (1 - (mean[column] ?? 0)) * loading;
}

/**
 * How much there is to learn from asking this statement next: more for one that says much (extremity), is agreed with and
 * not passed, and most for one that few have seen yet (Small et al. 2021).
 */
export function priorityOf(tally: Tally, extremity: number): number {
  const passed = cautiousShare({ count: tally.seen - tally.agree - tally.disagree, seen: tally.seen });
  const newness = 1 + 8 * 2 ** (-tally.seen / 5);
  return ((1 - passed) * (extremity + 1) * cautiousShare(agreed(tally)) * newness) ** 2;
}
