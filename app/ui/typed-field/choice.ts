import type { MultipleQuestion, SingleQuestion } from '../../domains/rounds/question.ts';
import { typedText as text } from './text.nl.ts';
import type { TypedAnswer } from './typed-answer.ts';

const longestOwnWords = 1_000;

/** "1 4 7", "1,4,7" or, where no number has two digits, "147"; after the numbers own words, where the question takes them. */
export function readChoice(question: SingleQuestion | MultipleQuestion, typed: string): TypedAnswer {
  const { options, ownWords = false } = question;
  const [, numbers = '', rest = ''] = /^([\d\s,.;+/&-]*)([\s\S]*)$/.exec(typed) ?? [];
  const own = rest.replace(/^["“”'‘’]|["“”'‘’]$/g, '').trim();
  if (own !== '' && !ownWords) return { problem: text.problem.noNumber(options.length) };
  const typedNumbers = numbersIn(numbers, options.length);
  const unknown = typedNumbers.find((number) => options[Number(number) - 1] === undefined);
  if (unknown !== undefined) return { problem: text.problem.unknownOption(unknown, options.length) };
  const ids = [...new Set(typedNumbers)].flatMap((number) => options[Number(number) - 1]?.id ?? []);
  if (question.kind === 'single' && ids.length > 1) return { problem: text.problem.onlyOne };
  const words = own === '' ? {} : { words: own.slice(0, longestOwnWords) };
  if (ids.length === 0) return own === '' ? { problem: text.problem.noNumber(options.length) } : words;
  return { answer: question.kind === 'single' ? (ids[0] ?? null) : ids, ...words };
}

function numbersIn(typed: string, most: number): string[] {
  return (typed.match(most > 9 ? /\d+/g : /\d/g) ?? []).map((number) => String(Number(number)));
}
