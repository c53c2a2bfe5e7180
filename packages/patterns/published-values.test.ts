import { expect, test } from 'vitest';
import { holm, qValues } from './corrections/false-discovery.ts';
import { logRatio } from './matrix/log-ratio.ts';
import { storyMatrix } from './matrix/story-matrix.ts';
import { pairOf } from './pairs/pair-of.ts';
import { chiSquared } from './statistics/chi-squared.ts';
import { deltaInterval } from './statistics/cliffs-delta.ts';
import { kruskalWallis } from './statistics/kruskal-wallis.ts';
import { exactRankSum } from './statistics/mann-whitney.ts';
import { isMeasured, type Measured, type Outcome } from './statistics/outcome.ts';
import { midranks } from './statistics/ranks.ts';
import { exactCorrelation, fisherInterval } from './statistics/spearman.ts';

function measured(outcome: Outcome): Measured {
  if (!isMeasured(outcome)) throw new Error(outcome.reason);
  return outcome;
}

test('Kruskal & Wallis 1952, table 1.1 (bottle caps of three machines): H = 5.656', () => {
  const machines = [
    [340, 345, 330, 342, 338],
    [339, 333, 344],
    [347, 343, 349, 355],
  ];
  const values = machines.flat().sort((one, other) => one - other);
  const counts = Float64Array.from(
    machines.flatMap((machine) => values.map((value) => Number(machine.includes(value)))),
  );
  const { statistic, df } = measured(kruskalWallis({ rows: 3, columns: values.length, counts }));
  expect(statistic).toBeCloseTo(5.656, 3);
  expect(df).toBe(2);
});

test('Mann & Whitney 1947, table I: the chance of U ≤ 4 with 4 and 4 is 0.171, of U ≤ 2 with 3 and 4 0.114', () => {
  expect(exactRankSum(4, 4, 4) / 2).toBeCloseTo(0.171, 3);
  expect(exactRankSum(2, 3, 4) / 2).toBeCloseTo(0.114, 3);
  expect(exactRankSum(8, 4, 4)).toBe(1);
});

test('by counting: with 4 stories ρ = 1 comes in 1 of 24 orders, and ρ = −1 in another', () => {
  const { centred } = midranks([1, 1, 1, 1]);
  const ranks = [...centred];
  expect(exactCorrelation(5, { one: ranks, other: ranks })).toBeCloseTo(2 / 24, 12);
});

test('Holm 1979 and Benjamini & Hochberg 1995, their table of 15 ps: 3 hold by Holm and 4 by false discovery', () => {
  const ps = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];
  expect(holm(ps).filter((p) => p <= 0.05)).toHaveLength(3);
  expect(qValues(ps).filter((q) => q <= 0.05)).toHaveLength(4);
  expect(qValues(ps, 'benjamini-yekutieli').filter((q) => q <= 0.05)).toHaveLength(3);
  // By hand: 15 / 4 × 0.0095.
  expect(qValues(ps)[3]).toBeCloseTo(0.035625, 12);
});

test('the corrections do not depend on the order of the ps, and a q never falls as p rises', () => {
  const ps = [0.5, 0.01, 0.04, 0.01, 0.9];
  const turned = [...ps].reverse();
  expect(qValues(turned).reverse()).toEqual(qValues(ps));
  expect(holm(turned).reverse()).toEqual(holm(ps));
});

test('Bergsma 2013: V is 1 when one choice decides the other, and 0 where chance gives more than was found', () => {
  const equal = measured(
    chiSquared({ rows: 3, columns: 3, counts: Uint32Array.of(9, 0, 0, 0, 5, 0, 0, 0, 4) }),
  );
  expect(equal.effect.value).toBeCloseTo(1, 12);
  const chance = measured(chiSquared({ rows: 2, columns: 2, counts: Uint32Array.of(10, 9, 9, 10) }));
  expect(chance.effect.value).toBe(0);
});

