import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Question } from '../rounds/index.ts';
import { type ImportResult, importSteps, readImport, toReport } from './import.ts';
import { LIMITS } from './limits.ts';
import { answersTo, asks, bytes, csv, formFile, read, sets, where } from './lindewaard.fixture.ts';

const EXAMPLE = join(import.meta.dirname, '../../../../shared/data/import');
const example = existsSync(EXAMPLE);
if (!example && process.env.CI !== 'true')
  console.log('Skipped: the example files are not in ../shared/data/import.');

test.skipIf(!example && process.env.CI !== 'true')(
  'the example of the layout is read whole, without a problem',
  () => {
    const result = readImport(
      readFileSync(join(EXAMPLE, 'form.csv')),
      readFileSync(join(EXAMPLE, 'stories.csv')),
    );
    expect(result.problems).toEqual([]);
    expect(toReport(result).questions.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'stext story',
      'stitle title',
      'equestion single',
      'longago single',
      'source single',
      'remember line',
      'feel-about multiple',
      'needed multiple',
      'helped multiple',
      'surprised multiple',
      'comment text',
    ]);
    const label = (id: string, answer: unknown) => labelsOf(result, id, answer);
    // Read by hand from row 2 of the stories file.
    const told = result.stories[0]?.told;
    expect(result.stories).toHaveLength(3);
    expect(result.stories[0]?.participant).toBe('2554');
    expect(label('longago', told?.answers.longago)).toEqual(['From 6 months to a year ago']);
    expect(label('source', told?.answers.source)).toEqual(['first-person']);
    expect(told?.answers.remember).toBe(222);
    expect(label('feel-about', told?.answers['feel-about'])).toEqual(['positive']);
    expect(label('needed', told?.answers.needed)).toEqual(['to be helped']);
    expect(label('helped', told?.answers.helped)).toEqual(['A manager', 'A colleague']);
    expect(label('surprised', told?.answers.surprised)).toEqual([
      'the people at the head office',
      'our competitors',
    ]);
    expect(told?.texts).toMatchObject({ stitle: 'Never would have guessed', comment: "It's okay" });
    expect(result.questions.at(-1)?.about).toBe('teller');
  },
);

function labelsOf(result: ImportResult, id: string, answer: unknown): string[] {
  const question = result.questions.find((one) => one.id === id);
  const options = question && 'options' in question ? question.options : [];
  return [answer].flat().map((option) => options.find((one) => one.id === option)?.label ?? '');
}

const FORM = formFile(
  sets('Story title column name', 'Titel'),
  asks('Gevoel', 'Single choice', ['blij', 'boos', 'moe']),
  asks('Wie', 'Multi-choice single-column delimited', ['buur', 'kind', 'hulp']),
  asks('Hoe lang', 'Scale', ['kort', 'lang', '1', '5']),
  asks('Leeftijd', 'Single choice indexed', ['jong', 'oud'], 'participant'),
  asks('Wens', 'Text', [], 'participant'),
);
const HEADER = ['Verhaal', 'Titel', 'Gevoel', 'Wie', 'Hoe lang', 'Leeftijd', 'Wens'];

test('what was written is read back, in any encoding and with any delimiter', () => {
  const story = 'Noor zei: “één, twee; drie” | "vier".\nToen liep zij naar buiten.';
  const row = [story, 'Dé titel', 'moe', 'hulp,buur', '2', '1', 'rust'];
  const windows = (text: string) =>
    Uint8Array.from(text, (sign) => ({ '“': 0x93, '”': 0x94 })[sign] ?? sign.charCodeAt(0));
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  for (const delimiter of [',', ';', '\t', '|', '^']) {
    for (const encode of [bytes, windows, utf16]) {
      const result = readImport(encode(FORM), encode(csv([HEADER, row], delimiter)));
      expect(result.problems).toEqual([]);
      expect(result.stories[0]?.told).toEqual({
        answers: { gevoel: 'moe', wie: ['buur', 'hulp'], 'hoe-lang': 250, leeftijd: 'jong' },
        texts: { verhaal: story, titel: 'Dé titel', wens: 'rust' },
        ways: {},
      });
    }
  }
});

test('ten thousand stories come in, in steps that a caller can show, each as it was written', () => {
  const feelings = ['blij', 'boos', 'moe', ''];
  const rows = Array.from({ length: 10_000 }, (_, index) => [
    `Verhaal ${index}, met "woorden"\nen een tweede regel`,
    `Titel ${index}`,
    feelings[index % 4]!,
    index % 2 ? 'buur,hulp' : '',
    String(1 + (index % 5)),
    index === 7777 ? '3' : '2',
    '',
  ]);
  const steps = importSteps(bytes(FORM), bytes(csv([HEADER, ...rows], ';')));
  const seen: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    expect(step.value.of).toBe(10_000);
    seen.push(step.value.read);
  }
  expect(seen.length).toBeGreaterThan(10);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toBe(10_000);
  const { stories, problems } = step.value;
  expect(stories).toHaveLength(10_000);
  expect(stories[9_999]).toEqual({
    row: 10_001,
    told: {
      answers: { wie: ['buur', 'hulp'], 'hoe-lang': 1000, leeftijd: 'oud' },
      texts: { verhaal: 'Verhaal 9999, met "woorden"\nen een tweede regel', titel: 'Titel 9999' },
      ways: {},
    },
  });
  expect(problems).toMatchObject([{ row: 7779, column: 'Leeftijd', file: 'stories', severity: 'error' }]);
});

