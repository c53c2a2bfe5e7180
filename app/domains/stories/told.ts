import { isDay } from '../../platform/day.ts';
import type { FieldProblem, Fields } from '../../platform/web/fields.ts';
import { readLine, readTriad, readWay } from '../../ui/index.ts';
import type {
  LineQuestion,
  MultipleQuestion,
  NumberQuestion,
  Question,
  SingleQuestion,
  Told,
  TriadQuestion,
} from '../rounds/index.ts';
import { text } from './telling/text.nl.ts';

/** The name of a question's field in a form; a group's parts hang on it with a dot. */
export function fieldName(questionId: string): string {
  return `q.${questionId}`;
}

/** The id of that field, where error links land. */
export function fieldId(questionId: string): string {
  return `q-${questionId}`;
}

/** The value by which a form says "past hier niet". */
export const notApplicable = 'nvt';

const longest = { story: 20_000, title: 150, text: 1_000 } as const;

/**
 * Reads what a teller filled in. Everything that could be read comes back, also when something is wrong, so that
 * the form can be shown again as it was.
 */
export function readTold(
  questions: readonly Question[],
  fields: Fields,
): { told: Told; problems: FieldProblem[] } {
  const told: Told = { answers: {}, texts: {}, ways: {} };
  const problems: FieldProblem[] = [];
  for (const question of questions) {
    const message = readAnswer(question, fields, told);
    if (message !== null) problems.push({ field: fieldId(question.id), message });
  }
  return { told, problems };
}

/** Puts the answer to one question into `told` and returns what is wrong with it, or null. */
function readAnswer(question: Question, fields: Fields, told: Told): string | null {
  switch (question.kind) {
    case 'story':
    case 'title':
    case 'text':
      return readText(question, fields, told);
    case 'single':
      return readSingle(question, fields, told);
    case 'multiple':
      return readMultiple(question, fields, told);
    case 'line':
    case 'triad':
      return readPoint(question, fields, told);
    case 'number':
      return readNumber(question, fields, told);
    case 'date':
      return readDate(question.id, fields, told);
    case 'stones':
      return null; // Not on screen yet: the model knows it, the form shows it with the next set of questions.
  }
}

function readText(
  question: Question & { kind: keyof typeof longest },
  fields: Fields,
  told: Told,
): string | null {
  const value = fields.one(fieldName(question.id)).trim();
  if (value !== '') told.texts[question.id] = value;
  if (value === '' && question.required) return text.problem.missing[question.kind];
  if (value.length > longest[question.kind])
    return text.problem.tooLong(value.length, longest[question.kind]);
  return null;
}

function readSingle(question: SingleQuestion, fields: Fields, told: Told): string | null {
  const value = fields.one(fieldName(question.id));
  readOwnWords(question, fields, told);
  if (value === notApplicable) told.answers[question.id] = null;
  else if (question.options.some((option) => option.id === value)) told.answers[question.id] = value;
  else if (value !== '') return text.problem.unknownOption;
  return question.required && !(question.id in told.answers) ? text.problem.missing.single : null;
}

function readMultiple(question: MultipleQuestion, fields: Fields, told: Told): string | null {
  const values = [...new Set(fields.many(fieldName(question.id)))];
  readOwnWords(question, fields, told);
  if (values.includes(notApplicable)) {
    told.answers[question.id] = null;
    return values.length > 1 ? text.problem.bothNotApplicable : null;
  }
  const known = values.filter((value) => question.options.some((option) => option.id === value));
  if (known.length > 0) told.answers[question.id] = known;
  return known.length < values.length ? text.problem.unknownOption : null;
}

function readOwnWords(question: SingleQuestion | MultipleQuestion, fields: Fields, told: Told) {
  const value = fields.one(`${fieldName(question.id)}.own`).trim();
  if (question.ownWords && value !== '') told.texts[question.id] = value.slice(0, longest.text);
}

/** A line or triad: the word that was chosen, and the exact place when the drawing or the slide was used. */
function readPoint(question: LineQuestion | TriadQuestion, fields: Fields, told: Told): string | null {
  const name = fieldName(question.id);
  const chosen = fields.one(name);
  if (chosen === '') return null;
  const read = question.kind === 'line' ? readLine : readTriad;
  const answer = read(chosen, fields.one(`${name}.exact`));
  if (answer === undefined) return text.problem.unknownOption;
  told.answers[question.id] = answer;
  if (answer !== null) told.ways[question.id] = readWay(fields.one(`${name}.way`));
  return null;
}

function readNumber(question: NumberQuestion, fields: Fields, told: Told): string | null {
  const typed = fields.one(fieldName(question.id)).trim();
  if (typed === '') return null;
  const number = /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
  const tooLow = question.least !== undefined && number < question.least;
  const tooHigh = question.most !== undefined && number > question.most;
  if (Number.isFinite(number) && !tooLow && !tooHigh) {
    told.answers[question.id] = number;
    return null;
  }
  told.texts[question.id] = typed; // To show it again; nothing with a problem is stored.
  return text.problem.notANumber(question.least, question.most);
}

/** A day as browsers send it ("2026-12-31"), or as one writes it here ("31-12-2026"). */
function readDate(questionId: string, fields: Fields, told: Told): string | null {
  const typed = fields.one(fieldName(questionId)).trim();
  if (typed === '') return null;
  const [day = '', month = '', year] = typed.split('-');
  const value = year?.length === 4 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed;
  if (isDay(value)) {
    told.answers[questionId] = value;
    return null;
  }
  told.texts[questionId] = typed; // To show it again; nothing with a problem is stored.
  return text.problem.notADate;
}
