import { describe, expect, test } from 'vitest';
import { associations, columnPairs } from './associations.ts';
import type { Shuffled } from './chance/permutation.ts';
import { type Random, seededRandom, shuffle } from './chance/random.ts';
import { randomStory, roundQuestions } from './lindewaard.fixture.ts';
import type { Column } from './matrix/column.ts';
import { type StoryMatrix, storyMatrix } from './matrix/story-matrix.ts';
import { pairOf } from './pairs/pair-of.ts';
import { isMeasured } from './statistics/outcome.ts';

// The quick form: 400 rounds. The long one, 10,000 rounds of each, is bench/honest-under-nothing.ts.

const shape = { choices: 3, multiples: 2, scales: 2, triads: 2 };

function nothing(stories: number, random: Random): StoryMatrix {
  const questions = roundQuestions(shape);
  return storyMatrix(
    questions,
    Array.from({ length: stories }, () => randomStory(questions, random)),
  );
}

/** Of this many tests that have nothing to find, no more than these are below 0.05, but for once in ten thousand. */
const mostOf = (tests: number) => 0.05 * tests + 3.72 * Math.sqrt(0.05 * 0.95 * tests) + 1;

const kinds = ['choice', 'multiple', 'scale', 'triad'] as const;
const pairKinds = kinds.flatMap((one, place) => kinds.slice(place).map((other) => `${one} ${other}`));

describe.each([30, 100])('%i stories in which nothing has to do with anything', (stories) => {
  const tests = testsByKind(stories, 400);

  test.each(pairKinds)('%s: no more than one in twenty has p < 0.05', (kind) => {
    const { all, low } = tests.get(kind)!;
    expect(all).toBeGreaterThan(300);
    expect(low).toBeLessThanOrEqual(mostOf(all));
  });
});

/** How many tests of each kind of pair there were, and how many had a low p. */
function testsByKind(stories: number, rounds: number): Map<string, { all: number; low: number }> {
  const random = seededRandom(7, `nothing ${stories}`);
  const tests = new Map(pairKinds.map((kind) => [kind, { all: 0, low: 0 }]));
  for (let round = 0; round < rounds; round++) {
    for (const [one, other] of columnPairs(nothing(stories, random).columns)) {
      const outcome = pairOf(one, other).measure();
      const counted = tests.get(kindOf(one, other));
      if (!isMeasured(outcome) || counted === undefined) continue;
      counted.all += 1;
      if (outcome.p < 0.05) counted.low += 1;
    }
  }
  return tests;
}

const kindOf = (...columns: Column[]) =>
  kinds
    .filter((kind) => columns.some((column) => column.kind === kind))
    .join(' ')
    .replace(/^(\w+)$/, '$1 $1');

test('hardly a round without anything in it shows an association', () => {
  const random = seededRandom(8, 'rounds');
  let shown = 0;
  for (let round = 0; round < 200; round++) {
    const found = associations(nothing(40, random), { seed: round, intervals: 'none' });
    if (found.some((association) => association.shown)) shown += 1;
  }
  expect(shown).toBeLessThanOrEqual(mostOf(200));
});

test('with many stories the formula and the shuffles say the same, for every kind of pair', () => {
  const random = seededRandom(9, 'many');
  const questions = roundQuestions({ choices: 2, multiples: 0, scales: 2, triads: 2 });
  const stories = Array.from({ length: 1_500 }, () => ({
    ...randomStory(questions, random),
    // Of two options one is always chosen, so that only the other can be tested: nothing to correct for.
    keuzes: random.next() < 0.3 ? ['optie 1', 'optie 2'] : ['optie 2'],
  }));
  const several = { id: 'keuzes', kind: 'multiple', options: ['optie 1', 'optie 2'] } as const;
  const { columns } = storyMatrix([...questions, several], stories);
  for (const [one, other] of columnPairs(columns)) {
    const pair = pairOf(one, other);
    const outcome = pair.measure();
    if (!isMeasured(outcome)) throw new Error(outcome.reason);
    const { p, df, test: name } = outcome;
    // A table of two by two goes in steps, of which the shuffles count the whole of the last.
    const step = name === 'chi-squared' && df === 1 ? 0.05 : 0.004;
    const apart = Math.abs(shareAsFar(pair.shuffled(), 1_000, random) - p);
    // Four standard errors of so many draws.
    expect(apart, `${one.question} × ${other.question}`).toBeLessThan(
      4 * Math.sqrt((p * (1 - p)) / 1_000) + step,
    );
  }
});

function shareAsFar({ n, observed, extremity }: Shuffled, draws: number, random: Random): number {
  const order = Uint32Array.from({ length: n }, (_, story) => story);
  let asFar = 0;
  for (let draw = 0; draw < draws; draw++) {
    shuffle(order, random);
    if (extremity(order) >= observed * (1 - 1e-9)) asFar += 1;
  }
  return asFar / draws;
}

test('what was planted is found, and nothing else', () => {
  const random = seededRandom(10, 'planted');
  const questions = roundQuestions(shape);
  const stories = Array.from({ length: 300 }, () => {
    const story = randomStory(questions, random);
    const [first, second] = [story['lijn 0'] as number, story['lijn 1'] as number];
    return { ...story, 'lijn 1': 0.5 * first + second };
  });
  const found = associations(storyMatrix(questions, stories), { seed: 1, intervals: 'shown' });
  const shown = found.filter((association) => association.shown);
  expect(shown.map(({ one, other }) => [one.question, other.question])).toEqual([['lijn 0', 'lijn 1']]);
  const [low, high] = shown[0]!.interval!;
  // The correlation of a number with itself by half plus as much again that is nothing: 1 / √5.
  expect(low).toBeLessThan(1 / Math.sqrt(5));
  expect(high).toBeGreaterThan(1 / Math.sqrt(5));
});
