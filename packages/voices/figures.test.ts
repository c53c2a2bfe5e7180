import { expect, test } from 'vitest';
import { bestPairing } from './best-pairing.ts';
import { bridgeOf, divideOf, evenShare } from './bridge.ts';
import { minorityOf } from './minority.ts';
import { differenceOf, lowerBound } from './proportions.ts';
import { matchGroups } from './same-groups.ts';
import { partitionBy, tallies } from './tally.ts';
import { VoteError, VoteMatrix } from './vote-matrix.ts';

test('the share that agrees at least is the lower end of the score interval', () => {
  // scipy.stats.binomtest(count, seen).proportion_ci(confidence_level=0.80002, method='wilson').low
  const expected = [
    [10, 10, 0.858922],
    [6, 10, 0.401345],
    [0, 5, 0],
    [3, 7, 0.225982],
    [120, 200, 0.554963],
  ] as const;
  for (const [count, seen, least] of expected) expect(lowerBound({ count, seen })).toBeCloseTo(least, 4);
});

test('the interval of a difference is that of Newcombe (1998), table II, method 10', () => {
  const { difference, interval } = differenceOf({ count: 56, seen: 70 }, { count: 48, seen: 80 });
  expect(difference).toBeCloseTo(0.2, 12);
  expect(interval.map((end) => end.toFixed(4))).toEqual(['0.0524', '0.3339']);
  const small = differenceOf({ count: 9, seen: 10 }, { count: 3, seen: 10 });
  expect(small.interval.map((end) => end.toFixed(4))).toEqual(['0.1705', '0.8090']);
});

const tally = (agree: number, disagree: number, pass = 0) => ({
  agree,
  disagree,
  seen: agree + disagree + pass,
});

test('a bridge is as strong as where it is weakest, and disagreeing or passing weakens it', () => {
  const bridge = bridgeOf([tally(90, 10), tally(6, 4)]);
  expect(bridge).toMatchObject({ bottleneck: 1, value: lowerBound({ count: 6, seen: 10 }) });
  expect(bridgeOf([tally(90, 10), tally(6, 0, 4)])).toEqual(bridge);
  expect(bridgeOf([tally(90, 10), tally(4, 0)])).toBeNull();
  expect(bridgeOf([tally(90, 10), tally(0, 0)])).toBeNull();
  expect(bridgeOf([])).toBeNull();
});

test('what divides is the largest gap between two groups, with who is on either side', () => {
  const divide = divideOf([tally(5, 5), tally(9, 1), tally(1, 9), tally(2, 0)]);
  expect(divide).toMatchObject({ between: [1, 2] });
  expect(divide?.gap).toBeCloseTo(0.8, 12);
  expect(divide?.interval[0]).toBeGreaterThan(0.3);
  expect(divideOf([tally(5, 5)])).toBeNull();
  expect(divideOf([tally(5, 5), tally(5, 5)])).toMatchObject({ gap: 0, between: [0, 1] });
});

test('over roles each role weighs the same, and who has no role does not count', () => {
  const roles = new Map<string, string>([
    ...Array.from({ length: 80 }, (_, who) => [`bewoner ${who}`, 'bewoner'] as [string, string]),
    ...Array.from({ length: 8 }, (_, who) => [`collega ${who}`, 'professional'] as [string, string]),
  ]);
  const matrix = new VoteMatrix();
  for (const [who, role] of roles) matrix.respond(who, 'u1', role === 'bewoner' ? 1 : -1);
  matrix.respond('iemand', 'u1', 1);
  const table = matrix.table();
  const partition = partitionBy(table, ['bewoner', 'professional'], (who) => roles.get(who));
  const [perRole = []] = tallies(table, partition);
  expect(perRole).toEqual([tally(80, 0), tally(0, 8)]);
  expect(evenShare(perRole)).toBe(0.5);
  expect(bridgeOf(perRole)).toMatchObject({ bottleneck: 1 });
});

const pairings = [
  {
    total: 114,
    common: [
      [20, 24, 0, 24, 14],
      [15, 18, 8, 29, 1],
      [8, 11, 17, 12, 3],
      [1, 0, 1, 4, 29],
      [5, 19, 22, 7, 8],
    ],
  },
  {
    total: 73,
    common: [
      [13, 7, 29, 5, 26],
      [23, 25, 3, 11, 18],
      [14, 19, 20, 19, 1],
    ],
  },
  {
    total: 64,
    common: [
      [28, 16, 27],
      [8, 10, 26],
      [5, 1, 11],
      [20, 3, 26],
      [10, 6, 16],
    ],
  },
];

