import type { Question } from '../question.ts';

/** The three parts in which a teller meets the questions: the story, what it means, and who tells. */
export type FormPart = 'story' | 'meaning' | 'teller';

export const formParts: readonly FormPart[] = ['story', 'meaning', 'teller'];

export function partOf(question: Question): FormPart {
  if (question.kind === 'story' || question.kind === 'title') return 'story';
  return question.about === 'teller' ? 'teller' : 'meaning';
}

/** The questions in the order in which a teller meets them; within a part as the host put them. */
export function inAskingOrder(questions: readonly Question[]): Question[] {
  return formParts.flatMap((part) => questions.filter((question) => partOf(question) === part));
}
