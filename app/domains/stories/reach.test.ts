import { expect, test } from 'vitest';
import { circleMayRead, isReach, mayBeGiven, reaches } from './reach.ts';

test('a story that is only counted is not read, not even by the circle', () => {
  expect(reaches.filter(circleMayRead)).toEqual(['team', 'network', 'public']);
});

test('only the four steps are a reach', () => {
  expect(reaches.every(isReach)).toBe(true);
  expect(isReach('everyone')).toBe(false);
  expect(isReach('__proto__')).toBe(false);
});

test('what no one may read is not given to show what the work does either', () => {
  expect(mayBeGiven('counted')).toBe(false);
});
