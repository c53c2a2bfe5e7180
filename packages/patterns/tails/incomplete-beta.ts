import { poissonDeviance, stirlingError } from './stirling.ts';

const smallest = 1e-300;
const mostSteps = 100_000;

/**
 * The regularised incomplete beta function I_x(a, b): the chance that a beta variable stays below x. By the continued
 * fraction of DLMF 8.17.22 (Lentz's method), on the side where it converges fast.
 *
 * Both x and 1 − x are asked for, because whoever calls knows the small one of the two without rounding.
 * Relative error below 1e-10 for a, b to 500,000.
 *
 * @param x between 0 and 1
 * @param rest 1 − x
 * @example betaShare(2, 3, 0.5, 0.5) // 0.6875
 */
export function betaShare(a: number, b: number, x: number, rest: number): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  // xᵃ (1 − x)ᵇ / B(a, b)
  const front =
    Math.sqrt((a * b) / (2 * Math.PI * (a + b))) *
    Math.exp(
      stirlingError(a + b) -
        stirlingError(a) -
        stirlingError(b) -
        poissonDeviance(a, (a + b) * x) -
        poissonDeviance(b, (a + b) * rest),
    );
  if (x * (a + b + 2) < a + 1) return (front / a) * betaFraction(a, b, x);
  return 1 - (front / b) * betaFraction(b, a, rest);
}

function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let step = 1; step < mostSteps; step++) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    fraction *= c * d;
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return fraction;
}

const awayFromZero = (value: number) => (Math.abs(value) < smallest ? smallest : value);
