import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Signals } from './signals.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function sending() {
  const sent: string[][] = [];
  const signals = new Signals(async (messages) => void sent.push(messages));
  return { sent, signals };
}

test('the first signal goes at once, a hundred more become one after half a second', async () => {
  const { sent, signals } = sending();
  signals.notify('round', 'r1');
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual([['["round","r1"]']]);
  for (let i = 0; i < 100; i++) signals.notify('round', 'r1');
  await vi.advanceTimersByTimeAsync(400);
  expect(sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(5000);
  expect(sent).toHaveLength(2);
});

test('signals of the same moment travel together', async () => {
  const { sent, signals } = sending();
  signals.notify('round', 'r1');
  signals.notify('round', 'r2');
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual([['["round","r1"]', '["round","r2"]']]);
});

test('a database that is away for a moment breaks nothing, and later signals arrive', async () => {
  let away = true;
  const sent: string[] = [];
  const signals = new Signals(async (messages) => {
    if (away) throw new Error('away');
    sent.push(...messages);
  });
  signals.notify('round', 'r1');
  await vi.advanceTimersByTimeAsync(1);
  away = false;
  signals.notify('round', 'r2');
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual(['["round","r2"]']);
});
