import type { Question } from '../question.ts';
import { text } from './neighbourhood.nl.ts';
import { optionsOf, words } from './question-text.ts';

/**
 * The questions for residents about living together in a neighbourhood. They look for ties (what binds people, who
 * began, who carries it, who was not there) and for what gives strength or takes it; not for what is wrong with a
 * street.
 *
 * No corner of a triad is the good one: a doer, a group and an organisation can each be what it took. Both ends of
 * the line are too much of something. Of the teller we ask only how long they live here and how old they are, both
 * in broad steps.
 */
export const neighbourhood: Question[] = [
  { id: 'story', kind: 'story', about: 'story', required: true, ...words(text.story) },
  { id: 'title', kind: 'title', about: 'story', ...words(text.title) },
  {
    id: 'feeling',
    kind: 'multiple',
    about: 'story',
    ownWords: true,
    ...words(text.feeling),
    options: optionsOf(text.feeling.options),
  },
  {
    id: 'who',
    kind: 'multiple',
    about: 'story',
    ownWords: true,
    ...words(text.who),
    options: optionsOf(text.who.options),
  },
  {
    id: 'count',
    kind: 'number',
    about: 'story',
    mayNotApply: true,
    ...words(text.count),
    least: 1,
    most: 2000,
    unit: text.count.unit,
  },
  {
    id: 'moved',
    kind: 'triad',
    about: 'story',
    mayNotApply: true,
    ...words(text.moved),
    corners: [text.moved.corners.starter, text.moved.corners.together, text.moved.corners.organisation],
  },
  {
    id: 'binds',
    kind: 'triad',
    about: 'story',
    mayNotApply: true,
    ...words(text.binds),
    corners: [text.binds.corners.place, text.binds.corners.doing, text.binds.corners.roots],
  },
  {
    id: 'closeness',
    kind: 'line',
    about: 'story',
    mayNotApply: true,
    ...words(text.closeness),
    left: text.closeness.left,
    right: text.closeness.right,
  },
  {
    id: 'came',
    kind: 'multiple',
    about: 'story',
    ownWords: true,
    ...words(text.came),
    options: optionsOf(text.came.options),
  },
  {
    id: 'missing',
    kind: 'single',
    about: 'story',
    mayNotApply: true,
    ...words(text.missing),
    options: optionsOf(text.missing.options),
  },
  {
    id: 'missing-who',
    kind: 'text',
    about: 'story',
    when: { question: 'missing', is: ['not-asked', 'not-able', 'not-wanting', 'left'] },
    ...words(text['missing-who']),
  },
  {
    id: 'strength',
    kind: 'stones',
    about: 'teller',
    mayNotApply: true,
    ...words(text.strength),
    items: optionsOf(text.strength.items),
    horizontal: { left: text.strength.ends.left, right: text.strength.ends.right },
    vertical: { bottom: text.strength.ends.bottom, top: text.strength.ends.top },
  },
  {
    id: 'living',
    kind: 'single',
    about: 'teller',
    ...words(text.living),
    options: optionsOf(text.living.options),
  },
  { id: 'age', kind: 'single', about: 'teller', ...words(text.age), options: optionsOf(text.age.options) },
];
