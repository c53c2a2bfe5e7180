/** 90 % of a standard normal distribution lies below this: one-sided. */
export const sureOneSided = 1.2816;
/** 95 % lies between minus this and this. */
const sureTwoSided = 1.959964;

/** How many of some people agreed, and how many of them saw it: agree + disagree + pass. */
export interface Share {
  count: number;
  seen: number;
}

/** The share that agrees, drawn a little to a half when few have seen it (Laplace): (count + 1) / (seen + 2). */
export function cautiousShare({ count, seen }: Share): number {
  return (count + 1) / (seen + 2);
}

/** How far a share lies from a half, in standard errors, with one more on each count (Small et al. 2021). */
export function differsFromHalf({ count, seen }: Share): number {
  return 2 * Math.sqrt(seen + 1) * ((count + 1) / (seen + 1) - 0.5);
}

/**
 * How far two shares lie apart, in pooled standard errors, with one more on each count (Small et al. 2021).
 *
 * @returns 0 when everyone in both agrees: then nothing sets them apart
 */
export function differsFrom(one: Share, other: Share): number {
  const [here, there] = [(one.count + 1) / (one.seen + 1), (other.count + 1) / (other.seen + 1)];
  const pooled = (one.count + other.count + 2) / (one.seen + other.seen + 2);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / (one.seen + 1) + 1 / (other.seen + 1)));
  return error > 0 ? (here - there) / error : 0;
}

/**
 * The score interval of Wilson (1927) for a share: where the true one lies, also with few people or with nobody or
 * everybody agreeing.
 *
 * @param deviations in standard normal deviations
 * @returns [0, 1] when nobody saw it
 */
function wilson({ count, seen }: Share, deviations: number): [lower: number, upper: number] {
  if (seen === 0) return [0, 1];
  const square = deviations * deviations;
  const share = count / seen;
  const middle = share + square / (2 * seen);
  const reach = deviations * Math.sqrt((share * (1 - share)) / seen + square / (4 * seen * seen));
  const whole = 1 + square / seen;
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)];
}

/**
 * The share that agrees at least, 90 % sure (one-sided).
 *
 * @example lowerBound({ count: 10, seen: 10 }) // 0.859
 */
export function lowerBound(share: Share): number {
  return wilson(share, sureOneSided)[0];
}

/** The difference of two shares with its 95 % interval (Newcombe 1998, method 10: from two score intervals). */
export function differenceOf(one: Share, other: Share): { difference: number; interval: [number, number] } {
  const [here, there] = [one.count / one.seen, other.count / other.seen];
  const difference = here - there;
  const [lowHere, highHere] = wilson(one, sureTwoSided);
  const [lowThere, highThere] = wilson(other, sureTwoSided);
  const down = Math.hypot(here - lowHere, highThere - there);
  const up = Math.hypot(highHere - here, there - lowThere);
  return { difference, interval: [difference - down, difference + up] };
}
