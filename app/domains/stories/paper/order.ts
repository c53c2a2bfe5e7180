import type { Question } from '../../rounds/index.ts';

/** The questions in the order of the paper, which is that of the screen: the story, what it means, the teller. */
export function inPaperOrder(questions: readonly Question[]): Question[] {
  return [
    ...questions.filter(inOwnWords),
    ...questions.filter((question) => !inOwnWords(question) && question.about === 'story'),
    ...questions.filter((question) => !inOwnWords(question) && question.about === 'teller'),
  ];
}

/** The story and its title: on paper they have the first page. */
export function inOwnWords({ kind }: Question): boolean {
  return kind === 'story' || kind === 'title';
}