/** Ten people who agree with u1 and not with u2, and `few` who see it the other way round. */
function roomAnd(few: number) {
  const matrix = new VoteMatrix();
  for (let person = 0; person < 10 + few; person += 1) {
    matrix.respond(`bewoner ${person}`, 'u1', person < 10 ? 1 : -1);
    matrix.respond(`bewoner ${person}`, 'u2', person < 10 ? -1 : 1);
    matrix.respond(`bewoner ${person}`, 'u3', 1);
  }
  const table = matrix.table();
  return minorityOf(table, {
    of: Int32Array.from(table.participants, (_, row) => Number(row >= 10)),
    size: 2,
  });
}

test('the minority page holds what the smallest group holds and the room rejects', () => {
  const minority = roomAnd(6);
  expect(minority).toMatchObject({ group: 1, people: 6, shownTo: 'everyone' });
  expect(minority?.statements).toEqual([{ statement: 'u2', group: tally(6, 0), room: tally(0, 10) }]);
});

test('below five people only they see their page', () => {
  expect(roomAnd(5)).toMatchObject({ shownTo: 'everyone' });
  expect(roomAnd(4)).toMatchObject({ people: 4, shownTo: 'the-group' });
});

test('pairs have as much in common as can be', () => {
  // scipy.optimize.linear_sum_assignment of the negated tables, numpy.random.default_rng(5).integers(0, 30)
  for (const { common, total } of pairings) {
    const pairs = bestPairing(common);
    const taken = pairs.filter((column) => column >= 0);
    expect(new Set(taken).size).toBe(taken.length);
    expect(pairs.reduce((sum, column, row) => sum + (common[row]?.[column] ?? 0), 0)).toBe(total);
  }
  expect(
    bestPairing([
      [5, 4],
      [4, 0],
    ]),
  ).toEqual([1, 0]);
  expect(bestPairing([])).toEqual([]);
});

const people = ['Roos', 'Sem', 'Noor', 'Bilal', 'Eva'];
const partition = (...of: number[]) => ({ of: Int32Array.from(of), size: Math.max(...of) + 1 });

test('a group keeps its name when others come, go or change place', () => {
  const first = matchGroups(people, partition(0, 0, 0, 1, 1), undefined);
  expect(first).toMatchObject({ nameOf: [0, 1], changes: [] });
  const turned = matchGroups(people, partition(1, 1, 0, 0, 0), first.groups);
  expect(turned.nameOf).toEqual([1, 0]);
  expect(turned.groups.get('Roos')).toBe(0);
  expect(turned.changes).toEqual([
    { group: 0, kind: 'stayed', kept: 2, came: 0, left: 1 },
    { group: 1, kind: 'stayed', kept: 2, came: 1, left: 0 },
  ]);
});

test('a new group gets a name that none had, and a group that is gone is told', () => {
  const before = new Map([
    ['Roos', 0],
    ['Sem', 0],
    ['Tom', 2],
  ]);
  const { nameOf, changes, groups } = matchGroups(people, partition(0, 0, 1, 1, -1), before);
  expect(nameOf).toEqual([0, 1]);
  expect(groups.has('Eva')).toBe(false);
  expect(changes.map(({ group, kind }) => `${group} ${kind}`)).toEqual(['0 stayed', '1 new', '2 gone']);
});

test('the last vote counts, one can be taken back, and nothing but a vote is one', () => {
  const matrix = VoteMatrix.of([
    ['Roos', 'u1', 1],
    ['Roos', 'u2', 0],
    ['Roos', 'u1', -1],
  ]);
  const early = matrix.table();
  expect([...early.value]).toEqual([-1, 0]);
  matrix.withdraw('Roos', 'u1');
  matrix.withdraw('Sem', 'u1');
  expect([...matrix.table().column]).toEqual([1]);
  expect([...early.value]).toEqual([-1, 0]);
  for (const vote of [2, 0.5, Number.NaN])
    expect(() => matrix.respond('Roos', 'u1', vote)).toThrow(VoteError);
});
