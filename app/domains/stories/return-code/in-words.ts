import { nearWords } from './near-words.ts';
import { fromLetters, fromLink, fromPlaces, type ReturnCode, toPlaces } from './return-code.ts';
import { text } from './text.nl.ts';
import { words } from './words.nl.ts';

export const codeWords: readonly string[] = words.trim().split(/\s+/);

const places = new Map(codeWords.map((word, place) => [word, place]));
const wordsInCode = 10;
const longestText = 2_000;

/** The code as one can write it down: ten Dutch words. */
export function toWords(code: ReturnCode): string[] {
  return toPlaces(code).map((place) => codeWords[place] ?? '');
}

/** A word that was typed and that we do not have, with what may have been meant. */
export interface UnknownWord {
  typed: string;
  suggestions: string[];
}

export type ReadWords = { code: ReturnCode } | { problem: string; unknown: UnknownWord[] };

/**
 * Reads the ten words someone typed over, forgiving what people do: capitals, marks, commas, numbers before the words,
 * lines and spaces. Who typed or pasted the letters or the link instead is understood too.
 */
export function fromWords(typed: string): ReadWords {
  const whole = fromLink(typed) ?? fromLetters(typed);
  if (whole !== null) return { code: whole };
  const found = typedWords(typed);
  const unknown = found.filter((word) => !places.has(word));
  if (found.length === 0) return { problem: text.noWords, unknown: [] };
  if (unknown.length > 0) return problemWith(unknown);
  if (found.length !== wordsInCode) {
    const problem = found.length < wordsInCode ? text.tooFew(found.length) : text.tooMany(found.length);
    return { problem, unknown: [] };
  }
  return { code: fromPlaces(found.map((word) => places.get(word) ?? 0)) };
}

function typedWords(typed: string): string[] {
  const folded = typed
    .slice(0, longestText)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return folded.match(/[a-z]+/g) ?? [];
}

/** Many unknown words are not searched for: it was not a code that was typed. */
function problemWith(typed: readonly string[]): ReadWords {
  const few = [...new Set(typed)].slice(0, 3);
  const unknown = few.map((word) => ({ typed: word, suggestions: nearWords(word, codeWords) }));
  const [first] = unknown;
  const problem =
    unknown.length === 1 && first !== undefined
      ? text.unknownWord(first.typed, first.suggestions)
      : text.unknownWords(few);
  return { problem, unknown };
}
