import { isDay } from '../../../platform/day.ts';
import { readDecimal } from '../../../platform/decimal.ts';
import type { DateQuestion, NumberQuestion, Question, TextQuestion } from '../../rounds/index.ts';
import { fieldName, notApplicableName } from './names.ts';
import type { Reading } from './reading.ts';

const longest = { story: 20_000, title: 150, text: 1_000 } as const;

export function readText(
  question: Question & { kind: keyof typeof longest },
  reading: Reading,
): string | null {
  const { fields, told, say } = reading;
  const value = fields.one(fieldName(question.id)).trim();
  if (value !== '') told.texts[question.id] = value;
  if (question.kind === 'text' && saysNotApplicable(question, reading)) {
    return keepNotApplicable(question, value, reading);
  }
  if (value === '' && question.required) return say.missing[question.kind];
  if (value.length > longest[question.kind]) return say.tooLong(value.length, longest[question.kind]);
  return null;
}

export function readNumber(question: NumberQuestion, reading: Reading): string | null {
  const { fields, told, say } = reading;
  const typed = fields.one(fieldName(question.id)).trim();
  if (saysNotApplicable(question, reading)) return keepNotApplicable(question, typed, reading);
  if (typed === '') return null;
  const { least, most } = question;
  const number = readDecimal(typed);
  if (number !== undefined && number >= (least ?? number) && number <= (most ?? number)) {
    told.answers[question.id] = number;
    return null;
  }
  told.texts[question.id] = typed; // To show it again; nothing with a problem is stored.
  return say.notANumber(least, most);
}

/** A day as browsers send it ("2026-12-31"), or as one writes it here ("31-12-2026"). */
export function readDate(question: DateQuestion, reading: Reading): string | null {
  const { fields, told, say } = reading;
  const typed = fields.one(fieldName(question.id)).trim();
  if (saysNotApplicable(question, reading)) return keepNotApplicable(question, typed, reading);
  if (typed === '') return null;
  const [day = '', month = '', year] = typed.split('-');
  const value = year?.length === 4 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed;
  if (isDay(value)) {
    told.answers[question.id] = value;
    return null;
  }
  told.texts[question.id] = typed; // To show it again; nothing with a problem is stored.
  return say.notADate;
}

type Typed = TextQuestion | NumberQuestion | DateQuestion;

function saysNotApplicable(question: Typed, { fields }: Reading): boolean {
  return question.mayNotApply === true && fields.one(notApplicableName(question.id)) !== '';
}

/** "Past hier niet" beside something that was typed: which of the two is asked, and both are shown again. */
function keepNotApplicable(question: Typed, typed: string, { told, say }: Reading): string | null {
  told.answers[question.id] = null;
  if (typed === '') return null;
  told.texts[question.id] = typed;
  return say.bothNotApplicable;
}
