const halfLogTwoPi = 0.9189385332046727;
/** Coefficients of Stirling's series: B(2k) / (2k(2k − 1)), DLMF 5.11.1. */
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
/** From here on the series above is exact to the last digit of a double. */
const large = 16;

/**
 * What Stirling's formula leaves: ln Γ(a) − [(a − ½) ln a − a + ½ ln 2π], for a > 0.
 *
 * The tails are built on this small number in place of ln Γ itself: the large parts of ln Γ cancel against those of
 * the powers they come with, and would take the digits with them (Loader 2000, "Fast and accurate computation of
 * binomial probabilities").
 *
 * @example stirlingError(1) // 0.08106146679532726 = 1 − ½ ln 2π
 */
export function stirlingError(a: number): number {
  if (a >= large) return stirlingSeries(a);
  const steps = Math.ceil(large - a);
  let product = 1;
  for (let step = 0; step < steps; step++) product *= a + step;
  const shifted = a + steps;
  const logGamma =
    (shifted - 0.5) * Math.log(shifted) -
    shifted +
    halfLogTwoPi +
    stirlingSeries(shifted) -
    Math.log(product);
  return logGamma - (a - 0.5) * Math.log(a) + a - halfLogTwoPi;
}

function stirlingSeries(a: number): number {
  const square = 1 / (a * a);
  let sum = 0;
  for (const coefficient of [...series].reverse()) sum = sum * square + coefficient;
  return sum / a;
}

/**
 * The deviance a ln(a / m) + m − a of a Poisson count a with mean m: never negative, 0 when they are equal.
 * Exact to about a × 2⁻⁵³ × |m / a − 1|.
 */
export function poissonDeviance(a: number, mean: number): number {
  const apart = (mean - a) / a;
  return a * (apart - Math.log1p(apart));
}
