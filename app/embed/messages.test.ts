import { expect, test } from 'vitest';
import { readHeight } from './messages.ts';

test('a height is taken as whole pixels, within bounds', () => {
  expect(readHeight({ kind: 'zodat:hoogte', height: 1234.2 })).toBe(1235);
  expect(readHeight({ kind: 'zodat:hoogte', height: 3 })).toBe(200);
  expect(readHeight({ kind: 'zodat:hoogte', height: 1e9 })).toBe(30_000);
});

test('anything else says nothing', () => {
  const others = [null, 'zodat:hoogte', 900, {}, { kind: 'hoogte', height: 900 }];
  const odd = [Number.NaN, Number.POSITIVE_INFINITY, '900'].map((height) => ({
    kind: 'zodat:hoogte',
    height,
  }));
  for (const data of [...others, ...odd]) expect(readHeight(data)).toBeNull();
});
