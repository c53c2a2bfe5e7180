import { describe, expect, test } from 'vitest';
import { Fields } from '../../platform/web/fields.ts';
import type { Question } from '../rounds/question.ts';
import { text } from './telling/text.nl.ts';
import { readTold } from './told.ts';

const base = { about: 'story', name: 'x' } as const;
const questions: Question[] = [
  { ...base, id: 'story', kind: 'story', label: 'Wat maakte je mee?', required: true },
  { ...base, id: 'helped', kind: 'single', label: 'Kwam er hulp?', options: options('yes', 'no') },
  {
    ...base,
    id: 'by',
    kind: 'multiple',
    label: 'Van wie?',
    options: options('team', 'neighbour'),
    when: { question: 'helped', is: ['yes'] },
  },
  {
    ...base,
    id: 'which',
    kind: 'single',
    label: 'Welk team?',
    options: options('linde', 'dijk'),
    required: true,
    when: { question: 'by', is: ['team'] },
  },
  {
    ...base,
    id: 'around',
    kind: 'stones',
    label: 'Wie was er om je heen?',
    items: [
      { id: 'school', label: 'De school' },
      { id: 'money', label: 'Geld' },
    ],
    horizontal: { left: 'ver weg', right: 'dichtbij' },
    vertical: { bottom: 'licht', top: 'zwaar' },
    mayNotApply: true,
  },
  { ...base, id: 'times', kind: 'number', label: 'Hoe vaak?', mayNotApply: true },
];

function options(...ids: string[]) {
  return ids.map((id) => ({ id, label: id }));
}

function read(typed: Record<string, string>) {
  return readTold(questions, new Fields(Object.entries({ 'q.story': 'Thee.', ...typed })));
}

describe('a follow-up', () => {
  test('counts when its condition is met, along the whole chain', () => {
    const { told, problems } = read({ 'q.helped': 'yes', 'q.by': 'team', 'q.which': 'linde' });
    expect(told.answers).toEqual({ helped: 'yes', by: ['team'], which: 'linde' });
    expect(problems).toEqual([]);
  });

  test('is left out without a word when its condition is not met', () => {
    const { told, problems } = read({ 'q.helped': 'no', 'q.by': 'team', 'q.which': 'linde' });
    expect(told.answers).toEqual({ helped: 'no' });
    expect(problems).toEqual([]);
  });

  test('and what was typed there is still there when the form is shown again', () => {
    expect(read({ 'q.helped': 'no', 'q.by': 'team' }).typed.answers).toEqual({ helped: 'no', by: ['team'] });
  });

  test('has to be answered only when it is asked', () => {
    expect(read({ 'q.helped': 'no' }).problems).toEqual([]);
    expect(read({ 'q.helped': 'yes', 'q.by': 'team' }).problems).toEqual([
      { field: 'q-which', message: text.problem.missing.single },
    ]);
  });

  test('a mistake in a question that was not asked is no mistake', () => {
    expect(read({ 'q.helped': 'no', 'q.by': 'nonsense' }).problems).toEqual([]);
  });

  test('two that wait for each other are both not asked, and one on a question that is gone always is', () => {
    const on = (id: string, question: string): Question => ({
      ...base,
      id,
      kind: 'single',
      label: id,
      options: options('a'),
      when: { question, is: ['a'] },
    });
    const odd = [on('one', 'two'), on('two', 'one'), on('three', 'gone'), on('four', 'four')];
    const all = new Fields(odd.map(({ id }) => [`q.${id}`, 'a']));
    expect(readTold(odd, all).told.answers).toEqual({ three: 'a' });
  });
});

describe('stones', () => {
  const stones = (typed: Record<string, string>) => {
    const { told, problems } = read(
      Object.fromEntries(Object.entries(typed).map(([name, value]) => [`q.around${name}`, value])),
    );
    return { places: told.answers.around, way: told.ways.around, said: problems.map((one) => one.message) };
  };

  test('are laid by words alone', () => {
    expect(
      stones({ '.across.school': '875', '.up.school': '625', '.across.money': '', '.up.money': '' }),
    ).toEqual({ places: { school: [875, 625] }, way: 'words', said: [] });
  });

  test('lie exactly where they were pointed, as long as the words say the same', () => {
    const pointed = { '.across.school': '875', '.exact.school': '840-610', '.way': 'point' };
    expect(stones({ ...pointed, '.up.school': '625' })).toEqual({
      places: { school: [840, 610] },
      way: 'point',
      said: [],
    });
    expect(stones({ ...pointed, '.up.school': '0' }).places).toEqual({ school: [840, 0] });
  });

  test('that lie half are asked about, and the others are kept', () => {
    expect(stones({ '.across.money': '500', '.across.school': '0', '.up.school': '0' })).toEqual({
      places: { school: [0, 0] },
      way: 'words',
      said: [text.problem.halfLaid('Geld')],
    });
  });

  test('either lie somewhere or do not apply', () => {
    expect(stones({ '': 'nvt' }).places).toBeNull();
    expect(stones({ '': 'nvt', '.across.money': '0', '.up.money': '0' }).said).toEqual([
      text.problem.bothNotApplicable,
    ]);
  });

  test.each([
    ['130', '0', ''],
    ['0', '<b>', ''],
  ])('at %s and %s are not places we offered', (across, up, exact) => {
    expect(stones({ '.across.school': across, '.up.school': up, '.exact.school': exact }).said).toEqual([
      text.problem.unknownOption,
    ]);
  });

  test.each(['9999-1', '840', '-', '84e1-610', '٨٤٠-٦١٠'])('an exact place of "%s" is not one', (exact) => {
    expect(stones({ '.across.school': '875', '.up.school': '625', '.exact.school': exact }).places).toEqual({
      school: [875, 625],
    });
  });
});

test('"past hier niet" beside something typed asks which of the two', () => {
  expect(read({ 'q.times.nvt': 'ja' }).told.answers).toEqual({ times: null });
  const both = read({ 'q.times.nvt': 'ja', 'q.times': '3' });
  expect(both.problems).toEqual([{ field: 'q-times', message: text.problem.bothNotApplicable }]);
  expect(both.typed.texts.times).toBe('3');
});
