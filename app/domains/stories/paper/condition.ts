import type { Question } from '../../rounds/index.ts';
import { text } from './text.nl.ts';

/** For whom a follow-up is, and where everyone else goes on; undefined when it is for all. */
export function conditionInWords(question: Question, questions: readonly Question[]): string | undefined {
  const { when } = question;
  const asked = questions.findIndex((each) => each.id === when?.question);
  const earlier = questions[asked];
  if (when === undefined || earlier === undefined || !('options' in earlier)) return undefined;
  const labels = earlier.options
    .filter((option) => when.is.includes(option.id))
    .map((option) => text.sheets.label(option.label));
  // The question about who may read it comes after the last one.
  const next = questions.indexOf(question) + 2;
  return text.sheets.condition(asked + 1, labels.join(text.sheets.or), text.sheets.goTo(next));
}
