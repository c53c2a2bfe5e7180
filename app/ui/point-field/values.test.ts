import { expect, test } from 'vitest';
import { LINE_STOPS, nearestStop, readLine, readTriad, readWay, TRIAD_STOPS } from './values.ts';

test('words alone mean their own place', () => {
  expect(readLine('250', '')).toBe(250);
  expect(readTriad('333-333-334', undefined)).toEqual([333, 333, 334]);
});

test('the exact place counts when it belongs to the chosen words', () => {
  expect(readLine('500', '420')).toBe(420);
  expect(readTriad('1000-0-0', '870-60-70')).toEqual([870, 60, 70]);
});

test('words chosen later without JavaScript are not overruled by an older exact place', () => {
  expect(readLine('1000', '420')).toBe(1000);
});

test('"past hier niet" is null and no answer is undefined', () => {
  expect(readLine('nvt', '420')).toBeNull();
  expect(readTriad('nvt', '')).toBeNull();
  expect(readLine(undefined, '420')).toBeUndefined();
  expect(readTriad('', '')).toBeUndefined();
});

test.each(['1e3', '-5', '1001', '0x10', '500-500', ' 420', '420.5'])(
  'an exact place of "%s" is not one',
  (exact) => {
    expect(readLine('500', exact)).toBe(500);
  },
);

test('shares that do not add up to 1000 are not shares', () => {
  expect(readTriad('500-500-0', '500-500-100')).toEqual([500, 500, 0]);
});

test('words that were never offered are no answer', () => {
  expect(readLine('333', '333')).toBeUndefined();
  expect(readTriad(['1000-0-0'], '')).toBeUndefined();
});

test('without JavaScript the way was words', () => {
  expect([readWay(undefined), readWay(''), readWay('slide'), readWay('point'), readWay('x')]).toEqual([
    'words',
    'words',
    'slide',
    'point',
    'words',
  ]);
});

test('a side is nearer than a corner from its middle on', () => {
  expect(nearestStop([760, 240, 0], TRIAD_STOPS)).toEqual([1000, 0, 0]);
  expect(nearestStop([740, 260, 0], TRIAD_STOPS)).toEqual([500, 500, 0]);
  expect(nearestStop([374], LINE_STOPS)).toEqual([250]);
});
