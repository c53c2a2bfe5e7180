import type { FieldProblem, Fields } from '../../../platform/web/fields.ts';
import { readTyped, writeTyped } from '../../../ui/index.ts';
import type { Question, Told } from '../../rounds/index.ts';
import { type Reach, reaches } from '../reach.ts';
import { storyText } from '../story.ts';
import { askedQuestions, onlyAsked } from '../told/asked.ts';
import { fieldId, fieldName } from '../told/names.ts';
import { text } from './text.nl.ts';

/** A paper form as it was typed over: as it is to be stored, and as it stood in the fields. */
export interface TypedForm {
  told: Told;
  reach: Reach;
  given: boolean;
  typed: TypedFields;
  problems: FieldProblem[];
}

/** What stands in the fields, by their names. */
export type TypedFields = Record<string, string>;

/**
 * Reads a form that was typed over. What is required on screen is not here: who holds the pen may leave anything open.
 * Without a story there is nothing to read, so then it only counts, as it does without a cross at who may read it.
 */
export function readForm(questions: readonly Question[], fields: Fields): TypedForm {
  const told: Told = { answers: {}, texts: {}, ways: {} };
  const found: FieldProblem[] = [];
  const typed: TypedFields = {};
  for (const question of questions) {
    const value = fields.one(fieldName(question.id));
    const { answer, words, problem } = readTyped(question, value);
    typed[fieldName(question.id)] = value;
    if (problem !== undefined) found.push({ field: fieldId(question.id), message: problem });
    if (answer !== undefined) told.answers[question.id] = answer;
    if (words !== undefined) told.texts[question.id] = words;
    if (answer !== undefined && answer !== null && hasWay(question)) told.ways[question.id] = 'point';
  }
  const asked = askedQuestions(questions, told.answers);
  const ids = new Set(asked.map((question) => fieldId(question.id)));
  const kept = onlyAsked(asked, told);
  const reach = readReach(fields.one('reach'));
  const given = /^(j|ja|x|1|)$/i.test(fields.one('given').trim());
  const problems = found.filter((problem) => ids.has(problem.field));
  if (reach === null) problems.push({ field: 'reach', message: text.entering.problem.reach });
  if (!given) problems.push({ field: 'given', message: text.entering.problem.given });
  return {
    told: kept,
    reach: storyText(questions, kept) === '' ? 'counted' : (reach ?? 'counted'),
    given: given && fields.one('given').trim() !== '',
    typed: { ...typed, reach: fields.one('reach'), given: fields.one('given') },
    problems,
  };
}

/** A drawing was answered on paper by pointing, as it is on screen. */
function hasWay({ kind }: Question): boolean {
  return kind === 'line' || kind === 'triad' || kind === 'stones';
}

function readReach(typed: string): Reach | null {
  const number = typed.trim();
  if (number === '') return 'counted';
  return (/^\d$/.test(number) ? reaches[Number(number) - 1] : undefined) ?? null;
}

export function isEmpty({ told }: TypedForm): boolean {
  return Object.keys(told.answers).length === 0 && Object.keys(told.texts).length === 0;
}

/** What one would type for a story that was stored: to show it again after it was undone. */
export function typedOf(
  questions: readonly Question[],
  { told, reach, given }: Pick<TypedForm, 'told' | 'reach' | 'given'>,
): TypedFields {
  const fields = questions.map((question) => [
    fieldName(question.id),
    writeTyped(question, told.answers[question.id], told.texts[question.id]),
  ]);
  return {
    ...Object.fromEntries(fields),
    reach: String(reaches.indexOf(reach) + 1),
    given: given ? 'j' : '',
  };
}
