import { createHmac, type KeyObject } from 'node:crypto';
import { stemsOf, wordsOf } from './words.ts';

/**
 * The search works without readable words in the database. Each word becomes a token: 64 bits of an HMAC of its stem
 * under a key of the house, in a form that PostgreSQL keeps as int8. Chosen answers become tokens the same way, so
 * that one indexed array serves both the search for words and the filter by answers.
 *
 * Who has the database but not the key can see that two stories share a word, and not which one.
 */
export type SearchKey = KeyObject | Buffer;

/** The values that stand for where a point lies, for a filter to ask for. */
export const places = { left: 'left', middle: 'middle', right: 'right' } as const;
/** The value that stands for "past hier niet". */
export const doesNotApply = 'does-not-apply';

/** An answer that is a choice or a number, in the shapes of the question model. */
export type Answer =
  | string
  | readonly string[]
  | number
  | readonly [number, number, number]
  | Readonly<Record<string, readonly [number, number]>>
  | null;

/** Each key keeps the tokens of words and answers it saw, so that a house's usual ones are hashed once. */
const memories = new WeakMap<SearchKey, Map<string, readonly string[]>>();
const remembered = 20_000;

/** The tokens of all words in a text, each once, in an order that says nothing about the order of the words. */
export function textTokens(key: SearchKey, text: string): string[] {
  const tokens = new Set<string>();
  for (const word of new Set(wordsOf(text))) for (const token of tokensOfWord(key, word)) tokens.add(token);
  return [...tokens].sort();
}

function tokensOfWord(key: SearchKey, word: string): readonly string[] {
  return remembering(key, word, () => stemsOf(word).map((stem) => token(key, `word:${stem}`)));
}

/** `name` is a word, or an answer written as "question=value": no word holds an equals sign. */
function remembering(key: SearchKey, name: string, make: () => readonly string[]): readonly string[] {
  let memory = memories.get(key);
  if (memory === undefined) {
    memory = new Map();
    memories.set(key, memory);
  }
  let tokens = memory.get(name);
  if (tokens === undefined) {
    tokens = make();
    if (memory.size >= remembered) memory.delete(memory.keys().next().value ?? '');
    memory.set(name, tokens);
  }
  return tokens;
}

/**
 * The tokens of one answer: one per chosen option, one for the third of a line, one for the corner of a triad that
 * has more than half, one for "past hier niet". Stones have none.
 */
export function answerTokens(key: SearchKey, questionId: string, answer: Answer): string[] {
  return valuesOf(answer)
    .flatMap((value) => {
      const name = `${questionId}=${value}`;
      return remembering(key, name, () => [token(key, `answer:${name}`)]);
    })
    .sort();
}

function valuesOf(answer: Answer): string[] {
  if (answer === null) return [doesNotApply];
  if (typeof answer === 'string') return [answer];
  if (typeof answer === 'number') return [thirdOf(answer)];
  if (!Array.isArray(answer)) return [];
  const parts = answer as readonly (string | number)[];
  if (parts.some((part) => typeof part === 'number')) return [cornerOf(parts.map(Number))];
  return [...new Set(parts.map(String))];
}

/** A line runs from 0 to 1000. */
function thirdOf(point: number): string {
  if (point <= 333) return places.left;
  return point <= 666 ? places.middle : places.right;
}

/** "corner-0", "corner-1" or "corner-2", or "middle" when no corner has more than half. */
function cornerOf(shares: readonly number[]): string {
  const corner = shares.findIndex((share) => share > 500);
  return corner === -1 ? places.middle : `corner-${corner}`;
}

function token(key: SearchKey, content: string): string {
  return createHmac('sha256', key).update(content).digest().readBigInt64BE(0).toString();
}