test('Fisher: ρ = 0.5 of 28 stories lies between 0.156 and 0.736; of a perfect one nothing is left to doubt', () => {
  expect(fisherInterval(0.5, 28)[0]).toBeCloseTo(0.156, 3);
  expect(fisherInterval(0.5, 28)[1]).toBeCloseTo(0.736, 3);
  expect(fisherInterval(-1, 9)).toEqual([-1, -1]);
});

test('Egozcue et al. 2003: the middle is 0, and the distance of two dots is that of Aitchison', () => {
  expect(logRatio([333, 333, 333])?.map(Math.abs)).toEqual([0, 0]);
  const [one, other] = [
    [0.2, 0.3, 0.5],
    [0.6, 0.3, 0.1],
  ] as const;
  const clr = (shares: readonly number[]) => {
    const mean = shares.reduce((sum, share) => sum + Math.log(share), 0) / 3;
    return shares.map((share) => Math.log(share) - mean);
  };
  const aitchison = Math.hypot(...clr(one).map((value, at) => value - clr(other)[at]!));
  const [first, second] = [logRatio(one)!, logRatio(other)!];
  expect(Math.hypot(first[0] - second[0], first[1] - second[1])).toBeCloseTo(aitchison, 12);
});

test('a share of nearly nothing leaves the ratio of the others, and three that are no shares are refused', () => {
  const [first] = logRatio([600, 400, 0])!;
  expect(first).toBeCloseTo(Math.log(1.5) / Math.SQRT2, 12);
  expect(logRatio([0, 0, 0])).toBeUndefined();
  expect(logRatio([1, -1, 2])).toBeUndefined();
  expect(logRatio([1, Number.NaN, 2])).toBeUndefined();
});

test('where two groups do not overlap the interval of δ keeps some doubt', () => {
  const [low, high] = deltaInterval([3, 0], [0, 3])!;
  expect(low).toBe(-1);
  expect(high).toBeGreaterThan(-1);
  expect(high).toBeLessThan(0);
});

// Chosen by hand; V and p by numpy and scipy 1.17.1 from the definitions: tr(H (H + E)⁻¹) and its F.
const dots = [
  [10, 30, 60],
  [20, 30, 50],
  [15, 25, 60],
  [40, 30, 30],
  [50, 20, 30],
  [45, 35, 20],
  [30, 60, 10],
  [25, 55, 20],
  [30, 50, 20],
  [20, 45, 35],
] as const;
const others = [
  [60, 30, 10],
  [30, 30, 40],
  [20, 20, 60],
  [50, 30, 20],
  [10, 20, 70],
  [45, 35, 20],
  [35, 55, 10],
  [25, 65, 10],
  [10, 50, 40],
  [20, 40, 40],
] as const;
const groups = ['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'c', 'c'];
const numbers = [1, 2, 2, 5, 9, 3, 4, 7, 8, 6];
const { columns } = storyMatrix(
  [
    { id: 'group', kind: 'choice', options: ['a', 'b', 'c'] },
    { id: 'number', kind: 'scale' },
    { id: 'dots', kind: 'triad' },
    { id: 'others', kind: 'triad' },
  ],
  dots.map((dot, at) => ({ dots: dot, others: others[at], group: groups[at], number: numbers[at] })),
);

test.each([
  [0, 2, [1.5690861117766077, 0.00013992286708117008, 0.7845430558883039, [4, 14]]],
  [1, 2, [0.4158656039659192, 0.15233325765955086, 0.4158656039659192, [2, 7]]],
  [2, 3, [0.920041795156092, 0.056489297471132564, 0.9268372944286577, [4, 14]]],
])('Pillai of column %i beside column %i', (one, other, expected) => {
  const { statistic, p, df, effect } = measured(pairOf(columns[one]!, columns[other]!).measure());
  expect([statistic, p, effect.value].map((value) => value.toPrecision(10))).toEqual(
    expected.slice(0, 3).map((value) => (value as number).toPrecision(10)),
  );
  expect(df).toEqual(expected[3]);
});
