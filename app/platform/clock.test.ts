import { expect, test } from 'vitest';
import { clockFrom, dayOf, systemClock } from './clock.ts';

test('the day turns at midnight in the Netherlands, in winter and in summer', () => {
  expect(dayOf(new Date('2026-11-22T22:59:59Z'))).toBe('2026-11-22');
  expect(dayOf(new Date('2026-11-22T23:00:00Z'))).toBe('2026-11-23');
  expect(dayOf(new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
  expect(dayOf(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
});

test('a clock in a test says the time it was given', () => {
  const clock = clockFrom(() => new Date('2026-01-09T08:30:00Z'));
  expect(clock.now()).toEqual(new Date('2026-01-09T08:30:00Z'));
  expect(clock.today()).toBe('2026-01-09');
});

test('the clock of the machine gives a day that looks like one', () => {
  expect(systemClock.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