test('more rows than are allowed are said once, at the first row too many', () => {
  const rows = Array.from({ length: LIMITS.rows + 2 }, (_, index) => [`Verhaal ${index}`, 'x']);
  const result = read(formFile(asks('A', 'Text')), [['Verhaal', 'A'], ...rows]);
  expect(result.stories).toHaveLength(LIMITS.rows);
  expect(where(result)).toEqual([`stories ${LIMITS.rows + 2}  error`]);
});

test('more columns than are allowed are said, and the ones within are read', () => {
  const extra = Array.from({ length: LIMITS.columns }, (_, index) => `kolom ${index}`);
  const form = formFile(sets('Data columns to ignore', ...extra), asks('A', 'Text'));
  const result = read(form, [
    ['Verhaal', 'A', ...extra],
    ['Ik liep', 'x'],
  ]);
  expect(where(result)).toEqual(['stories 1  error']);
  expect(result.stories).toHaveLength(1);
});

test('a million mistakes are counted, not kept', () => {
  const answers = Array.from({ length: 100 }, (_, index) => asks(`S${index}`, 'Scale', ['l', 'r']));
  const header = ['Verhaal', ...answers.map((row) => row[0]!)];
  const rows = Array.from({ length: 1000 }, () => ['Ik liep', ...answers.map(() => 'fout')]);
  const result = read(formFile(...answers), [header, ...rows]);
  expect(result.problems).toHaveLength(LIMITS.problems + 1);
  expect(result.problems.at(-1)?.message).toContain('50.000');
});

test('names that every object answers to are names like any other', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const form = formFile(...names.map((name) => asks(name, 'Single choice', ['__proto__', 'constructor'])));
  const result = read(form, [
    ['Verhaal', ...names],
    ['Ik liep', '__proto__', 'constructor', '', 'valueOf'],
  ]);
  expect(where(result)).toEqual(['stories 2 hasOwnProperty error']);
  const { answers } = result.stories[0]!.told;
  expect(answers).toEqual({ proto: 'proto', 'vraag-constructor': 'antwoord-constructor' });
  expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>).proto).toBeUndefined();
  const missing = result.questions.filter((question: Question) => !(question.id in answers));
  expect(missing.map(({ id }) => id)).toEqual(['verhaal', 'tostring', 'hasownproperty']);
});

test('broken files say what to do and never throw', () => {
  const stories = csv([HEADER, ['Ik liep', '', 'blij']]);
  expect(where(read('', stories))).toEqual(['form 1  error']);
  expect(where(read(FORM, ''))).toEqual(['stories 1  error']);
  expect(read(stories, FORM).problems[0]?.message).toContain('omgewisseld');
  expect(where(read(FORM, `${stories}\r\n"Ik liep`))).toEqual(['stories 3  error']);
  const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + 13) % 256);
  for (const result of [readImport(noise, noise), readImport(bytes(FORM), noise)]) {
    expect(result.stories).toEqual([]);
    expect(result.problems.length).toBeGreaterThan(0);
  }
});

test('removed signs and unreadable letters are reported at their column', () => {
  const result = read(FORM, csv([HEADER, ['Ik\0 liep', 'T', 'blij\u0007']]));
  expect(result.stories[0]?.told.texts.verhaal).toBe('Ik liep');
  expect(answersTo(result, 'gevoel')).toEqual(['blij']);
  expect(where(result)).toEqual(['stories 2 Verhaal warning', 'stories 2 Gevoel warning']);
});

test('the report for scripts has three parts and says which problems are in the form file', () => {
  const form = formFile(asks('A', 'Rangorde'), asks('B', 'Scale', ['l', 'r']));
  const report = toReport(
    read(form, [
      ['Verhaal', 'B'],
      ['Ik liep', '200'],
    ]),
  );
  expect(Object.keys(report)).toEqual(['stories', 'questions', 'problems']);
  expect(report.stories).toBe(1);
  expect(report.questions).toEqual([
    { id: 'verhaal', kind: 'story', name: 'Verhaal' },
    { id: 'b', kind: 'line', name: 'B kort' },
  ]);
  expect(report.problems.map(({ row, column }) => [row, column])).toEqual([
    [3, 'A'],
    [2, 'B'],
  ]);
  expect(report.problems[0]?.message).toMatch(/^In het bestand met de vragen: /);
});
