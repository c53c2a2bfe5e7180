import type { MultipleQuestion, Question, SingleQuestion } from '../question.ts';

/** Choices that are asked before a question: what it can follow on. */
export function earlierChoices(earlier: readonly Question[]): (SingleQuestion | MultipleQuestion)[] {
  return earlier.filter((question) => question.kind === 'single' || question.kind === 'multiple');
}

/** A question whose condition points to no earlier choice, or undefined when every condition does. */
export function brokenCondition(questions: readonly Question[]): Question | undefined {
  return questions.find(({ when }, at) => {
    if (when === undefined) return false;
    const source = earlierChoices(questions.slice(0, at)).find((each) => each.id === when.question);
    return when.is.length === 0 || !when.is.every((id) => source?.options.some((option) => option.id === id));
  });
}
