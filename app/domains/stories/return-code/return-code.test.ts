import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createVault, makeMasterKey, readMasterKey } from '../../../platform/vault/index.ts';
import { fromLetters, fromWords, hashReturnCode, returnCodeFor, returnCodeFrom, toLetters, toLink, toWords } from './index.ts';
import { returnWords } from './words.ts';

const noKeys = { load: async () => undefined, store: async (_id: string, wrapped: Buffer) => wrapped };
const someCode = () => returnCodeFrom(randomBytes(17));

test('there are 8,192 different words of plain letters, so that ten of them are 130 bits', () => {
  expect(returnWords()).toHaveLength(8192);
  expect(new Set(returnWords()).size).toBe(8192);
  expect(returnWords().every((word) => /^[a-z]{3,9}$/.test(word))).toBe(true);
});

test('words, letters and link all lead back to the same code', () => {
  for (let round = 0; round < 300; round += 1) {
    const code = someCode();
    expect(code).toHaveLength(26);
    expect(toWords(code)).toHaveLength(10);
    expect(fromWords(toWords(code).join(' '))).toEqual({ code });
    expect(fromLetters(toLetters(code))).toBe(code);
    expect(fromWords(toLetters(code))).toEqual({ code });
    expect(fromWords(toLink('https://zodat.example', code))).toEqual({ code });
  }
});

test('all zeros and all ones are the first and the last word, ten times', () => {
  expect(new Set(toWords(returnCodeFrom(Buffer.alloc(17))))).toEqual(new Set([returnWords()[0]]));
  expect(new Set(toWords(returnCodeFrom(Buffer.alloc(17, 0xff))))).toEqual(new Set([returnWords()[8191]]));
});

test('capitals, commas, numbers, accents and line ends do not matter', () => {
  const code = someCode();
  const words = toWords(code);
  expect(fromWords(words.map((word, place) => `${place + 1}. ${word.toUpperCase()},`).join('\n'))).toEqual({ code });
  expect(fromWords(`  ${words.join('   ')} `.replace('e', 'é'))).toEqual({ code });
});

test('a mistyped word is named, with the words that come near', () => {
  const words = toWords(someCode());
  const mistyped = `${words[3]}q`;
  const read = fromWords(words.with(3, mistyped).join(' '));
  expect(read).toHaveProperty('problem');
  expect(JSON.stringify(read)).toContain(mistyped);
  expect(JSON.stringify(read)).toContain(words[3]);
});

test('too few words are counted', () => {
  expect(fromWords(toWords(someCode()).slice(0, 9).join(' '))).toEqual({
    problem: expect.stringContaining('We lezen er 9'),
  });
});

test('the same form makes the same code, another form or another installation makes another', () => {
  const vault = createVault(readMasterKey(makeMasterKey()), noKeys);
  const other = createVault(readMasterKey(makeMasterKey()), noKeys);
  expect(returnCodeFor(vault, 'key-a')).toBe(returnCodeFor(vault, 'key-a'));
  expect(returnCodeFor(vault, 'key-a')).not.toBe(returnCodeFor(vault, 'key-b'));
  expect(returnCodeFor(vault, 'key-a')).not.toBe(returnCodeFor(other, 'key-a'));
});

test('what is stored says nothing of the code', () => {
  const code = someCode();
  expect(hashReturnCode(code).includes(code)).toBe(false);
  expect(hashReturnCode(code)).toHaveLength(32);
});
