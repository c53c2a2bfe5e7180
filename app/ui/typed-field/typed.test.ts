import { describe, expect, test } from 'vitest';
import type { Question } from '../../domains/rounds/question.ts';
import { readTyped } from './typed.ts';
import { understood } from './understood.ts';
import { writeTyped } from './written.ts';

const base = { id: 'q', about: 'story', name: 'Vraag', label: 'Een vraag?' } as const;
const options = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `o${at + 1}`, label: `optie ${at + 1}` }));
const few: Question = { ...base, kind: 'multiple', options: options(5), ownWords: true, mayNotApply: true };
const many: Question = { ...base, kind: 'multiple', options: options(12) };
const one: Question = { ...base, kind: 'single', options: options(4) };
const line: Question = { ...base, kind: 'line', left: 'te weinig', right: 'te veel', mayNotApply: true };
const triad: Question = { ...base, kind: 'triad', corners: ['ik', 'het team', 'de regels'] };
const stones: Question = {
  ...base,
  kind: 'stones',
  items: [
    { id: 'school', label: 'De school' },
    { id: 'huisarts', label: 'De huisarts' },
    { id: 'buren', label: 'De buren' },
  ],
  horizontal: { left: 'ver', right: 'dichtbij' },
  vertical: { bottom: 'zwaar', top: 'licht' },
};
const number: Question = { ...base, kind: 'number', least: 0, most: 40, unit: 'uur' };
const day: Question = { ...base, kind: 'date' };

describe('numbers of ticked boxes', () => {
  test.each(['1 4', '14', '1,4', '4 1 4', '1. 4.'])('%s is boxes one and four', (typed) => {
    const { answer } = readTyped(few, typed);
    expect([...(answer as string[])].sort()).toEqual(['o1', 'o4']);
  });

  test('with twelve boxes 12 is the twelfth, and not the first and the second', () => {
    expect(readTyped(many, '12')).toEqual({ answer: ['o12'] });
    expect(readTyped(many, '1 2 11')).toEqual({ answer: ['o1', 'o2', 'o11'] });
  });

  test('own words come after the numbers, or alone', () => {
    expect(readTyped(few, '2 vooral verbaasd')).toEqual({ answer: ['o2'], words: 'vooral verbaasd' });
    expect(readTyped(few, '“drie keer niets”')).toEqual({ words: 'drie keer niets' });
  });

  test.each([
    [few, '6', 'Nummer 6 is er niet'],
    [many, '13', 'Nummer 13 is er niet'],
    [many, 'blij', 'nummers van 1 tot en met 12'],
    [one, '1 2', 'één nummer'],
    [many, 'n', 'geen vakje “past hier niet”'],
    [line, '11', 'van 0 tot en met 10'],
    [triad, '8', 'van 1 tot en met 7'],
    [stones, '3', 'twee cijfers'],
    [stones, '11 22 33 44', 'maar 3 stenen'],
    [number, '41', 'van 0 tot en met 40'],
    [day, '31-02-2026', 'bestaat niet'],
  ])('what is not on the paper is said: %# %s', (question, typed, message) => {
    expect(readTyped(question, typed).problem).toContain(message);
  });
});

test('the eleven marks of a line are 0 to 1000, and n is "past hier niet"', () => {
  expect(['0', '5', '7,5', '10', 'n'].map((typed) => readTyped(line, typed).answer)).toEqual([
    0,
    500,
    750,
    1000,
    null,
  ]);
});

test('a place in the triangle and stones on the grid are said in words', () => {
  expect(understood(triad, '1').words).toBe('Vooral ‘ik’');
  expect(understood(triad, '7').words).toBe('Alle drie ongeveer evenveel');
  expect(readTyped(stones, '90 - 05')).toEqual({ answer: { school: [950, 50], buren: [50, 550] } });
  expect(readTyped(stones, 'C05 A90')).toEqual({ answer: { school: [950, 50], buren: [50, 550] } });
  expect(understood(stones, '90').words).toContain('De school');
});

test.each(['31-12-2026', '31 12 26', '311226', '31/12/2026'])('%s is the last day of 2026', (typed) => {
  expect(readTyped(day, typed)).toEqual({ answer: '2026-12-31' });
});

test('a year of two digits is of the century in which someone can have been born', () => {
  expect(readTyped(day, '31-12-50')).toEqual({ answer: '2050-12-31' });
  expect(readTyped(day, '31-12-51')).toEqual({ answer: '1951-12-31' });
});

test.each([
  [few, '1 4 vooral verbaasd'],
  [few, 'n'],
  [many, '3 12'],
  [one, '4'],
  [line, '7,5'],
  [triad, '6'],
  [stones, '90 - 05'],
  [number, '7,5'],
  [day, '31-12-2026'],
])('what was typed comes back as it was: %# %s', (question, typed) => {
  const { answer, words } = readTyped(question, typed);
  expect(writeTyped(question, answer, words)).toBe(typed);
});

test('nothing typed is no answer, and has nothing to say', () => {
  for (const question of [few, one, line, triad, stones, number, day]) {
    expect(readTyped(question, '  ')).toEqual({});
    expect(understood(question, '')).toEqual({ words: '', problem: false });
  }
});
