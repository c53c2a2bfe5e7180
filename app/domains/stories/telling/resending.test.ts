import { expect, test } from 'vitest';
import { mayBeResend } from './resending.ts';

test('a form that is sent again gives its code around midnight too, and not for ever', () => {
  expect(mayBeResend('2026-11-30', '2026-11-30')).toBe(true);
  expect(mayBeResend('2026-11-30', '2026-12-01')).toBe(true);
  expect(mayBeResend('2026-11-30', '2026-12-02')).toBe(false);
});
