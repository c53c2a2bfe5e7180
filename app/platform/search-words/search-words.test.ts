import { createSecretKey, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { answerTokens, doesNotApply, textTokens } from './index.ts';
import { wordsOf } from './words.ts';

const linde = Buffer.alloc(32, 1);
const rietwoude = Buffer.alloc(32, 2);

test('words are found whatever their capitals, marks and signs around them', () => {
  expect(wordsOf('Oké… "de BUURVROUW", zei ze: café!')).toEqual([
    'oke',
    'de',
    'buurvrouw',
    'zei',
    'ze',
    'cafe',
  ]);
  expect(wordsOf("Foto's van opa’s huis, 's avonds")).toEqual(['foto', 'van', 'opa', 'huis', 'avonds']);
  expect(wordsOf('wijkteam-overleg in 2026')).toEqual(['wijkteam', 'overleg', 'in', '2026']);
  expect(wordsOf('بيت Straße')).toEqual(['بيت', 'straße']);
});

test('a search finds a story by other forms of its words', () => {
  const story = textTokens(
    linde,
    'De buren hielpen ons met de verhuizing. Ze hebben de hele dag gesjouwd met kasten.',
  );
  for (const words of ['buur', 'hulp bieden', 'helpen', 'sjouwen', 'kast', 'kasten DAGEN']) {
    const wanted = textTokens(linde, words);
    const found = wanted.every((token) => story.includes(token));
    expect(found, words).toBe(!words.includes('hulp'));
  }
});

test('tokens are each there once, fit in a signed 64-bit number, and do not show the order of words', () => {
  const one = textTokens(linde, 'water tuin water bloem');
  expect(one).toHaveLength(3);
  expect(one).toEqual(textTokens(linde, 'bloem tuin water'));
  for (const token of one) expect(BigInt.asIntN(64, BigInt(token))).toBe(BigInt(token));
});

test('the same word has another token in another house', () => {
  expect(textTokens(linde, 'tuin')).not.toEqual(textTokens(rietwoude, 'tuin'));
  const hidden = createSecretKey(linde);
  expect(textTokens(hidden, 'tuin')).toEqual(textTokens(linde, 'tuin'));
});

test('words that say nothing by themselves have no token', () => {
  expect(textTokens(linde, 'en toen was het er niet')).toEqual([]);
  expect(textTokens(linde, '')).toEqual([]);
  expect(textTokens(linde, 'a'.repeat(61))).toEqual([]);
});

test('a word and a chosen answer of the same name are two things, and so are answers to two questions', () => {
  const tokens = [
    ...textTokens(linde, 'blij'),
    ...answerTokens(linde, 'feeling', 'blij'),
    ...answerTokens(linde, 'feeling-now', 'blij'),
  ];
  expect(new Set(tokens).size).toBe(3);
});

test('each chosen option can be asked for by itself', () => {
  const chosen = answerTokens(linde, 'who-helped', ['neighbour', 'team', 'team']);
  expect(chosen).toHaveLength(2);
  expect(chosen).toContain(answerTokens(linde, 'who-helped', 'team')[0]);
  expect(answerTokens(linde, 'who-helped', [])).toEqual([]);
});

test('a point on a line is found by its third', () => {
  const [left, middle, right] = ['left', 'middle', 'right'].map((place) =>
    answerTokens(linde, 'pace', place),
  );
  expect([0, 333].map((point) => answerTokens(linde, 'pace', point))).toEqual([left, left]);
  expect([334, 666].map((point) => answerTokens(linde, 'pace', point))).toEqual([middle, middle]);
  expect([667, 1000].map((point) => answerTokens(linde, 'pace', point))).toEqual([right, right]);
});

test('a point in a triad is found by the corner that has more than half, else in the middle', () => {
  expect(answerTokens(linde, 'strength', [100, 700, 200])).toEqual(
    answerTokens(linde, 'strength', 'corner-1'),
  );
  expect(answerTokens(linde, 'strength', [500, 500, 0])).toEqual(answerTokens(linde, 'strength', 'middle'));
});

test('that a question did not fit can be asked for, and stones have no tokens', () => {
  expect(answerTokens(linde, 'pace', null)).toEqual(answerTokens(linde, 'pace', doesNotApply));
  expect(answerTokens(linde, 'map', { school: [10, 20] })).toEqual([]);
});

test('a house with more words than are remembered still gives each word its own token', () => {
  const key = randomBytes(32);
  const first = textTokens(key, 'lindeplein');
  textTokens(key, Array.from({ length: 20_100 }, (_, number) => `woord${number}`).join(' '));
  expect(textTokens(key, 'lindeplein')).toEqual(first);
});
