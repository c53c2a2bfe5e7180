import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  codeWords,
  fromLetters,
  fromLink,
  fromWords,
  hashReturnCode,
  returnCodeFor,
  returnCodeFrom,
  toLetters,
  toLink,
  toWords,
} from './index.ts';

const code = returnCodeFrom(Buffer.from('00112233445566778899aabbccddeeff01', 'hex'));
const vaultOf = (byte: number) => ({ derive: (purpose: string) => Buffer.alloc(32, `${purpose}${byte}`) });

test('a code is written in the letters of Crockford, five bits each', () => {
  // 0x00 0x11 0x22 … in groups of five bits: 00000 00000 01000 10010 00100 01100 …
  expect(code).toHaveLength(26);
  expect(code.startsWith('008j4c')).toBe(true);
  expect(() => returnCodeFrom(randomBytes(16))).toThrow(RangeError);
});

test('every code comes back from its words, its letters and its link', () => {
  const codes = [
    Buffer.alloc(17),
    Buffer.alloc(17, 255),
    ...Array.from({ length: 500 }, () => randomBytes(17)),
  ].map(returnCodeFrom);
  for (const each of codes) {
    expect(fromWords(toWords(each).join(' '))).toEqual({ code: each });
    expect(fromLetters(toLetters(each))).toBe(each);
    expect(fromLink(toLink('https://zodat.lindewaard.example', each))).toBe(each);
  }
  expect(new Set(codes).size).toBe(502);
});

test('words may be typed with capitals, marks, commas, numbers and lines', () => {
  const words = toWords(code);
  const ways = [
    words.map((word) => word.toUpperCase()).join(', '),
    words.map((word, at) => `${at + 1}. ${word}`).join('\n'),
    `  ${words.map((word) => word.replace('e', 'é')).join('   ')} .`,
    words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' - '),
  ];
  for (const typed of ways) expect(fromWords(typed), typed).toEqual({ code });
});

test('letters may be typed small, in other groups, with O for 0 and l for 1', () => {
  const zeros = returnCodeFrom(Buffer.alloc(17));
  expect(fromLetters('oooo OOOO oooo-OOOO oooo OOOOOO')).toBe(zeros);
  expect(fromLetters(code.toUpperCase())).toBe(code);
  const ones = fromLetters('1'.repeat(26));
  expect(fromLetters(`${'iIlL'.repeat(6)}il`)).toBe(ones);
});

test('what is no code is no code', () => {
  for (const text of ['', 'U'.repeat(26), code.slice(1), `${code}0`, 'x'.repeat(1_000_000)])
    expect(fromLetters(text)).toBeNull();
  expect(fromLink('https://zodat.lindewaard.example/vertel/abc')).toBeNull();
});

test('who pastes the link or the letters where words are asked is let in too', () => {
  expect(fromWords(` ${toLink('https://zodat.lindewaard.example', code)} `)).toEqual({ code });
  expect(fromWords(toLetters(code))).toEqual({ code });
});

test('a word with a slip of the pen is named, with the word that was meant', () => {
  const words = toWords(code);
  const meant = words.findIndex((word) => word.length >= 6);
  const slip = `${words[meant]!.slice(0, 3)}q${words[meant]!.slice(3)}`;
  const read = fromWords(words.with(meant, slip).join(' '));
  expect(read).toMatchObject({
    unknown: [{ typed: slip, suggestions: expect.arrayContaining([words[meant]]) }],
  });
  expect('problem' in read && read.problem).toContain(`‘${slip}’`);
  expect('problem' in read && read.problem).toContain(`‘${words[meant]}’`);
});

test('two letters in each other’s place are one slip', () => {
  const words = toWords(code);
  const at = words.findIndex((word) => word.length >= 6 && word[2] !== word[3]);
  const word = words[at]!;
  const swapped = word.slice(0, 2) + word[3] + word[2] + word.slice(4);
  const read = fromWords(words.with(at, swapped).join(' '));
  expect(read).toMatchObject({ unknown: [{ suggestions: expect.arrayContaining([word]) }] });
});

test('a word too few or too many is said in plain words', () => {
  const words = toWords(code);
  expect(fromWords(words.slice(1).join(' '))).toMatchObject({
    problem: expect.stringContaining('We zien er 9'),
  });
  expect(fromWords([...words, 'tuin'].join(' '))).toMatchObject({
    problem: expect.stringContaining('We zien er 11'),
  });
  expect(fromWords(' 12 !')).toMatchObject({ problem: expect.stringContaining('geen woorden') });
});

test('a whole story in the field for words is answered without trouble', () => {
  const read = fromWords('Dit is helemaal geen kode maar een lang verhaal. '.repeat(20_000));
  expect('problem' in read && read.unknown.length).toBeLessThanOrEqual(3);
});

test('the same form sent twice gives the same code; another form or another master key another', () => {
  expect(returnCodeFor(vaultOf(1), 'form-1')).toBe(returnCodeFor(vaultOf(1), 'form-1'));
  expect(returnCodeFor(vaultOf(1), 'form-2')).not.toBe(returnCodeFor(vaultOf(1), 'form-1'));
  expect(returnCodeFor(vaultOf(2), 'form-1')).not.toBe(returnCodeFor(vaultOf(1), 'form-1'));
});

test('what is kept of a code is a hash of 32 bytes that differs from code to code', () => {
  expect(hashReturnCode(code)).toHaveLength(32);
  expect(hashReturnCode(code)).toEqual(hashReturnCode(fromLetters(code.toUpperCase())!));
  expect(hashReturnCode(code)).not.toEqual(hashReturnCode(returnCodeFrom(randomBytes(17))));
});

test('the list has 8,192 words of four to eight plain letters, in order, each once', () => {
  expect(codeWords).toHaveLength(8192);
  expect(new Set(codeWords).size).toBe(8192);
  expect(codeWords.every((word) => /^[a-z]{4,8}$/.test(word))).toBe(true);
  expect(codeWords).toEqual([...codeWords].sort());
});
