import { expect, test } from 'vitest';
import { readLanguage } from './language.ts';

test('a language is known by its code and by its name in Dutch or English', () => {
  expect(['nl', 'Nederlands', 'dutch', 'TURKS', 'Oekraïens'].map(readLanguage)).toEqual([
    'nl',
    'nl',
    'nl',
    'tr',
    'uk',
  ]);
});

test('a code may have a region, and is written the usual way', () => {
  expect(readLanguage('nl_BE')).toBe('nl-BE');
  expect(readLanguage('zh-hant-tw')).toBe('zh-Hant-TW');
});

test('other words are not taken for a language', () => {
  for (const written of ['Klingons?', 'de straat', 'x', '', 'nl-'])
    expect(readLanguage(written)).toBeUndefined();
});
