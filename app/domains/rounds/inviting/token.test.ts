import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashOfToken, mailToken, paperToken, readToken, tokenInGroups } from './token.ts';

const vault = { derive: (purpose: string) => Buffer.from(`a master key for ${purpose}`) };

test('a code typed over from a card is read, with capitals, dashes, spaces and letters that look alike', () => {
  const token = paperToken(vault, 'Wg3n0fHk2QmRz7sYtU8vXw', 0);
  const onCard = tokenInGroups(token);
  expect(onCard).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/);
  expect(readToken(onCard.toUpperCase())).toBe(token);
  expect(readToken(` ${onCard.replaceAll('-', ' ')} `)).toBe(token);
  expect(readToken(onCard.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(token);
});

test('the cards of one pile are the same each time, and differ from each other and from those of another pile', () => {
  const pile = (key: string) => Array.from({ length: 200 }, (_, place) => paperToken(vault, key, place));
  expect(pile('one')).toEqual(pile('one'));
  expect(new Set([...pile('one'), ...pile('other')]).size).toBe(400);
});

test('a token by mail has 128 random bits or more', () => {
  const token = mailToken(randomBytes(26));
  expect(token.length * 5).toBeGreaterThanOrEqual(128);
  expect(readToken(token)).toBe(token);
  expect(hashOfToken(token)).toHaveLength(32);
});

test('what cannot be a token is none', () => {
  for (const typed of ['', 'abc', '7k3m-2x9w-qhr4-ptvu', '7k3m-2x9w-qhr4-ptv8-0', 'ü'.repeat(16)]) {
    expect(readToken(typed), typed).toBeNull();
  }
});
