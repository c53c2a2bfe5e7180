import type { Question } from '../../domains/rounds/question.ts';
import { TRIAD_STOPS } from '../point-field/values.ts';
import { readChoice } from './choice.ts';
import { readDay, readNumber } from './number.ts';
import { readStones } from './stones.ts';
import { typedText as text } from './text.nl.ts';
import type { TypedAnswer } from './typed-answer.ts';

const longest = { story: 20_000, title: 150, text: 1_000 } as const;

/**
 * Reads the few keys by which an answer on paper is typed over: "1 4 7" for ticked boxes, "7" for the eighth mark on a
 * line, "n" for "past hier niet".
 *
 * @example readTyped(lineQuestion, '7') // { answer: 700 }
 */
export function readTyped(question: Question, typed: string): TypedAnswer {
  const keys = typed.trim();
  if (keys === '') return {};
  if (question.kind === 'story' || question.kind === 'title') return readWords(question.kind, keys);
  if (/^n$/i.test(keys)) return notApplicable(question);
  switch (question.kind) {
    case 'text':
      return readWords('text', keys);
    case 'single':
    case 'multiple':
      return readChoice(question, keys);
    case 'line':
      return readMark(keys);
    case 'triad':
      return readPlace(keys);
    case 'stones':
      return readStones(question, keys);
    case 'number':
      return readNumber(question, keys);
    case 'date':
      return readDay(keys);
  }
}

function notApplicable(question: Question): TypedAnswer {
  return question.mayNotApply ? { answer: null } : { problem: text.problem.notApplicable };
}

function readWords(kind: keyof typeof longest, words: string): TypedAnswer {
  return words.length > longest[kind] ? { words, problem: text.problem.tooLong(longest[kind]) } : { words };
}

/** One of eleven marks; a cross between two marks may be typed as "7,5". */
function readMark(typed: string): TypedAnswer {
  if (!/^(10([.,]0)?|\d([.,]\d)?)$/.test(typed)) return { problem: text.problem.line };
  return { answer: Math.round(Number(typed.replace(',', '.')) * 100) };
}

function readPlace(typed: string): TypedAnswer {
  const [a, b, c] = (/^\d$/.test(typed) ? TRIAD_STOPS[Number(typed) - 1] : undefined) ?? [];
  if (a === undefined || b === undefined || c === undefined) return { problem: text.problem.triad };
  return { answer: [a, b, c] };
}
