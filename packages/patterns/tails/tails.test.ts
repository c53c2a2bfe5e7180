import { expect, test } from 'vitest';
import {
  chiSquaredTail,
  correlationTails,
  normal95,
  normalQuantile,
  normalTails,
  shareTail,
} from './tails.ts';

// Reference values: mpmath 1.3 with 40 digits (gammainc and betainc, regularised).

function near(found: number, expected: number, relative = 1e-10) {
  expect(Math.abs(found - expected) / expected).toBeLessThan(relative);
}

test.each([
  [3.841458820694124, 1, 0.05000000000000006],
  [0.001, 1, 0.9747728793699604],
  [50, 1, 1.537459794428035e-12],
  [1200, 1, 6.0995688148084334e-263],
  [5, 2, 0.0820849986238988],
  [18.307038053275146, 10, 0.05000000000000001],
  [300, 10, 1.5546747543803181e-58],
  [12, 12, 0.44567964136461125],
  [2000, 1500, 5.809910989761993e-17],
  [91000, 89401, 8.470374083150852e-5],
  [0.5, 89, 1],
  [700, 300, 5.2670543937455585e-34],
])('the tail of χ² beyond %d with %d degrees of freedom', (statistic, df, expected) => {
  near(chiSquaredTail(statistic, df), expected);
});

test.each([
  [0.1, 0.920344325445942],
  [1, 0.3173105078629141],
  [normal95, 0.05],
  [5, 5.733031437583878e-7],
  [10, 1.523970604832105e-23],
  [37, 1.1451142445049154e-299],
])('the two tails of the normal curve beyond %d', (z, expected) => {
  near(normalTails(z), expected);
});

test.each([
  [0.5, 2, 10, 0.03125],
  [0.01, 1, 98, 0.32221736303061965],
  [0.9, 4, 50, 2.349999999999987e-24],
  [0.001, 4, 199_990, 3.591658450408621e-42],
  [0.99, 1, 3, 0.00042569328657789313],
  [0.3, 18, 1000, 2.5103362972861415e-65],
  [1e-6, 2, 1_000_000, 0.6065305080798864],
  [4e-6, 1, 999_998, 0.04550031788729119],
])('the tail of F where it explains %d, with %d and %d degrees of freedom', (share, df1, df2, expected) => {
  near(shareTail(share, df1, df2), expected);
});

test('at the ends the tails are 1 and 0, not a number beside them', () => {
  expect(chiSquaredTail(0, 3)).toBe(1);
  expect(shareTail(0, 2, 9)).toBe(1);
  expect(shareTail(1, 2, 9)).toBe(0);
  expect(correlationTails(-1, 9)).toBe(0);
  expect(normalTails(100)).toBe(0);
});

test('the quantile of the normal curve is the way back', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(normal95, 7);
  expect(normalQuantile(0.5)).toBeCloseTo(0, 7);
  expect(normalQuantile(0.0001)).toBeCloseTo(-3.7190164854556804, 7);
});
