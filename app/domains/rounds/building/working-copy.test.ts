import { expect, test } from 'vitest';
import type { Question } from '../question.ts';
import type { Round } from '../round.ts';
import { type StoredCopy, workingCopyOf } from './working-copy.ts';

const story: Question = {
  id: 'story',
  kind: 'story',
  name: 'Verhaal',
  label: 'Wat gebeurde er?',
  about: 'story',
};
const age: Question = { id: 'age', kind: 'number', name: 'Leeftijd', label: 'Hoe oud?', about: 'teller' };
const imported: Question = { id: 'street', kind: 'text', name: 'Straat', label: 'Waar?', about: 'story' };
const round = { formVersion: 1, languages: {} } as Round;
const stored: StoredCopy = {
  revision: 4,
  baseVersion: 1,
  questions: [story, age],
  languages: {},
  removed: null,
};

test('a round no one worked on shows what tellers get', () => {
  const copy = workingCopyOf(round, undefined, { base: [story, age], now: [story, age] });
  expect(copy).toMatchObject({ questions: [story, age], pending: false, behind: false, mark: '0.1' });
});

test('a change waits until it is put in the round', () => {
  const changed = { ...stored, questions: [story] };
  const copy = workingCopyOf(round, changed, { base: [story, age], now: [story, age] });
  expect(copy).toMatchObject({ questions: [story], pending: true, behind: false, mark: '4.1' });
});

test('a copy in which nothing was changed follows the round when an import gives it other questions', () => {
  const forms = { base: [story, age], now: [story, imported, age] };
  const copy = workingCopyOf({ ...round, formVersion: 2 }, stored, forms);
  expect(copy).toMatchObject({ questions: forms.now, pending: false, behind: false, baseVersion: 2 });
});

test('a copy that was changed says that the round got other questions meanwhile', () => {
  const forms = { base: [story, age], now: [story, imported, age] };
  const copy = workingCopyOf({ ...round, formVersion: 2 }, { ...stored, questions: [story] }, forms);
  expect(copy).toMatchObject({ questions: [story], pending: true, behind: true, baseVersion: 1 });
});

test('words in another language wait like a question, and an empty one is none', () => {
  const forms = { base: [story, age], now: [story, age] };
  const empty = workingCopyOf(round, { ...stored, languages: { en: { title: '' } } }, forms);
  expect(empty.pending).toBe(false);
  expect(workingCopyOf(round, { ...stored, languages: { en: { title: 'Tea' } } }, forms).pending).toBe(true);
});
