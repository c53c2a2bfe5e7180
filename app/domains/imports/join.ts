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
 *
 * Joining with the outcome gives the same outcome, so that it can be worked out again after a crash.
 */
export function joinQuestions(present: readonly Question[], imported: readonly Question[]): Joined {
  const questions = [...present];
  const added: Question[] = [];
  const ids = new Map<QuestionId, QuestionId>();
  for (const question of imported) {
    const { id, known } = placeFor(question, questions);
    ids.set(question.id, id);
    if (known) continue;
    const placed = { ...question, id };
    questions.push(placed);
    added.push(placed);
  }
  return { questions, added, ids };
}

function placeFor(question: Question, questions: readonly Question[]): { id: QuestionId; known: boolean } {
  const only = questions.find(({ kind }) => kind === question.kind && (kind === 'story' || kind === 'title'));
  if (only !== undefined) return { id: only.id, known: true };
  for (let turn = 1; ; turn += 1) {
    const id = turn === 1 ? question.id : `${question.id}-${turn}`;
    const other = questions.find((candidate) => candidate.id === id);
    if (other === undefined) return { id, known: false };
    if (answersAlike(other, question)) return { id, known: true };
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
