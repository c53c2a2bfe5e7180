import type { Answer, StoryAnswers } from '../answer-distance.ts';
import { answeredOf, type Column, coded, codesFor } from './column.ts';
import { logRatio } from './log-ratio.ts';

/** A question as the matrix needs it. Options and items in the order in which they are asked. */
export type MatrixQuestion =
  | { readonly id: string; readonly kind: 'choice' | 'multiple'; readonly options: readonly string[] }
  | { readonly id: string; readonly kind: 'scale' | 'triad' }
  | { readonly id: string; readonly kind: 'stones'; readonly items: readonly string[] };

/** The answers of a round, one column for each question (stones: two for each item). */
export interface StoryMatrix {
  readonly stories: number;
  readonly columns: readonly Column[];
}

/** An answer that is not what its question asks: a mistake of who made the stories, never of who told them. */
export class UnfitAnswer extends Error {
  override name = 'UnfitAnswer';
  readonly question: string;
  /** Its place among the stories, from 0. */
  readonly story: number;

  constructor(question: string, story: number) {
    super(`The answer of story ${story} does not fit question ${question}.`);
    this.question = question;
    this.story = story;
  }
}

/**
 * Puts the answers of stories in columns. `undefined` is not answered, `null` does not apply: both are counted and take
 * part in nothing else. An empty choice of several is not answered. A choice that is not among the options is added
 * behind them.
 *
 * @throws UnfitAnswer
 * @example
 * storyMatrix([{ id: 'mood', kind: 'choice', options: ['glad', 'sad'] }], [{ mood: 'sad' }, {}]).columns[0]
 * // kind 'choice', codes 1 and 2 (not answered), answered 1, notAnswered 1
 */
export function storyMatrix(
  questions: readonly MatrixQuestion[],
  stories: readonly StoryAnswers[],
): StoryMatrix {
  const columns = questions.flatMap((question) =>
    columnsOf(
      question,
      // A question may have any id, also one that every object answers to.
      stories.map((story) => (Object.hasOwn(story, question.id) ? story[question.id] : undefined)),
    ),
  );
  return { stories: stories.length, columns };
}

function columnsOf(question: MatrixQuestion, answers: readonly Given[]): Column[] {
  switch (question.kind) {
    case 'choice':
      return [choiceColumn(question.id, question.options, answers)];
    case 'multiple':
      return [multipleColumn(question.id, question.options, answers)];
    case 'scale':
      return [scaleColumn(question.id, answers)];
    case 'triad':
      return [triadColumn(question.id, answers)];
    case 'stones':
      return stoneColumns(question.id, question.items, answers);
  }
}

type Given = Answer | undefined;

/** What is added to the number of levels for a story without an answer: 0 not answered, 1 does not apply. */
const absent = (answer: Given) => (answer === undefined ? 0 : 1);

function choiceColumn(question: string, asked: readonly string[], answers: readonly Given[]): Column {
  const places = new Map(asked.map((option, place) => [option, place]));
  for (const [story, answer] of answers.entries()) {
    if (answer === undefined || answer === null) continue;
    if (typeof answer !== 'string') throw new UnfitAnswer(question, story);
    if (!places.has(answer)) places.set(answer, places.size);
  }
  const options = [...places.keys()];
  const codes = codesFor(answers.length, options.length);
  for (const [story, answer] of answers.entries()) {
    codes[story] = typeof answer === 'string' ? (places.get(answer) ?? 0) : options.length + absent(answer);
  }
  const column = coded(codes, options.length);
  return { kind: 'choice', question, options, ...column, ...answeredOf(column) };
}

function scaleColumn(
  question: string,
  answers: readonly Given[],
  part?: { item: string; axis: 'across' | 'up' },
): Column {
  const numbers = answers.map((answer, story) => {
    if (answer === undefined || answer === null) return undefined;
    if (typeof answer !== 'number' || !Number.isFinite(answer)) throw new UnfitAnswer(question, story);
    return answer === 0 ? 0 : answer;
  });
  const given = numbers.filter((number) => number !== undefined);
  const values = Float64Array.from(new Set(given)).sort();
  const places = new Map(Array.from(values, (value, place) => [value, place]));
  const codes = codesFor(answers.length, values.length);
  for (const [story, number] of numbers.entries()) {
    codes[story] = number === undefined ? values.length + absent(answers[story]) : (places.get(number) ?? 0);
  }
  const column = coded(codes, values.length);
  return {
    kind: 'scale',
    question,
    ...(part === undefined ? {} : { part }),
    values,
    ...column,
    ...answeredOf(column),
  };
}

function multipleColumn(question: string, asked: readonly string[], answers: readonly Given[]): Column {
  const places = new Map(asked.map((option, place) => [option, place]));
  const chosen = answers.map((answer, story) => {
    if (answer === undefined || answer === null) return answer;
    if (!isTexts(answer)) throw new UnfitAnswer(question, story);
    for (const option of answer) if (!places.has(option)) places.set(option, places.size);
    return answer.length === 0 ? undefined : answer.map((option) => places.get(option) ?? 0);
  });
  const options = [...places.keys()];
  const bytes = Array.from({ length: Math.max(1, Math.ceil(options.length / 8)) }, (_, byte) => {
    const levels = 2 ** Math.min(8, options.length - byte * 8);
    const codes = codesFor(answers.length, levels);
    for (const [story, answer] of chosen.entries()) {
      codes[story] = Array.isArray(answer) ? bitsOf(answer, byte) : levels + absent(answer);
    }
    return coded(codes, levels);
  });
  const [first = coded(new Uint16Array(), 0)] = bytes;
  return { kind: 'multiple', question, options, bytes, ...answeredOf(first) };
}

const isTexts = (answer: Answer): answer is readonly string[] =>
  Array.isArray(answer) && answer.every((option) => typeof option === 'string');

const bitsOf = (places: readonly number[], byte: number) =>
  places.reduce((bits, place) => (place >> 3 === byte ? bits | (1 << (place & 7)) : bits), 0);

function triadColumn(question: string, answers: readonly Given[]): Column {
  const first = new Float64Array(answers.length).fill(Number.NaN);
  const second = new Float64Array(answers.length).fill(Number.NaN);
  const codes = new Uint16Array(answers.length);
  for (const [story, answer] of answers.entries()) {
    if (answer === undefined || answer === null) {
      codes[story] = 1 + absent(answer);
      continue;
    }
    const coordinates = isNumbers(answer) ? logRatio(answer) : undefined;
    if (coordinates === undefined) throw new UnfitAnswer(question, story);
    [first[story], second[story]] = coordinates;
  }
  const present = coded(codes, 1);
  return { kind: 'triad', question, first, second, present, ...answeredOf(present) };
}

const isNumbers = (answer: Answer): answer is readonly [number, number, number] =>
  Array.isArray(answer) && answer.every((share) => typeof share === 'number');

function stoneColumns(question: string, items: readonly string[], answers: readonly Given[]): Column[] {
  return items.flatMap((item) =>
    (['across', 'up'] as const).map((axis, place) => {
      const distances = answers.map((answer, story) => {
        if (answer === undefined || answer === null) return answer;
        if (typeof answer !== 'object' || Array.isArray(answer)) throw new UnfitAnswer(question, story);
        return (answer as Readonly<Record<string, readonly [number, number]>>)[item]?.[place];
      });
      return scaleColumn(question, distances, { item, axis });
    }),
  );
}
