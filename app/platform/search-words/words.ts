import { participleStem, stemOf } from './stems.ts';
import { stopWords } from './stop-words.ts';

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const longestWord = 60;

/** The words of a text in lower case and without marks, in order: "De zón, 's avonds" → de, zon, avonds. */
export function wordsOf(text: string): string[] {
  const folded = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = folded.match(wordPattern) ?? [];
  // What comes after an apostrophe is an ending: foto's, zo'n.
  return words.map((word) => word.replace(/['’].*$/, '')).filter((word) => word.length > 1);
}

/** The stems under which a word is found: none for a stop word, two for a participle (gewerkt: also werk). */
export function stemsOf(word: string): string[] {
  if (stopWords.has(word) || word.length > longestWord) return [];
  if (!/^[a-z]+$/.test(word)) return [word];
  const verb = participleStem(word);
  return verb === undefined ? [stemOf(word)] : [stemOf(word), verb];
}
