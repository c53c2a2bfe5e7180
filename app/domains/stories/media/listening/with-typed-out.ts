import type { Question, Told } from '../../../rounds/index.ts';

/**
 * What was told, with the words that were typed out of the recording as the text of the story. Who also wrote something
 * keeps it: what was said comes below.
 */
export function withTypedOut(questions: readonly Question[], told: Told, words: string): Told {
  const story = questions.find((question) => question.kind === 'story');
  if (story === undefined) throw new Error('A form without a story has nothing to type out.');
  const written = told.texts[story.id] ?? '';
  const text = [written, words].filter((part) => part !== '').join('\n\n');
  return { ...told, texts: { ...told.texts, [story.id]: text } };
}
