import { expect, test } from 'vitest';
import { adjustedRandIndex, openConversation, testOnOpenData } from './open-conversation.fixture.ts';
import { consensusProduct, extremityOf, priorityOf, representativeFor } from './published-figures.ts';
import { publishedMap } from './published-map.ts';
import { everyone, tallies } from './tally.ts';
import { VoteMatrix } from './vote-matrix.ts';

// The agreement that methods §4 asks for; 1 is the very same groups.
const agreement = { 'scoop-hivemind.biodiversity': 0.95, 'bg2050-volunteers': 0.95, 'vtaiwan.uberx': 0.85 };

for (const [name, least] of Object.entries(agreement)) {
  testOnOpenData(`the groups of ${name} are the published ones`, () => {
    const { table, leftOut, published } = openConversation(name);
    const { groups } = publishedMap(table, leftOut);
    const theirs = table.participants.map((participant) => published.get(participant) ?? -1);
    expect(adjustedRandIndex([...groups.of], theirs)).toBeGreaterThanOrEqual(least);
  });
}

testOnOpenData('given the groups of bg2050, its consensus is the published one', () => {
  const { table, comments, published } = openConversation('bg2050-volunteers');
  const of = Int32Array.from(table.participants, (participant) => published.get(participant) ?? -1);
  const ours = new Map(
    tallies(table, { of, size: 2 }).map((perGroup, column) => [
      table.statements[column],
      consensusProduct(perGroup),
    ]),
  );
  expect(ours.size).toBe(comments.length);
  for (const comment of comments) {
    const theirs = Number(comment['group-informed-consensus']);
    expect(Math.abs((ours.get(comment['comment-id']) ?? Number.NaN) - theirs)).toBeLessThan(1e-9);
  }
});

test('a group that agrees where the others do not is told by that statement', () => {
  const [mothers, others] = [
    { agree: 9, disagree: 0, seen: 10 },
    { agree: 1, disagree: 8, seen: 10 },
  ];
  const found = representativeFor([mothers, others]);
  expect(found.map(({ group, side }) => `${group} ${side}`)).toEqual(['1 disagree', '0 agree']);
  // By hand: 10/12 · 2√11·(10/11 − ½) · (10/12)/(2/12) · (8/11)/√(12/22·10/22·2/11)
  expect(found[1]?.strength).toBeCloseTo((10 / 12) * 2.713602 * 5 * 3.425395, 4);
  expect(representativeFor([mothers, mothers])).toEqual([]);
  expect(representativeFor([mothers])).toEqual([]);
});

test('what few have seen comes first, and what all pass last', () => {
  // By hand: [(1 − 1/4)·(1 + 0.5)·(2/4)·(1 + 8·2^(−2/5))]² with 2 seen, 1 agree, 1 disagree.
  expect(priorityOf({ agree: 1, disagree: 1, seen: 2 }, 0.5)).toBeCloseTo((0.5625 * 7.062866) ** 2, 4);
  const often = priorityOf({ agree: 10, disagree: 10, seen: 20 }, 0.5);
  expect(often).toBeLessThan(priorityOf({ agree: 1, disagree: 1, seen: 2 }, 0.5));
  expect(priorityOf({ agree: 0, disagree: 0, seen: 20 }, 0.5)).toBeLessThan(often);
});

test('one person, nobody, or all in one place give a map without groups, and only numbers', () => {
  const alone = VoteMatrix.of([['Roos', 'u1', 1]]).table();
  const nobody = new VoteMatrix().table();
  const alike = VoteMatrix.of(['Roos', 'Sem', 'Noor'].map((who) => [who, 'u1', 1] as const)).table();
  for (const table of [alone, nobody, alike]) {
    const { groups, silhouette, components } = publishedMap(table, new Set());
    expect(groups.size).toBeLessThanOrEqual(1);
    expect(silhouette).toBe(0);
    for (const [column, [tally]] of tallies(table, everyone(table)).entries()) {
      expect(priorityOf(tally!, extremityOf(components, column))).toBeGreaterThanOrEqual(0);
    }
  }
});
