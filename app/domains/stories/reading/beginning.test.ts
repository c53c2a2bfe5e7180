import { expect, test } from 'vitest';
import { beginningOf } from './beginning.ts';

test('a short story is shown whole', () => {
  expect(beginningOf('  Er was koffie.\n')).toBe('Er was koffie.');
});

test('a long story ends at a whole word, with dots', () => {
  const beginning = beginningOf('buurvrouw '.repeat(40));
  expect(beginning).toBe(`${'buurvrouw '.repeat(24).trim()}…`);
});

test('a word that fits exactly is kept', () => {
  expect(beginningOf(`${'a'.repeat(240)} en verder`)).toBe(`${'a'.repeat(240)}…`);
});

test('a story without a space is cut where it must be', () => {
  expect(beginningOf('a'.repeat(500))).toBe(`${'a'.repeat(240)}…`);
});

test('no comma or full stop stands before the dots', () => {
  expect(beginningOf(`${'soep, '.repeat(60)}`)).toMatch(/soep…$/);
});
