import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { createThrottle } from './index.ts';

function throttleAt(
  start: string,
  settings: { capacity: number; refillPerMinute: number; remembered?: number },
) {
  let moment = new Date(start).getTime();
  const throttle = createThrottle({ ...settings, now: () => new Date(moment) });
  const wait = (seconds: number) => {
    moment += seconds * 1000;
  };
  return { throttle, wait };
}

test('someone may ask a few times at once, and then has to wait', () => {
  const { throttle, wait } = throttleAt('2026-11-22T10:00:00Z', { capacity: 3, refillPerMinute: 2 });
  for (let time = 0; time < 3; time++)
    expect(throttle.take('noor@lindewaard.example')).toEqual({ allowed: true });
  expect(throttle.take('noor@lindewaard.example')).toEqual({ allowed: false, retryAfterSeconds: 30 });
  wait(29);
  expect(throttle.take('noor@lindewaard.example')).toEqual({ allowed: false, retryAfterSeconds: 1 });
  wait(1);
  expect(throttle.take('noor@lindewaard.example')).toEqual({ allowed: true });
});

test('asking while waiting does not make the wait longer', () => {
  const { throttle, wait } = throttleAt('2026-11-22T10:00:00Z', { capacity: 1, refillPerMinute: 0.2 });
  throttle.take('noor');
  for (let minute = 0; minute < 4; minute++) {
    wait(60);
    expect(throttle.take('noor').allowed).toBe(false);
  }
  wait(60);
  expect(throttle.take('noor').allowed).toBe(true);
});

test('one person who asks too often does not stand in the way of another', () => {
  const { throttle } = throttleAt('2026-11-22T10:00:00Z', { capacity: 1, refillPerMinute: 1 });
  throttle.take('noor');
  expect(throttle.take('noor').allowed).toBe(false);
  expect(throttle.take('samir').allowed).toBe(true);
});

test('a long quiet time gives no more than the bucket holds', () => {
  const { throttle, wait } = throttleAt('2026-11-22T10:00:00Z', { capacity: 2, refillPerMinute: 60 });
  throttle.take('noor');
  wait(86_400);
  expect([1, 2, 3].map(() => throttle.take('noor').allowed)).toEqual([true, true, false]);
});

test('a clock that is set back locks no one out', () => {
  const { throttle, wait } = throttleAt('2026-11-22T10:00:00Z', { capacity: 1, refillPerMinute: 60 });
  throttle.take('noor');
  wait(-3600);
  expect(throttle.take('noor').allowed).toBe(false);
  wait(1);
  expect(throttle.take('noor').allowed).toBe(true);
});

test('it remembers a bounded number of keys, and forgets the quietest first', () => {
  const { throttle } = throttleAt('2026-11-22T10:00:00Z', { capacity: 1, refillPerMinute: 1, remembered: 2 });
  throttle.take('noor');
  throttle.take('samir');
  throttle.take('noor'); // Refused, but heard of most recently.
  throttle.take('fenna');
  expect(throttle.take('noor').allowed).toBe(false);
  expect(throttle.take('samir').allowed).toBe(true);
});

test('an address is nowhere to be read in a throttle', () => {
  const { throttle } = throttleAt('2026-11-22T10:00:00Z', { capacity: 1, refillPerMinute: 1 });
  throttle.take('192.0.2.7');
  expect(inspect(throttle, { depth: 9, showHidden: true })).not.toContain('192.0.2.7');
});
