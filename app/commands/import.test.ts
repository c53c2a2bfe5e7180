import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asks, bytes, csv, formFile } from '../domains/imports/lindewaard.fixture.ts';
import {
  closeLindewaard,
  openLindewaard,
  openRound,
  settle,
  storiesIn,
} from '../domains/imports/world.fixture.ts';
import { afterSupport } from '../domains/rounds/index.ts';
import { projectFolder } from '../platform/database/root.ts';
import type { World } from '../platform/world.ts';
import type { CommandInput } from './command.ts';
import { importCommand } from './import.ts';

let world: World;

beforeAll(async () => {
  world = await openLindewaard();
  await settle(world);
});
afterAll(() => closeLindewaard(world));

const form = formFile(asks('Gevoel', 'Single choice', ['blij|Blij', 'boos|Boos']));
const good = csv([
  ['Verhaal', 'Gevoel'],
  ['De bus kwam niet.', 'boos'],
  ['De buurvrouw bracht me.', 'blij'],
]);
const withMistake = csv([
  ['Verhaal', 'Gevoel'],
  ['De bus kwam niet.', 'paars'],
]);

const files: Record<string, Uint8Array> = {
  'vragen.csv': bytes(form),
  'verhalen.csv': bytes(good),
  'fout.csv': bytes(withMistake),
};

async function run(operands: string[], options: CommandInput['options']) {
  const lines: string[] = [];
  const notes: string[] = [];
  const code = await importCommand.run(world, {
    operands,
    options,
    readFile: async (path) => files[path] ?? readFile(path),
    writeFile: async () => {
      throw new Error('An import writes no file.');
    },
    output: { line: (text) => lines.push(text), note: (text) => notes.push(text) },
  });
  return { code, lines, notes };
}

test('as JSON it prints what is in the files and nothing else', async () => {
  const { code, lines } = await run(['verhalen.csv'], { form: 'vragen.csv', 'dry-run': true, json: true });
  expect(code).toBe(0);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0]!)).toEqual({
    stories: 2,
    questions: [
      { id: 'verhaal', kind: 'story', name: 'Verhaal' },
      { id: 'gevoel', kind: 'single', name: 'Gevoel kort' },
    ],
    problems: [],
  });
});

test('without a round it only reads, and says so beside the data', async () => {
  const { lines, notes } = await run(['verhalen.csv'], { form: 'vragen.csv', json: true });
  expect(notes[0]).toContain('alleen gelezen');
  expect(JSON.parse(lines.join(''))).toHaveProperty('stories', 2);
});

test('with a round the stories come in, with progress', async () => {
  const roundId = await openRound(world, afterSupport);
  const { code, notes } = await run(['verhalen.csv'], { form: 'vragen.csv', round: roundId, json: true });
  expect(code).toBe(0);
  expect(notes).toContain('2 van 2 verhalen bewaard');
  expect(await storiesIn(world.database, roundId)).toMatchObject([{ reach: 'team' }, { reach: 'team' }]);
});

test('a dry run stores nothing, also with a round', async () => {
  const roundId = await openRound(world, afterSupport);
  await run(['verhalen.csv'], { form: 'vragen.csv', round: roundId, 'dry-run': true });
  expect(await storiesIn(world.database, roundId)).toEqual([]);
});

test('with something unreadable nothing is stored and a script can tell, unless it is accepted', async () => {
  const roundId = await openRound(world, afterSupport);
  const refused = await run(['fout.csv'], { form: 'vragen.csv', round: roundId, json: true });
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.lines[0]!).problems).toMatchObject([{ row: 2, column: 'Gevoel' }]);
  expect(Object.keys(JSON.parse(refused.lines[0]!).problems[0])).toEqual(['row', 'column', 'message']);
  expect(await storiesIn(world.database, roundId)).toEqual([]);
  const accepted = await run(['fout.csv'], {
    form: 'vragen.csv',
    round: roundId,
    reach: 'counted',
    'accept-problems': true,
  });
  expect(accepted.code).toBe(1);
  expect(await storiesIn(world.database, roundId)).toMatchObject([{ reach: 'counted', answers: {} }]);
});

test.each<[string, string[], CommandInput['options']]>([
  ['no file with stories', [], { form: 'vragen.csv' }],
  ['two files with stories', ['verhalen.csv', 'fout.csv'], { form: 'vragen.csv' }],
  ['no form', ['verhalen.csv'], {}],
  ['a file that is not there', ['weg.csv'], { form: 'vragen.csv' }],
  ['a reach we do not know', ['verhalen.csv'], { form: 'vragen.csv', reach: 'public' }],
  ['a round that is no id', ['verhalen.csv'], { form: 'vragen.csv', round: '12' }],
  ['a round that is not there', ['verhalen.csv'], { form: 'vragen.csv', round: crypto.randomUUID() }],
])('%s is wrong usage: a sentence and no data', async (_, operands, options) => {
  const { code, lines, notes } = await run(operands, { ...options, json: true });
  expect(code).toBe(2);
  expect(lines).toEqual([]);
  expect(notes.at(-1)).toMatch(/\S/);
});

const example = join(projectFolder, '..', 'shared', 'data', 'import');
const missing = !existsSync(example) && process.env.CI !== 'true';
if (missing)
  console.log('The example of the two-file layout is not beside the project; its test is skipped.');

test.skipIf(missing)('the example of the layout is read as it is', async () => {
  const { code, lines } = await run([join(example, 'stories.csv')], {
    form: join(example, 'form.csv'),
    'dry-run': true,
    json: true,
  });
  const report = JSON.parse(lines.join(''));
  expect(Object.keys(report)).toEqual(['stories', 'questions', 'problems']);
  expect(report.stories).toBe(3);
  expect(report.problems).toEqual([]);
  expect(report.questions.map((question: { kind: string }) => question.kind)).toEqual([
    'story',
    'title',
    'single',
    'single',
    'single',
    'line',
    'multiple',
    'multiple',
    'multiple',
    'multiple',
    'text',
  ]);
  expect(code).toBe(0);
});
