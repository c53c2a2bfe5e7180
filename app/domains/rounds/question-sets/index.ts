import type { Question } from '../question.ts';
import { afterSupport } from './after-support.ts';
import { craft } from './craft.ts';
import { governing } from './governing.ts';
import { neighbourhood } from './neighbourhood.ts';
import { partners } from './partners.ts';
import { text } from './sets.nl.ts';
import { workingDay } from './working-day.ts';

/** Questions that stand ready to begin a round with, with a title and a welcome to go on from. */
export interface QuestionSet {
  id: string;
  name: string;
  /** One line: who would tell with these questions. */
  forWhom: string;
  title: string;
  welcome: string;
  questions: readonly Question[];
}

/** The six ready sets. Their ids stand in addresses and never change. */
export const questionSets: readonly QuestionSet[] = [
  setOf('after-support', text.afterSupport, afterSupport),
  setOf('neighbourhood', text.neighbourhood, neighbourhood),
  setOf('working-day', text.workingDay, workingDay),
  setOf('partners', text.partners, partners),
  setOf('governing', text.governing, governing),
  setOf('craft', text.craft, craft),
];

/** Nothing but the story and its title: to begin with one's own questions. */
export const emptySet: QuestionSet = setOf('empty', text.empty, [
  { id: 'story', kind: 'story', about: 'story', required: true, ...text.empty.story },
  { id: 'title', kind: 'title', about: 'story', ...text.empty.storyTitle },
]);

/** The set of an address, the empty one included. */
export function findQuestionSet(id: string): QuestionSet | undefined {
  return [...questionSets, emptySet].find((set) => set.id === id);
}

function setOf(
  id: string,
  { name, forWhom, title, welcome }: Record<'name' | 'forWhom' | 'title' | 'welcome', string>,
  questions: readonly Question[],
): QuestionSet {
  return { id, name, forWhom, title, welcome, questions };
}
