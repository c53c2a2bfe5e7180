import type { Question, QuestionId } from '../question.ts';

/** The questions that are asked before this one. */
export function earlierThan(questions: readonly Question[], id: QuestionId): Question[] {
  return questions.slice(
    0,
    Math.max(
      0,
      questions.findIndex((question) => question.id === id),
    ),
  );
}
