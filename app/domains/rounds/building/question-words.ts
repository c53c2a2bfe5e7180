import type { Question } from '../question.ts';
import { earlierChoices } from './conditions.ts';
import { text } from './text.nl.ts';

/** When a question is asked, in words; '' when it always is. */
export function conditionWords({ when }: Question, questions: readonly Question[]): string {
  if (when === undefined) return '';
  const source = earlierChoices(questions).find((each) => each.id === when.question);
  const answers = when.is.map((id) => source?.options.find((option) => option.id === id)?.label ?? id);
  return text.list.conditional(source?.name ?? when.question, answers.join(' · '));
}
