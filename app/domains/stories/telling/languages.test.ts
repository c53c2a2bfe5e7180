import { expect, test } from 'vitest';
import { fieldWords } from '../../../ui/field/text.other.ts';
import { oneByOneWords } from '../../../ui/one-by-one/text.other.ts';
import { pointWords } from '../../../ui/point-field/text.other.ts';
import { readAloudWords } from '../../../ui/read-aloud/text.other.ts';
import { residentPageWords } from '../../../ui/resident-page/text.other.ts';
import { stonesWords } from '../../../ui/stones-field/text.other.ts';
import type { Language } from '../../rounds/index.ts';
import { mediaWords } from '../media/telling/words.ts';
import { tellingWords } from './languages.ts';
import { offlineWords } from './offline/words.ts';
import { tableWords } from './table/words.ts';

/** Everything a telling page can say of itself. For who helps at the telling table, see `forStaff`. */
const saying = {
  telling: tellingWords,
  keeping: offlineWords,
  table: tableWords,
  media: mediaWords,
  page: residentPageWords,
  field: fieldWords,
  steps: oneByOneWords,
  points: pointWords,
  stones: stonesWords,
  aloud: readAloudWords,
} satisfies Record<string, (language: Language) => unknown>;

/** The people at the telling table are of the team, and read Dutch. */
const forStaff = /^table\.staff\./;
/** The same in more than one language: a name, an order of names, a word that travelled. */
const alike = new Set(['page.product', 'aloud.stop', 'telling.by']);

function sayings(value: unknown, path: string): [string, string][] {
  if (typeof value === 'function') return [[path, String(value)]];
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, part]) => sayings(part, `${path}.${key}`));
}

function allIn(language: Language): Map<string, string> {
  return new Map(Object.entries(saying).flatMap(([part, words]) => sayings(words(language), part)));
}

const dutch = allIn('nl');
const english = allIn('en');

test.each(['tr', 'ar', 'pl', 'uk'] as const)(
  'a telling page in %s says nothing in another language',
  (language) => {
    const words = allIn(language);
    const borrowed = [...words].filter(
      ([path, said]) =>
        !forStaff.test(path) && !alike.has(path) && (said === dutch.get(path) || said === english.get(path)),
    );
    expect(borrowed).toEqual([]);
    expect([...words.keys()].sort()).toEqual([...dutch.keys()].sort());
  },
);

test.each(['en', 'tr', 'ar', 'pl', 'uk'] as const)('every place to fill in comes back in %s', (language) => {
  const places = (words: Map<string, string>) =>
    Object.fromEntries(
      [...words].map(([path, said]) => [path, [...new Set(said.match(/\{[abc]\}/g))].sort().join()]),
    );
  expect(places(allIn(language))).toEqual(places(dutch));
});

test('English says nothing in Dutch', () => {
  const borrowed = [...english].filter(([path, said]) => !alike.has(path) && said === dutch.get(path));
  expect(borrowed).toEqual([]);
});
