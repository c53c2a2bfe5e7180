import { expect, test } from 'vitest';
import { createNaming, fold, slug } from './name.ts';

test('names are compared without case and without spaces that nobody sees', () => {
  expect(fold('  Feel \u00a0 About ')).toBe('feel about');
  expect(fold('Cafe\u0301')).toBe(fold('CAFÉ'));
});

test('a name becomes an id that stays readable', () => {
  expect(slug('Hoe lang geleden?')).toBe('hoe-lang-geleden');
  expect(slug('Gevoel over één ding')).toBe('gevoel-over-een-ding');
  expect(slug('x'.repeat(100))).toHaveLength(40);
});

test('equal ids get a number, in the order in which they are asked for', () => {
  const naming = createNaming('vraag');
  expect([naming('Wie hielp?'), naming('wie hielp'), naming('Wie-hielp!')]).toEqual([
    'wie-hielp',
    'wie-hielp-2',
    'wie-hielp-3',
  ]);
});

test('names in another script, with a digit first or that every object knows still get an id of their own', () => {
  const naming = createNaming('vraag');
  expect(naming('ما حدث')).toBe('vraag');
  expect(naming('12')).toBe('vraag-12');
  expect(naming('constructor')).toBe('vraag-constructor');
  expect(naming('__proto__')).toBe('proto');
});
