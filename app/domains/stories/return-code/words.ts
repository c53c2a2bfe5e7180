import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let words: string[] | undefined;
let places: Map<string, number> | undefined;

/** The 8,192 words, in the order of their numbers. The file is read the first time it is needed. */
export function returnWords(): string[] {
  words ??= readFileSync(join('app', 'domains', 'stories', 'return-code', 'words.nl.txt'), 'utf8')
    .trim()
    .split('\n');
  return words;
}

function wordPlaces(): Map<string, number> {
  places ??= new Map(returnWords().map((word, place) => [word, place]));
  return places;
}

export function isWord(word: string): boolean {
  return wordPlaces().has(word);
}

/** The number of a word, from 0 to 8191; -1 when it is not one of them. */
export function wordPlace(word: string): number {
  return wordPlaces().get(word) ?? -1;
}

/** Small letters without accents: what someone may add while copying does not matter. */
export function fold(typed: string): string {
  return typed
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** At most three words that differ from a mistyped one in one or two letters, the nearest first. */
export function nearWords(mistyped: string): string[] {
  return returnWords()
    .filter((word) => Math.abs(word.length - mistyped.length) <= 2)
    .map((word) => ({ word, distance: editDistance(word, mistyped) }))
    .filter(({ distance }) => distance <= 2)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ word }) => word);
}

/** The fewest letters to add, leave out or change to make one word of the other (Levenshtein 1966). */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const changed = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
