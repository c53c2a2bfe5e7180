import { expect, test } from 'vitest';
import { type AnswerKinds, answerDistance } from './answer-distance.ts';
import { contrastOrder } from './contrast-order.ts';

const kinds: AnswerKinds = {
  feeling: 'multiple',
  age: 'single',
  share: 'line',
  decided: 'triad',
  near: 'stones',
  times: 'number',
};

test('stories with the same answers are no distance apart, and opposite ones the whole', () => {
  const one = {
    feeling: ['glad'],
    age: 'old',
    share: 0,
    decided: [1000, 0, 0] as const,
    near: { school: [0, 0] as const },
    times: 2,
  };
  const other = {
    feeling: ['angry'],
    age: 'young',
    share: 1000,
    decided: [0, 1000, 0] as const,
    near: { school: [1000, 1000] as const },
    times: 12,
  };
  expect(answerDistance(kinds, one, one, { times: 10 })).toBe(0);
  expect(answerDistance(kinds, one, other, { times: 10 })).toBeCloseTo(1, 12);
});

test('only questions that both answered count, and "does not apply" is no answer', () => {
  expect(answerDistance(kinds, { share: 0, age: 'old' }, { share: 250, age: null }, {})).toBe(0.25);
  expect(answerDistance(kinds, { share: 0 }, { age: 'old' }, {})).toBeUndefined();
});

test('half of the options in common is half the distance', () => {
  expect(answerDistance(kinds, { feeling: ['glad', 'tired'] }, { feeling: ['glad'] }, {})).toBe(0.5);
});

const alike = (count: number, share: number, from: number) =>
  Array.from({ length: count }, (_, at) => ({ storyId: `s${from + at}`, answers: { share: share + at } }));

test('the one unlike all others is read first', () => {
  const stories = [...alike(10, 100, 10), { storyId: 'z', answers: { share: 1000 } }];
  const { storyIds, loneVoices } = contrastOrder(kinds, stories);
  expect(loneVoices).toEqual(['z']);
  expect(storyIds[0]).toBe('z');
});

test('after it unlike and alike take turns, and each story comes once', () => {
  const stories = [...alike(5, 0, 10), ...alike(5, 900, 20)];
  const { storyIds, loneVoices } = contrastOrder(kinds, stories);
  const groups = storyIds.map((id) => id[1]);
  expect(loneVoices).toEqual([]);
  expect([...storyIds].sort()).toEqual(stories.map((story) => story.storyId).sort());
  expect(groups.slice(0, 5)).toEqual([groups[0], groups[1], groups[1], groups[0], groups[0]]);
  expect(groups[1]).not.toBe(groups[0]);
});

test('the order depends on the stories, not on how they came in', () => {
  const stories = [...alike(7, 0, 10), ...alike(6, 500, 20), { storyId: 'z', answers: {} }];
  expect(contrastOrder(kinds, [...stories].reverse())).toEqual(contrastOrder(kinds, stories));
});

test('of a few stories nobody stands alone, and none is no story', () => {
  expect(contrastOrder(kinds, alike(3, 0, 1)).loneVoices).toEqual([]);
  expect(contrastOrder(kinds, [])).toEqual({ storyIds: [], loneVoices: [] });
});
