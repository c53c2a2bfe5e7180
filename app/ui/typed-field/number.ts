import type { NumberQuestion } from '../../domains/rounds/question.ts';
import { isDay } from '../../platform/day.ts';
import { readDecimal } from '../../platform/decimal.ts';
import { typedText as text } from './text.nl.ts';
import type { TypedAnswer } from './typed-answer.ts';

export function readNumber({ least, most }: NumberQuestion, typed: string): TypedAnswer {
  const number = readDecimal(typed);
  if (number !== undefined && number >= (least ?? number) && number <= (most ?? number))
    return { answer: number };
  if (least === undefined || most === undefined) return { problem: text.problem.number };
  return { problem: text.problem.between(least, most) };
}

/** "31-12-2026", "31 12 26" or "311226"; of two digits of a year those above 50 are of the century before. */
export function readDay(typed: string): TypedAnswer {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[-\s./](\d{1,2})[-\s./](\d{4}|\d{2})$/.exec(typed) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed) ??
    [];
  const century = year.length === 4 ? '' : Number(year) > 50 ? '19' : '20';
  const answer = `${century}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(answer) ? { answer } : { problem: text.problem.date };
}
