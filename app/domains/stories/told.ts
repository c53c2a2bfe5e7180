import type { FieldProblem, Fields } from '../../platform/web/fields.ts';
import type { Question, Told } from '../rounds/index.ts';
import { type TellingWords, text } from './telling/text.nl.ts';
import { askedQuestions, onlyAsked } from './told/asked.ts';
import { fieldId } from './told/names.ts';
import { readMultiple, readSingle } from './told/read-choice.ts';
import { readPoint, readStones } from './told/read-place.ts';
import { readDate, readNumber, readText } from './told/read-typed.ts';
import type { Reading } from './told/reading.ts';

export { fieldId, fieldName, notApplicable, notApplicableName } from './told/names.ts';

interface ReadTold {
  /** What to keep: without the answers to follow-ups whose condition is not met. */
  told: Told;
  /** Everything that could be read, to show the form again as it was. */
  typed: Told;
  /** What is wrong with the answers to questions that were asked. */
  problems: FieldProblem[];
}

/** Reads what a teller filled in; `say` holds the words for what is wrong, in the language of the teller. */
export function readTold(
  questions: readonly Question[],
  fields: Fields,
  say: TellingWords['problem'] = text.problem,
): ReadTold {
  const typed: Told = { answers: {}, texts: {}, ways: {} };
  const reading = { fields, told: typed, say };
  const messages = new Map(questions.map((question) => [question.id, readAnswer(question, reading)]));
  const asked = askedQuestions(questions, typed.answers);
  const problems = asked.flatMap(({ id }): FieldProblem[] => {
    const message = messages.get(id) ?? null;
    return message === null ? [] : [{ field: fieldId(id), message }];
  });
  return { told: onlyAsked(asked, typed), typed, problems };
}

/** Puts the answer to one question into what was told and returns what is wrong with it, or null. */
function readAnswer(question: Question, reading: Reading): string | null {
  switch (question.kind) {
    case 'story':
    case 'title':
    case 'text':
      return readText(question, reading);
    case 'single':
      return readSingle(question, reading);
    case 'multiple':
      return readMultiple(question, reading);
    case 'line':
    case 'triad':
      return readPoint(question, reading);
    case 'stones':
      return readStones(question, reading);
    case 'number':
      return readNumber(question, reading);
    case 'date':
      return readDate(question, reading);
  }
}
