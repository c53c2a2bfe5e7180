import { expect, test } from 'vitest';
import type { Question } from '../rounds/index.ts';
import { joinQuestions, underIds } from './join.ts';

const story: Question = {
  id: 'wat-gebeurde',
  kind: 'story',
  about: 'story',
  name: 'Verhaal',
  label: 'Vertel',
};
const feeling: Question = {
  id: 'gevoel',
  kind: 'single',
  about: 'story',
  name: 'Gevoel',
  label: 'Hoe was dat?',
  options: [
    { id: 'blij', label: 'Blij' },
    { id: 'boos', label: 'Boos' },
  ],
};
const otherFeeling: Question = { ...feeling, options: [{ id: 'moe', label: 'Moe' }] };
const time: Question = {
  id: 'tijd',
  kind: 'line',
  about: 'story',
  name: 'Tijd',
  label: 'Hoe lang?',
  left: 'kort',
  right: 'lang',
};

test('the same question with the same answers is one question', () => {
  const { questions, added } = joinQuestions(
    [story, feeling],
    [{ ...feeling, label: 'Anders gesteld' }],
    [story, feeling],
  );
  expect(questions).toEqual([story, feeling]);
  expect(added).toEqual([]);
});

test('a form has one story, whatever the question about it is called', () => {
  const { questions, ids } = joinQuestions([story], [{ ...story, id: 'story-text' }], [story]);
  expect(questions).toEqual([story]);
  expect(ids.get('story-text')).toBe('wat-gebeurde');
});

test('a question with other answers comes beside the one with its name, under an id of its own', () => {
  const { questions, added, ids } = joinQuestions([story, feeling], [otherFeeling, time], [story, feeling]);
  expect(questions.map(({ id }) => id)).toEqual(['wat-gebeurde', 'gevoel', 'gevoel-2', 'tijd']);
  expect(added.map(({ id }) => id)).toEqual(['gevoel-2', 'tijd']);
  expect(ids.get('gevoel')).toBe('gevoel-2');
});

test('joining once more changes nothing, and finds the same ids', () => {
  const imported = [{ ...story, id: 'story-text' }, otherFeeling, time];
  const once = joinQuestions([story, feeling], imported, [story, feeling]);
  const twice = joinQuestions(once.questions, imported, once.questions);
  expect(twice.questions).toEqual(once.questions);
  expect(twice.ids).toEqual(once.ids);
});

test('an id that an older form used for something else is not used again', () => {
  const { questions, ids } = joinQuestions([story], [otherFeeling], [story, feeling]);
  expect(questions.map(({ id }) => id)).toEqual(['wat-gebeurde', 'gevoel-2']);
  expect(ids.get('gevoel')).toBe('gevoel-2');
  const again = joinQuestions(questions, [otherFeeling], [...questions, feeling]);
  expect(again.questions).toEqual(questions);
  expect(again.ids).toEqual(ids);
});

test('a question that an older form asked comes back under the id it had, and so does a title', () => {
  const title: Question = { ...story, id: 'titel', kind: 'title' };
  const { questions, added } = joinQuestions(
    [story],
    [feeling, { ...title, id: 'naam' }],
    [story, feeling, title],
  );
  expect(questions.map(({ id }) => id)).toEqual(['wat-gebeurde', 'gevoel', 'titel']);
  expect(added).toHaveLength(2);
});

test('answers and words move to the ids of the form', () => {
  const told = { answers: { gevoel: 'moe' }, texts: { 'story-text': 'De bus kwam niet.' }, ways: {} };
  const { ids } = joinQuestions(
    [story, feeling],
    [{ ...story, id: 'story-text' }, otherFeeling],
    [story, feeling],
  );
  expect(underIds(told, ids)).toEqual({
    answers: { 'gevoel-2': 'moe' },
    texts: { 'wat-gebeurde': 'De bus kwam niet.' },
    ways: {},
  });
});
