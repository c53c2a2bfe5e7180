import { expect, test } from 'vitest';
import { associationsCommand } from './associations.ts';
import type { AssociationReport } from './associations-report.ts';
import { CommandError } from './command.ts';

async function run(file: unknown): Promise<AssociationReport[]> {
  const lines: string[] = [];
  const bytes = new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file));
  const code = await associationsCommand.run(
    {
      operands: ['ronde.json'],
      options: { json: true },
      pathOf: (path) => path,
      readFile: async () => bytes,
      writeFile: async () => {
        throw new Error('It writes no file.');
      },
      output: { line: (text) => lines.push(text), note: () => {} },
    },
    {},
  );
  expect([code, lines.length]).toEqual([0, 1]);
  return JSON.parse(lines[0]!);
}

const questions = [
  { id: 'gevoel', kind: 'choice', options: ['blij', 'boos'] },
  { id: 'hulp', kind: 'multiple', options: ['buren', 'familie', 'team'] },
  { id: 'afstand', kind: 'scale' },
  { id: 'besluit', kind: 'triad' },
];

/** Stories in which who is glad lives near and leans on the neighbours. */
const stories = Array.from({ length: 60 }, (_, at) => ({
  gevoel: at % 2 === 0 ? 'blij' : 'boos',
  hulp: at % 2 === 0 ? ['buren', at % 3 === 0 ? 'familie' : 'team'] : ['team'],
  afstand: at % 2 === 0 ? at : at + 40,
  besluit: at % 2 === 0 ? [6 + (at % 5), 2 + (at % 3), 2] : [2, 2 + (at % 7), 6],
}));

test('every pair of questions is printed, in the order of the questions, with the fields that were promised', async () => {
  const found = await run({ questions, stories });
  expect(found.map(({ a, b }) => `${a} ${b}`)).toEqual([
    'gevoel hulp',
    'gevoel afstand',
    'gevoel besluit',
    'hulp afstand',
    'hulp besluit',
    'afstand besluit',
  ]);
  const promised = ['a', 'b', 'test', 'statistic', 'df', 'p', 'q', 'effect', 'n', 'reason'];
  for (const pair of found) {
    expect(Object.keys(pair)).toEqual(expect.arrayContaining(promised));
    expect(Object.keys(pair.effect!)).toEqual(['name', 'value', 'low', 'high']);
    expect(pair.n).toBe(60);
    expect(pair.reason).toBeNull();
  }
});

test('beside a choice and a scale every two options are compared, with U of the first', async () => {
  const [pair] = await run({
    questions: [questions[2], { id: 'gevoel', kind: 'choice', options: ['blij', 'boos', 'moe', 'bang'] }],
    stories: [
      ...[1, 2, 3].map((afstand) => ({ afstand, gevoel: 'moe' })),
      ...[3, 4, 5, 6].map((afstand) => ({ afstand, gevoel: 'blij' })),
    ],
  });
  // scipy 1.17.1: mannwhitneyu([3, 4, 5, 6], [1, 2, 3], method='asymptotic')
  expect(pair?.pairs).toEqual([
    {
      options: ['blij', 'moe'],
      U: 11.5,
      p: expect.closeTo(0.0744618, 6),
      delta: expect.closeTo(11 / 12, 12),
    },
  ]);
});

test('of a choice of several all options are listed, and the pair is worth the smallest p after correction', async () => {
  const [pair] = await run({ questions, stories });
  const ps = pair!.options!.map(({ corrected }) => corrected!);
  expect(pair?.options?.map(({ option, chosen }) => [option, chosen])).toEqual([
    ['buren', 30],
    ['familie', 10],
    ['team', 50],
  ]);
  expect(pair?.p).toBe(Math.min(...ps));
});

test('an empty answer, null and one that is absent take no part', async () => {
  const more = [
    { gevoel: '', hulp: [], afstand: '', besluit: null },
    {},
    { gevoel: null, hulp: '', afstand: null, besluit: '' },
  ];
  expect(await run({ questions, stories: [...stories, ...more] })).toEqual(await run({ questions, stories }));
});

