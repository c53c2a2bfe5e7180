import type { Question } from '../question.ts';
import { text } from './craft.nl.ts';
import { optionsOf, words } from './question-text.ts';

/**
 * The questions about our craft: one moment in which it mattered how something was done. What someone left is
 * asked beside what they did, because much of this work is in not doing. Doubt has a question of its own and a
 * follow-up; it is never a fault.
 *
 * Nobody is compared: where someone stands in the craft is said by themselves, in three broad words.
 */
export const craft: Question[] = [
  { id: 'story', kind: 'story', about: 'story', required: true, ...words(text.story) },
  { id: 'title', kind: 'title', about: 'story', ...words(text.title) },
  {
    id: 'did',
    kind: 'multiple',
    about: 'story',
    ownWords: true,
    ...words(text.did),
    options: optionsOf(text.did.options),
  },
  {
    id: 'left',
    kind: 'multiple',
    about: 'story',
    mayNotApply: true,
    ownWords: true,
    ...words(text.left),
    options: optionsOf(text.left.options),
  },
  {
    id: 'compass',
    kind: 'triad',
    about: 'story',
    mayNotApply: true,
    ...words(text.compass),
    corners: [text.compass.corners.known, text.compass.corners.felt, text.compass.corners.told],
  },
  {
    id: 'weighed',
    kind: 'triad',
    about: 'story',
    mayNotApply: true,
    ...words(text.weighed),
    corners: [text.weighed.corners.safe, text.weighed.corners.own, text.weighed.corners.belonging],
  },
  {
    id: 'nearness',
    kind: 'line',
    about: 'story',
    mayNotApply: true,
    ...words(text.nearness),
    left: text.nearness.left,
    right: text.nearness.right,
  },
  {
    id: 'doubt',
    kind: 'single',
    about: 'story',
    ...words(text.doubt),
    options: optionsOf(text.doubt.options),
  },
  {
    id: 'shared',
    kind: 'multiple',
    about: 'story',
    when: { question: 'doubt', is: ['before', 'during', 'after', 'still'] },
    ...words(text.shared),
    options: optionsOf(text.shared.options),
  },
  {
    id: 'learned',
    kind: 'multiple',
    about: 'story',
    ownWords: true,
    ...words(text.learned),
    options: optionsOf(text.learned.options),
  },
  {
    id: 'moved',
    kind: 'multiple',
    about: 'story',
    ...words(text.moved),
    options: optionsOf(text.moved.options),
  },
  { id: 'so-that', kind: 'text', about: 'story', ...words(text['so-that']) },
  {
    id: 'standing',
    kind: 'single',
    about: 'teller',
    ...words(text.standing),
    options: optionsOf(text.standing.options),
  },
];
