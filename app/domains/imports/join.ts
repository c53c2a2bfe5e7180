import type { Question, QuestionId, Told } from '../rounds/index.ts';

export interface Joined {
  /** The questions that were there, unchanged and in their order, then the ones that are new. */
  questions: Question[];
  /** Which questions were not there yet. */
  added: Question[];
  /** Per imported question, the id it has in `questions`. */
  ids: ReadonlyMap<QuestionId, QuestionId>;
}

/**
 * Joins imported questions with those of a form. The same question (id, kind and answers alike) is one question; a
 * form has one story and one title, so these join by kind; anything else is added, under an id that is still free.
 * An id that an older form used is free only for the question it meant there: stories told with it are still read.
 *
 * Joining with the outcome gives the same outcome, so that it can be worked out again after a crash.
 *
 * @param asked everything that was asked in the round up to now; see questionsOfRound
 */
export function joinQuestions(
  present: readonly Question[],
  imported: readonly Question[],
  asked: readonly Question[],
): Joined {
  const questions = [...present];
  const added: Question[] = [];
  const ids = new Map<QuestionId, QuestionId>();
  for (const question of imported) {
    const { id, known } = placeFor(question, questions, asked);
    ids.set(question.id, id);
    if (known) continue;
    const placed = { ...question, id };
    questions.push(placed);
    added.push(placed);
  }
  return { questions, added, ids };
}

interface Place {
  id: QuestionId;
  /** The form has this question already. */
  known: boolean;
}

function placeFor(question: Question, questions: readonly Question[], asked: readonly Question[]): Place {
  const all = [...questions, ...asked];
  const only = all.find(({ kind }) => kind === question.kind && (kind === 'story' || kind === 'title'));
  const known = (id: QuestionId) => questions.some((candidate) => candidate.id === id);
  if (only !== undefined) return { id: only.id, known: known(only.id) };
  for (let turn = 1; ; turn += 1) {
    const id = turn === 1 ? question.id : `${question.id}-${turn}`;
    const other = all.find((candidate) => candidate.id === id);
    if (other === undefined || answersAlike(other, question)) return { id, known: known(id) };
  }
}

/** Whether an answer to the one says the same as that answer to the other. */
function answersAlike(a: Question, b: Question): boolean {
  return a.kind === b.kind && JSON.stringify(answersOf(a)) === JSON.stringify(answersOf(b));
}

function answersOf(question: Question): unknown[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.map(({ id, label }) => [id, label]);
    case 'line':
      return [question.left, question.right];
    case 'triad':
      return question.corners;
    default:
      return [];
  }
}

/** The same answers under the ids of the form they are stored with. */
export function underIds(told: Told, ids: ReadonlyMap<QuestionId, QuestionId>): Told {
  const renamed = <Value>(answers: Record<QuestionId, Value>): Record<QuestionId, Value> =>
    Object.fromEntries(Object.entries(answers).map(([id, value]) => [ids.get(id) ?? id, value]));
  return { answers: renamed(told.answers), texts: renamed(told.texts), ways: renamed(told.ways) };
}
