import type { MultipleQuestion, SingleQuestion } from '../../rounds/index.ts';
import { fieldName, notApplicable } from './names.ts';
import type { Reading } from './reading.ts';

const longestOwnWords = 1_000;

export function readSingle(question: SingleQuestion, reading: Reading): string | null {
  const { fields, told, say } = reading;
  const value = fields.one(fieldName(question.id));
  readOwnWords(question, reading);
  if (value === notApplicable) told.answers[question.id] = null;
  else if (question.options.some((option) => option.id === value)) told.answers[question.id] = value;
  else if (value !== '') return say.unknownOption;
  return question.required && !(question.id in told.answers) ? say.missing.single : null;
}

export function readMultiple(question: MultipleQuestion, reading: Reading): string | null {
  const { fields, told, say } = reading;
  const values = [...new Set(fields.many(fieldName(question.id)))];
  readOwnWords(question, reading);
  if (values.includes(notApplicable)) {
    told.answers[question.id] = null;
    return values.length > 1 ? say.bothNotApplicable : null;
  }
  const known = values.filter((value) => question.options.some((option) => option.id === value));
  if (known.length > 0) told.answers[question.id] = known;
  return known.length < values.length ? say.unknownOption : null;
}

function readOwnWords(question: SingleQuestion | MultipleQuestion, { fields, told }: Reading) {
  const value = fields.one(`${fieldName(question.id)}.own`).trim();
  if (question.ownWords && value !== '') told.texts[question.id] = value.slice(0, longestOwnWords);
}