/** What is added up in another order may differ in its last digits. */
const rounded = (found: AssociationReport[]) =>
  JSON.parse(
    JSON.stringify(found, (_, value) => (typeof value === 'number' ? value.toPrecision(10) : value)),
  );

test('the order of the stories changes nothing', async () => {
  const turned = await run({ questions, stories: [...stories].reverse() });
  expect(rounded(turned)).toEqual(rounded(await run({ questions, stories })));
});

const emoji = ['😡', '👨‍👩‍👧', 'شخص', 'אדם', '__proto__', 'constructor'];
const many = Array.from({ length: 300 }, (_, at) => `optie ${at}`);

test.each<[string, { questions: unknown[]; stories: unknown[] }]>([
  ['no stories', { questions, stories: [] }],
  ['one story', { questions, stories: stories.slice(0, 1) }],
  ['two stories', { questions, stories: stories.slice(0, 2) }],
  ['nobody answered', { questions, stories: [{}, {}, {}, {}, {}, {}] }],
  ['everybody answered the same', { questions, stories: stories.map(() => stories[0]) }],
  [
    'nobody answered two of the same questions',
    {
      questions,
      stories: [...stories.map(({ gevoel }) => ({ gevoel })), ...stories.map(({ afstand }) => ({ afstand }))],
    },
  ],
  ['all dots on one line', { questions, stories: stories.map(() => ({ besluit: [1, 1, 1] })) }],
  [
    'as many options as stories',
    {
      questions: [
        { id: 'a', kind: 'choice' },
        { id: 'b', kind: 'choice' },
      ],
      stories: stories.map((_, at) => ({ a: `${at}`, b: `${-at}` })),
    },
  ],
])('%s: there is a reason in Dutch and no number', async (_, file) => {
  for (const pair of await run(file)) {
    expect(pair.reason).toMatch(/^[A-Z].*\.$/u);
    expect([pair.statistic, pair.p, pair.q, pair.effect]).toEqual([null, null, null, null]);
  }
});

test('300 options, emoji and words from right to left give numbers or a reason, and keep their names', async () => {
  const wide = [
    { id: 'veel', kind: 'choice', options: many },
    { id: 'meer', kind: 'multiple', options: [...many, ...emoji] },
    { id: '__proto__', kind: 'choice', options: emoji },
    { id: 'constructor', kind: 'scale' },
  ];
  const told = Array.from({ length: 90 }, (_, at) =>
    JSON.parse(
      JSON.stringify({
        veel: many[(at * 7) % 300],
        meer: [many[at % 13], emoji[at % 6]],
        constructor: at % 11,
      }).replace('}', `,"__proto__":${JSON.stringify(emoji[at % 5])}}`),
    ),
  );
  const found = await run({ questions: wide, stories: told });
  expect(found).toHaveLength(6);
  for (const { statistic, reason } of found) expect(typeof (statistic ?? reason)).not.toBe('undefined');
  expect(JSON.stringify(found)).toContain('👨‍👩‍👧');
  expect(found.find(({ a }) => a === '__proto__')?.pairs?.[0]?.options).toEqual(['😡', '👨‍👩‍👧']);
});

test.each<[string, unknown, RegExp]>([
  ['no JSON', '{', /niet te lezen als JSON/],
  ['no questions', { stories: [] }, /missen de vragen/],
  ['a question without an id', { questions: [{ kind: 'scale' }], stories: [] }, /Vraag 1 heeft geen id/],
  ['an unknown kind', { questions: [{ id: 'a', kind: 'date' }], stories: [] }, /Vraag a: kies bij kind/],
  ['a question that is asked twice', { questions: [questions[2], questions[2]], stories: [] }, /twee keer/],
  ['a story that is none', { questions, stories: [7] }, /Verhaal 1 is geen/],
  ['a word on a scale', { questions, stories: [{}, { afstand: 'ver' }] }, /Verhaal 2: .* afstand/],
  ['a triad of nothing', { questions, stories: [{ besluit: [0, 0, 0] }] }, /Verhaal 1: .* besluit/],
])('%s is refused in Dutch, with the place', async (_, file, words) => {
  await expect(run(file)).rejects.toThrow(CommandError);
  await expect(run(file)).rejects.toThrow(words);
});
