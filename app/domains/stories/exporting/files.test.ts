import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Question, Round, Told } from '../../rounds/index.ts';
import type { Story } from '../story.ts';
import { columnsOf } from './column.ts';
import { fileNameOf } from './file-name.ts';
import { csvOf, dictionaryOf, jsonOf, workbookOf } from './files.ts';

const questions: Question[] = [
  { id: 'story', kind: 'story', about: 'story', name: 'Verhaal', label: 'Wat maakte je mee?' },
  {
    id: 'feeling',
    kind: 'multiple',
    about: 'story',
    name: 'Gevoel',
    label: 'Hoe kijk je terug?',
    ownWords: true,
    mayNotApply: true,
    options: [
      { id: 'glad', label: 'blij' },
      { id: 'angry', label: 'boos' },
    ],
  },
  {
    id: 'age',
    kind: 'single',
    about: 'teller',
    name: 'Leeftijd',
    label: 'Hoe oud?',
    options: [{ id: 'old', label: '65 of ouder' }],
  },
  {
    id: 'share',
    kind: 'line',
    about: 'story',
    name: 'Verdeling',
    label: 'Hoe verdeeld?',
    left: 'aan mij',
    right: 'aan het team',
  },
  {
    id: 'decided',
    kind: 'triad',
    about: 'story',
    name: 'Wie',
    label: 'Wie bepaalde?',
    corners: ['ik', 'team', 'regels'],
  },
  {
    id: 'near',
    kind: 'stones',
    about: 'story',
    name: 'Nabij',
    label: 'Wie was dichtbij?',
    items: [{ id: 'school', label: 'de school' }],
    horizontal: { left: 'ver', right: 'dichtbij' },
    vertical: { bottom: 'zwaar', top: 'licht' },
  },
  { id: 'when', kind: 'date', about: 'story', name: 'Dag', label: 'Welke dag?' },
];

const told = (texts: Told['texts'], answers: Told['answers'] = {}, ways: Told['ways'] = {}): Told => ({
  texts,
  answers,
  ways,
});

const story = (storyId: string, said: Told): Story => ({
  organisationId: 'o',
  storyId,
  roundId: 'r',
  formVersion: 1,
  toldOn: '2026-11-20',
  changedOn: null,
  reach: 'team',
  origin: 'told',
  wordCount: 3,
  told: said,
});

const stories = [
  story(
    'een',
    told(
      { story: '=SUM(A1:A9) zei ze; "kom"', feeling: 'dubbel' },
      {
        feeling: ['angry'],
        age: 'old',
        share: 380,
        decided: [200, 300, 500],
        near: { school: [900, 100] },
        when: '2026-11-01',
      },
      { share: 'point', decided: 'words' },
    ),
  ),
  story('twee', told({ story: 'Tweede\nregel' }, { feeling: null })),
];

async function* inBatches() {
  yield stories.slice(0, 1);
  yield stories.slice(1);
}

const columns = columnsOf(questions, (id) => `https://zodat.example/${id}`);

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
}

async function table(): Promise<Record<string, string>[]> {
  return parse(await whole(csvOf(columns, inBatches())), { delimiter: ';', bom: true, columns: true });
}

test('each answer has its column, and what was not answered stays empty', async () => {
  const [first, second] = await table();
  expect(first).toMatchObject({
    Verhaal: 'een',
    Adres: 'https://zodat.example/een',
    'Gevoel: blij': '0',
    'Gevoel: boos': '1',
    'Gevoel: eigen woorden': 'dubbel',
    'Gevoel: past hier niet': '0',
    Leeftijd: '65 of ouder',
    Verdeling: '380',
    'Verdeling: manier': 'aangewezen',
    'Wie: regels': '500',
    'Nabij: de school, naar rechts': '900',
    'Nabij: de school, omhoog': '100',
    Dag: '2026-11-01',
  });
  expect(second).toMatchObject({
    'Gevoel: blij': '',
    'Gevoel: past hier niet': '1',
    Leeftijd: '',
    Verdeling: '',
  });
});

test('two columns with one name are told apart', async () => {
  const [first] = await table();
  expect(first?.['Verhaal (2)']).toBe('\'=SUM(A1:A9) zei ze; "kom"');
});

test('the explanation names every column of the table once', () => {
  const rows: Record<string, string>[] = parse(dictionaryOf(columns), {
    delimiter: ';',
    bom: true,
    columns: true,
  });
  expect(rows.map((row) => row.Kolom)).toEqual(columns.map((column) => column.header));
  expect(rows.every((row) => row['Wat erin staat'] && row['Wat de waarden betekenen'])).toBe(true);
});

test('the data hold questions and answers as they are kept', async () => {
  const round = { roundId: 'r', title: 'Ronde', welcome: 'Welkom' } as Round;
  const data = JSON.parse(await whole(jsonOf(round, questions, inBatches())));
  expect(data.questions).toEqual(questions);
  expect(data.stories).toHaveLength(2);
  expect(data.stories[0].answers).toEqual(stories[0]?.told.answers);
});

test('a workbook holds text as text, without formulas and without signs that break it', async () => {
  const odd = [story('x', told({ story: '=1+1\u0008\ufffe\uffff klaar' }))];
  async function* one() {
    yield odd;
  }
  const parts = unzipSync(await workbookOf(columns, one()));
  const xml = Object.entries(parts)
    .filter(([name]) => /sheet\d\.xml$|sharedStrings/.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .join('');
  expect(xml).toContain('=1+1 klaar');
  expect(xml).not.toMatch(/<f[ >]/);
  expect(xml).toContain('Wat de waarden betekenen');
});

test('a title becomes the name of a file anywhere', () => {
  expect(fileNameOf('Na de steun: hoe was het?')).toBe('na-de-steun-hoe-was-het');
  expect(fileNameOf('Één/twee\\..')).toBe('een-twee');
  expect(fileNameOf('؟')).toBe('ronde');
});
