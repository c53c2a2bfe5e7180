import { describe, expect, test } from 'vitest';
import type { Question } from '../question.ts';
import {
  addQuestion,
  duplicateQuestion,
  moveQuestion,
  putBack,
  removeQuestion,
  replaceQuestion,
} from './form-changes.ts';

const base = { name: 'Vraag', label: 'Hoe ging het?', about: 'story' } as const;
const story: Question = { ...base, id: 'story', kind: 'story', required: true };
const title: Question = { ...base, id: 'title', kind: 'title' };
const help: Question = {
  ...base,
  id: 'help',
  name: 'Hulp',
  kind: 'single',
  options: [
    { id: 'team', label: 'Het team' },
    { id: 'none', label: 'Niemand' },
  ],
};
const why: Question = {
  ...base,
  id: 'why',
  name: 'Waarom',
  kind: 'text',
  when: { question: 'help', is: ['none'] },
};
const pace: Question = { ...base, id: 'pace', name: 'Tempo', kind: 'line', left: 'langzaam', right: 'snel' };
const age: Question = { ...base, id: 'age', name: 'Leeftijd', kind: 'number', about: 'teller' };
const form = [story, title, help, why, pace, age];

function idsAfter(change: ReturnType<typeof addQuestion>): string[] {
  if ('refused' in change) throw new Error(change.refused);
  return change.questions.map(({ id }) => id);
}

describe('a list of questions', () => {
  test('takes a new question at the end of its part', () => {
    expect(idsAfter(addQuestion(form, { ...pace, id: 'new' }))).toEqual([
      'story',
      'title',
      'help',
      'why',
      'pace',
      'new',
      'age',
    ]);
  });

  test('holds one story, one title and at most sixty questions', () => {
    expect(addQuestion(form, { ...title, id: 'other' })).toHaveProperty('refused');
    expect(addQuestion(form, { ...story, id: 'other' })).toHaveProperty('refused');
    const full = Array.from({ length: 60 }, (_, at): Question => ({ ...pace, id: `pace-${at}` }));
    expect(addQuestion(full, help)).toHaveProperty('refused');
    expect(removeQuestion(form, 'story')).toHaveProperty('refused');
  });

  test('moves a question within its part only', () => {
    expect(idsAfter(moveQuestion(form, 'pace', 'up'))).toEqual([
      'story',
      'title',
      'help',
      'pace',
      'why',
      'age',
    ]);
    expect(idsAfter(moveQuestion(form, 'pace', 'down'))).toEqual(form.map(({ id }) => id));
  });

  test('never asks a follow-up before what it follows on', () => {
    expect(moveQuestion(form, 'why', 'up')).toEqual({
      refused: expect.stringContaining('‘Waarom’ volgt op ‘Hulp’'),
    });
    const withoutOption = { ...help, options: help.kind === 'single' ? help.options.slice(0, 1) : [] };
    expect(replaceQuestion(form, withoutOption as Question)).toHaveProperty('refused');
  });

  test('doubles a question right after itself, under an id of its own', () => {
    expect(idsAfter(duplicateQuestion(form, 'help', () => 'other'))).toEqual([
      'story',
      'title',
      'help',
      'other',
      'why',
      'pace',
      'age',
    ]);
  });

  test('doubles a question of the library into one of its own, to make another of it', () => {
    const kept: Question = { ...help, library: { libraryId: 'soep', version: 1 } };
    const change = duplicateQuestion([story, kept], 'help', () => 'other');
    expect('questions' in change && change.questions[2]).not.toHaveProperty('library');
  });
});

describe('a question that was taken out', () => {
  const change = removeQuestion(form, 'help');
  if ('refused' in change || !change.removed) throw new Error('It was not taken out.');
  const { questions, removed } = change;

  test('leaves what followed on it to be asked always', () => {
    expect(questions.find(({ id }) => id === 'why')).not.toHaveProperty('when');
  });

  test('comes back where it was, with what followed on it', () => {
    expect(putBack(questions, removed)).toEqual({ questions: form, removed: null });
  });

  test('comes back after other changes too, and once', () => {
    const without = questions.filter(({ id }) => id !== 'why');
    expect(idsAfter(putBack(without, removed))).toEqual(['story', 'title', 'help', 'pace', 'age']);
    expect(putBack(form, removed)).toHaveProperty('refused');
  });
});
