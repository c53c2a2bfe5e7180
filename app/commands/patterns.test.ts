import { expect, test } from 'vitest';
import { asks, bytes, csv, formFile } from '../domains/imports/lindewaard.fixture.ts';
import type { Question } from '../domains/rounds/index.ts';
import { patternsCommand } from './patterns.ts';
import { matrixOf } from './patterns-questions.ts';

const form = formFile(
  asks('Gevoel', 'Single choice', ['blij|Blij', 'boos|Boos']),
  asks('Hulp', 'Multi-choice single-column delimited', ['buren|Buren', 'team|Het team']),
  asks('Gehoord', 'Scale', ['niet gehoord', 'wel gehoord']),
);

/** Who is helped by the neighbours is glad and feels heard; the team has nothing to do with it. */
const told = Array.from({ length: 80 }, (_, at) => {
  const glad = at % 2 === 0;
  const odd = at % 10 === 4;
  return [
    `Verhaal nummer ${at} over de bus en de buurt.`,
    glad ? 'blij' : 'boos',
    [glad !== odd ? 'buren' : '', at % 4 < 2 ? 'team' : ''].filter(Boolean).join(','),
    String(glad ? 60 + (at % 37) : 10 + (at % 41)),
  ];
});

async function run(options: Record<string, string | boolean>, stories: string[][] = told, formText = form) {
  const lines: string[] = [];
  const notes: string[] = [];
  const files: Record<string, Uint8Array> = {
    'vragen.csv': bytes(formText),
    'verhalen.csv': bytes(csv([['Verhaal', 'Gevoel', 'Hulp', 'Gehoord'], ...stories])),
  };
  const code = await patternsCommand.run(
    {
      operands: ['verhalen.csv'],
      options: { form: 'vragen.csv', ...options },
      pathOf: (path) => path,
      readFile: async (path) => files[path] ?? new Uint8Array(),
      writeFile: async () => {
        throw new Error('It writes no file.');
      },
      output: { line: (text) => lines.push(text), note: (text) => notes.push(text) },
    },
    {},
  );
  return { code, lines, notes };
}

test('what goes together is told in a sentence with counts', async () => {
  const { code, lines } = await run({});
  expect(code).toBe(0);
  expect(lines[0]).toMatch(/^80 verhalen, 3 paren van vragen vergeleken: 3 keer samenhang\.$/);
  expect(lines.join('\n')).toContain('hebben er 40 ook “Gehoord kort: ');
});

test('as JSON it is what associations prints', async () => {
  const { lines } = await run({ json: true });
  const found = JSON.parse(lines.join('')) as { a: string; b: string; n: number }[];
  expect(found.map(({ a, b, n }) => [a, b, n])).toEqual([
    ['gevoel', 'hulp', expect.any(Number)],
    ['gevoel', 'gehoord', 80],
    ['hulp', 'gehoord', expect.any(Number)],
  ]);
});

test('of a few stories it says that reading them tells more', async () => {
  const { notes, lines } = await run({}, told.slice(0, 4));
  expect(lines[0]).toContain('geen samenhang');
  expect(notes.join('\n')).toContain('Lees de verhalen zelf');
});

test('an answer that cannot be read is pointed out, and a script can tell', async () => {
  const { code, notes } = await run({}, [...told, ['Een verhaal over de bus.', 'paars', '', '']]);
  expect(code).toBe(1);
  expect(notes.join('\n')).toMatch(/Rij 82, kolom Gevoel/);
});

test('stones become two distances for each item, a date a day, and own words are left out', () => {
  const base = { name: 'x', label: 'x', about: 'story' } as const;
  const questions: Question[] = [
    { ...base, id: 'verhaal', kind: 'story' },
    { ...base, id: 'dag', kind: 'date' },
    {
      ...base,
      id: 'stenen',
      kind: 'stones',
      items: [{ id: 'school', label: 'School' }],
      horizontal: { left: 'ver', right: 'dichtbij' },
      vertical: { bottom: 'weinig', top: 'veel' },
    },
  ];
  const stories = [
    { told: { answers: { dag: '1970-01-03', stenen: { school: [10, 900] as [number, number] } } } },
    { told: { answers: { dag: null } } },
  ];
  const { columns } = matrixOf(questions, stories);
  expect(
    columns.map((column) => [column.part?.axis, column.kind === 'scale' ? [...column.values] : undefined]),
  ).toEqual([
    [undefined, [2]],
    ['across', [10]],
    ['up', [900]],
  ]);
  expect(columns.map(({ notAnswered, notApplicable }) => [notAnswered, notApplicable])).toEqual([
    [0, 1],
    [1, 0],
    [1, 0],
  ]);
});
