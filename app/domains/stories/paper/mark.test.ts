import { expect, test } from 'vitest';
import { markOf, readMark } from './mark.ts';

const round = '019a0000-0000-7000-8000-000000000301';
const numbers = Array.from({ length: 400 }, (_, at) => at + 1);

test('a mark is read whatever its spaces and capitals', () => {
  const mark = markOf(round, 12);
  for (const typed of [mark, mark.toLowerCase(), ` 12 ${mark.slice(-1)} `]) {
    expect(readMark(round, typed)).toEqual({ number: 12 });
  }
  expect([readMark(round, ''), readMark(round, '12'), readMark(round, 'twaalf')]).toEqual([
    'missing',
    'no-letter',
    'wrong',
  ]);
});

test('one wrong digit is always noticed', () => {
  for (const number of numbers) {
    const mark = markOf(round, number);
    const digits = String(number);
    for (let at = 0; at < digits.length; at += 1) {
      for (const digit of '0123456789'.replace(digits[at]!, '')) {
        const typed = `${digits.slice(0, at)}${digit}${digits.slice(at + 1)}${mark.slice(-1)}`;
        expect(readMark(round, typed), `${mark} as ${typed}`).toBe('wrong');
      }
    }
  }
});

test('two digits that changed places are always noticed', () => {
  for (const number of numbers.filter((each) => each > 9)) {
    const mark = markOf(round, number);
    const digits = [...String(number)];
    for (let at = 1; at < digits.length; at += 1) {
      const swapped = [...digits];
      [swapped[at - 1], swapped[at]] = [digits[at]!, digits[at - 1]!];
      if (swapped.join('') === digits.join('') || swapped[0] === '0') continue;
      expect(readMark(round, swapped.join('') + mark.slice(-1)), mark).toBe('wrong');
    }
  }
});

test('a form of another round is mostly noticed', () => {
  const other = '019a0000-0000-7000-8000-000000000302';
  const same = numbers.filter((number) => markOf(round, number) === markOf(other, number));
  expect(same.length).toBeLessThan(numbers.length);
});
