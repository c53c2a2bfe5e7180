import { expect, test } from 'vitest';
import { readDecimal } from './decimal.ts';

test('a number may be written with a comma or a point, and below nought', () => {
  expect(['2,5', '2.5', '-3', '007'].map(readDecimal)).toEqual([2.5, 2.5, -3, 7]);
});

test('anything else is no number, and neither is one that cannot be kept', () => {
  const others = ['', '2,', ',5', '1e3', '1.000,5', 'twee', '9'.repeat(400)];
  expect(others.map(readDecimal)).toEqual(others.map(() => undefined));
});
