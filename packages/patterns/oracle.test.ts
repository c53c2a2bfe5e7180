import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Answer } from './answer-distance.ts';
import { associations } from './associations.ts';
import type { ChoiceColumn, ScaleColumn } from './matrix/column.ts';
import { type MatrixQuestion, type StoryMatrix, storyMatrix } from './matrix/story-matrix.ts';
import { optionPairs } from './pairs/choice-with-scale.ts';
import { jointCounts } from './statistics/joint-counts.ts';
import { kruskalWallis } from './statistics/kruskal-wallis.ts';
import { isMeasured, type Measured, type Outcome } from './statistics/outcome.ts';
import type { Table } from './statistics/table.ts';

// Statistics computed with scipy 1.17.1, on answered values only; beside the project, not in it.

type Reference = Record<string, unknown>;

interface OracleCase {
  id: number;
  name: string;
  graphType: string;
  questions: { id: string; displayType: string; valueOptions: string[] }[];
  stories: Record<string, unknown>[];
  reference: Reference | null;
}

const path = '../shared/data/oracle/associations.json';
const cases: OracleCase[] = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).cases : [];

test('the reference statistics are there', () => {
  if (cases.length === 0 && process.env.CI !== 'true') {
    console.log(`Skipped: ${path} is not there.`);
    return;
  }
  expect(cases.length).toBeGreaterThan(20);
});

const ofType = (type: string) => cases.filter(({ graphType, reference }) => graphType === type && reference);

function matrixOf({ questions, stories }: OracleCase): StoryMatrix {
  const asked = questions.map(({ id, displayType, valueOptions }): MatrixQuestion => {
    if (displayType === 'slider') return { id, kind: 'scale' };
    return { id, kind: displayType === 'checkboxes' ? 'multiple' : 'choice', options: valueOptions };
  });
  return storyMatrix(
    asked,
    stories.map((story) =>
      Object.fromEntries(
        questions.map(({ id, displayType }) => [id, answerOf(displayType, story[id])] as const),
      ),
    ),
  );
}

function answerOf(type: string, given: unknown): Answer | undefined {
  // A box that is not ticked is an answer of its own.
  if (type === 'checkbox') return String(given === true || given === 'true');
  if (given === undefined || given === '') return undefined;
  if (type === 'boolean') return given === true || given === 'true' ? 'yes' : 'no';
  if (type === 'checkboxes') return Object.keys(given as object);
  return type === 'slider' ? Number(given) : String(given);
}

function near(found: number | undefined, expected: unknown, relative = 1e-9) {
  if (typeof expected !== 'number' || found === undefined) expect(found).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThanOrEqual(relative * Math.abs(expected) + 1e-300);
}

function measured(outcome: Outcome): Measured {
  if (!isMeasured(outcome)) throw new Error(outcome.reason);
  return outcome;
}

const only = (matrix: StoryMatrix) => {
  const [first] = associations(matrix, { seed: 1, intervals: 'all' });
  return first!;
};

test.each(ofType('table'))('case $id, $name: χ², df and p are those of scipy', (oracle) => {
  const { outcome } = only(matrixOf(oracle));
  const { statistic, df, p, n } = measured(outcome);
  near(statistic, oracle.reference?.x2);
  near(p, oracle.reference?.p);
  expect([df, n]).toEqual([oracle.reference?.df, oracle.reference?.nStories]);
});

test.each(ofType('scatter'))(
  'case $id, $name: ρ and p are those of scipy, or there is a reason',
  (oracle) => {
    const { rho, p, n } = oracle.reference as { rho: number | null; p: number; n: number };
    const { outcome } = only(matrixOf(oracle));
    expect(outcome.n).toBe(n);
    if (rho === null) {
      expect(outcome).toHaveProperty('reason', n < 5 ? 'few-stories' : 'constant');
      return;
    }
    near(measured(outcome).statistic, rho);
    near(measured(outcome).p, p, 1e-6);
  },
);

interface GroupReference {
  pairs: Record<string, { U: number; p_two_sided: number; n1: number; n2: number }>;
  kruskalWallis?: { H: number; p: number };
}

const grouped = [...ofType('multiple histogram'), ...ofType('contingency-histogram')];

test.each(grouped)('case $id, $name: U of each two options and H of all are those of scipy', (oracle) => {
  const { pairs, kruskalWallis: expected } = oracle.reference as unknown as GroupReference;
  const { choice, scale } = groupsOf(oracle);
  const found = optionPairs(choice, scale);
  for (const [name, { U, p_two_sided, n1, n2 }] of Object.entries(pairs)) {
    const options = name.split(' x ');
    const pair = found.find((each) => [...options].sort().join() === [...each.options].sort().join());
    // The reference gives the smaller U of the two, whichever option is named first.
    near(Math.min(pair?.U ?? 0, n1 * n2 - (pair?.U ?? 0)), U);
    near(pair?.p, p_two_sided);
    near(Math.abs(pair?.delta ?? 0), 1 - (2 * U) / (n1 * n2));
  }
  if (expected === undefined) return;
  // The reference leaves out the options that it leaves out of the pairs.
  const used = new Set(Object.keys(pairs).flatMap((name) => name.split(' x ')));
  const outcome = measured(kruskalWallis(onlyRows(jointCounts(choice, scale), choice, used)));
  near(outcome.statistic, expected.H);
  near(outcome.p, expected.p);
});

function groupsOf(oracle: OracleCase): { choice: ChoiceColumn; scale: ScaleColumn } {
  const both = oracle.graphType === 'contingency-histogram';
  const stories = both
    ? oracle.stories.map((story) => ({ ...story, A: `${story.A}, ${story.B}` }))
    : oracle.stories;
  const { columns } = matrixOf({ ...oracle, stories });
  const choice = columns.find((column) => column.kind === 'choice');
  const scale = columns.find((column) => column.kind === 'scale');
  return { choice: choice as ChoiceColumn, scale: scale as ScaleColumn };
}

function onlyRows(table: Table, { options }: ChoiceColumn, used: ReadonlySet<string>): Table {
  const counts = table.counts.map((count, cell) =>
    used.has(options[Math.floor(cell / table.columns)] ?? '') ? count : 0,
  );
  return { ...table, counts };
}

test('a choice of several is told by option, and an answer that was not given is none', () => {
  const [oracle] = cases.filter(({ name }) => name === 'checkboxes groups');
  if (oracle === undefined) return;
  const { outcome } = only(matrixOf(oracle));
  expect(outcome.options?.map(({ option }) => option)).toEqual(['m1', 'm2', 'm3']);
});

test('per option of a yes or no question ρ is that of scipy', () => {
  const [oracle] = cases.filter(({ graphType }) => graphType === 'multiple scatter');
  if (oracle === undefined) return;
  for (const [option, { rho, p, n }] of Object.entries(
    oracle.reference as Record<string, { rho: number; p: number; n: number }>,
  )) {
    const stories = oracle.stories.filter((story) => answerOf('boolean', story.BO) === option);
    const { outcome } = only(matrixOf({ ...oracle, stories }));
    near(measured(outcome).statistic, rho);
    near(measured(outcome).p, p, 1e-6);
    expect(outcome.n).toBe(n);
  }
});
