import { expect, test } from 'vitest';
import { type Form, readForm } from './form.ts';
import { asks, csv, formFile, HEADER, sets } from './lindewaard.fixture.ts';
import { type Problem, Problems } from './problem.ts';
import { readTable } from './table.ts';

function formOf(text: string): { form: Form | undefined; problems: Problem[] } {
  const problems = new Problems();
  return { form: readForm(readTable(text, HEADER), problems), problems: problems.list() };
}

function names({ form }: { form: Form | undefined }): string[] {
  return form?.columns.map((column) => column.name) ?? [];
}

test('all types of the layout are known, however they are written', () => {
  const types = [
    'Single choice',
    'SINGLE CHOICE INDEXED',
    'Scale',
    'text',
    'Multi-choice multi-column texts',
    'Multi choice multi column yes no',
    'Multi-choice single-column delimited',
    'Multi-choice single-column indexed',
    'Multi-choice single-column delimited indexed',
  ];
  const { form, problems } = formOf(
    formFile(...types.map((type, index) => asks(`V${index}`, type, ['a', 'b']))),
  );
  expect(problems).toEqual([]);
  expect(form?.columns.map(({ question }) => question.kind)).toEqual([
    'single',
    'single',
    'line',
    'text',
    'multiple',
    'multiple',
    'multiple',
    'multiple',
    'multiple',
  ]);
});

test('the header may stand in another order, in other case and with columns of its own', () => {
  const rows = [
    ['; gemaakt voor wijkteam Oost'],
    [],
    ['TYPE', 'Notitie', 'long name', 'About', 'Answers', '', '', 'data column name', 'short name'],
    ['Single choice', 'x', 'Hoe ging het?', 'Participant', 'goed', '', 'slecht', 'Hoe', 'Hoe het ging'],
  ];
  const { form, problems } = formOf(csv(rows));
  expect(problems).toEqual([]);
  expect(form?.columns[0]?.question).toEqual({
    id: 'hoe',
    kind: 'single',
    name: 'Hoe het ging',
    label: 'Hoe ging het?',
    about: 'teller',
    options: [
      { id: 'goed', label: 'goed' },
      { id: 'slecht', label: 'slecht' },
    ],
  });
});

test('comments and empty rows do not count, also where semicolons stand between the cells', () => {
  const rows = [HEADER, sets('Scale range', '1', '5'), asks('Hoe', 'Text')];
  const text = csv(rows, ';', '\n').replace('\n', '\n\n; let op: dit is een opmerking\n"; en dit ook";;;\n');
  const result = formOf(text);
  expect(names(result)).toEqual(['Hoe']);
  expect(result.form?.settings.scale).toEqual({ left: 1, right: 5 });
  expect(result.problems).toEqual([]);
});

test('options of the import are read, signs that a spreadsheet loses by their name', () => {
  const { form, problems } = formOf(
    formFile(
      sets('Story title column name', 'Titel'),
      sets('Participant ID column name', 'Nummer'),
      sets('Story collection date column name', 'Datum'),
      sets('Language column name', 'Taal'),
      sets('Multi choice single column delimiter', 'space'),
      sets('Yes no questions yes indicator', 'Ja'),
      sets('Yes no questions Q-A separator', ' - '),
      sets('Yes no questions Q-A ending', '.'),
      sets('Data columns to ignore', 'ip', 'tijd'),
      sets('Minimum words to include story', '10'),
      asks('Hoe', 'Text'),
    ),
  );
  expect(problems).toEqual([]);
  expect(form?.settings).toMatchObject({
    story: { name: 'Verhaal', row: 2 },
    title: { name: 'Titel' },
    participant: { name: 'Nummer' },
    toldOn: { name: 'Datum' },
    language: { name: 'Taal' },
    delimiter: ' ',
    yes: 'Ja',
    separator: '-',
    ending: '.',
    ignored: ['ip', 'tijd'],
    leastWords: 10,
  });
});

test('every row that cannot be used is listed with its row, and the rest is read', () => {
  const result = formOf(
    formFile(
      asks('A', 'Rangorde', ['x', 'y']),
      asks('B', 'Text', [], 'iets'),
      asks('C', 'Text'),
      asks('c ', 'Text'),
      asks('D', 'Single choice'),
      asks('E', 'Scale', ['links', 'rechts', 'een', '10']),
      asks('F', 'Scale', ['', '', '1', '10']),
      sets('Kleur van de knop', 'paars'),
      sets('Scale range', '5', '5'),
      sets('Minimum words to include story', 'veel'),
      ['', 'Text', 'story', '', 'Zonder naam', '', ''],
      asks('G', 'Single choice', ['ja', 'nee', 'ja']),
      asks('H', 'Text', [], 'annotation'),
    ),
  );
  expect(names(result)).toEqual(['C', 'D', 'E', 'F', 'G', 'H']);
  expect(result.problems.map(({ row, column, severity }) => `${row} ${column} ${severity}`)).toEqual([
    '3 A error',
    '4 B error',
    '6 c error',
    '7 D error',
    '8 E error',
    '9 F warning',
    '10 Kleur van de knop warning',
    '11 Scale range warning',
    '12 Minimum words to include story warning',
    '13  error',
    '14 G warning',
    '15 H warning',
  ]);
});

test('a file without the header is no form file, and the person hears that the files may be swapped', () => {
  const { form, problems } = formOf('Nummer,Verhaal\n1,Ik liep');
  expect(form).toBeUndefined();
  expect(problems[0]?.message).toContain('omgewisseld');
});

test('answers with the same text for people are one option; the name in the file is the id', () => {
  const answers = ['blij|goed', 'vrolijk|goed', 'boos|slecht|plaatje.png', 'geen idee'];
  const { form } = formOf(formFile(asks('Gevoel', 'Single choice', answers)));
  expect(form?.columns[0]?.question).toMatchObject({
    options: [
      { id: 'blij', label: 'goed' },
      { id: 'boos', label: 'slecht' },
      { id: 'geen-idee', label: 'geen idee' },
    ],
  });
});

test('a question with three hundred answers is read whole', () => {
  const answers = Array.from({ length: 300 }, (_, index) => `straat ${index + 1}`);
  const { form, problems } = formOf(formFile(asks('Straat', 'Single choice', answers)));
  expect(problems).toEqual([]);
  expect(form?.columns[0]?.answers.options).toHaveLength(300);
});
