import { expect, test } from 'vitest';
import { readDay } from './date.ts';

test('days are read as survey tools and Dutch spreadsheets write them', () => {
  for (const written of [
    '2026-11-02',
    '2026/11/2',
    '2026-11-02T23:59:00Z',
    '2026-11-02 08:15',
    '02-11-2026',
    '2/11/2026 8:15',
    '2.11.2026',
  ]) {
    expect(readDay(written), written).toBe('2026-11-02');
  }
});

test('what can be more than one day, or is none, is not guessed', () => {
  for (const written of [
    '03-04-05',
    '31-02-2026',
    '11/22/2026',
    '45000',
    '2 november',
    '0001-01-01',
    '2026-11',
    '',
  ]) {
    expect(readDay(written), written).toBeUndefined();
  }
});

test('the leap day exists in leap years only', () => {
  expect(readDay('29-02-2028')).toBe('2028-02-29');
  expect(readDay('29-02-2027')).toBeUndefined();
});
