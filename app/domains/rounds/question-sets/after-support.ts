import type { Question } from '../question.ts';
import { text } from './after-support.nl.ts';
import { optionsOf, words } from './question-text.ts';

/**
 * The questions for a resident after support. They follow what quality means to the person it is about: being
 * seen, heard, valued and supported, and doing good without harm to neighbours. What changed in daily life, who
 * else was there, what someone brought and belongs to are our own additions.
 *
 * There are no grades: those end up around the same figure whatever happened. Both ends of the line are too much
 * of something, so that no end is the right answer.
 */
export const afterSupport: Question[] = [
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
    id: 'noticed',
    kind: 'multiple',
    about: 'story',
    ...words(text.noticed),
    options: optionsOf(text.noticed.options),
  },
  {
    id: 'decided',
    kind: 'triad',
    about: 'story',
    mayNotApply: true,
    ...words(text.decided),
    corners: [text.decided.corners.own, text.decided.corners.team, text.decided.corners.rules],
  },
  {
    id: 'share',
    kind: 'line',
    about: 'story',
    mayNotApply: true,
    ...words(text.share),
    left: text.share.left,
    right: text.share.right,
  },
  {
    id: 'change',
    kind: 'multiple',
    about: 'story',
    ownWords: true,
    ...words(text.change),
    options: optionsOf(text.change.options),
  },
  {
    id: 'others',
    kind: 'multiple',
    about: 'story',
    ownWords: true,
    ...words(text.others),
    options: optionsOf(text.others.options),
  },
  {
    id: 'brought',
    kind: 'multiple',
    about: 'story',
    mayNotApply: true,
    ownWords: true,
    ...words(text.brought),
    options: optionsOf(text.brought.options),
  },
  {
    id: 'neighbourhood',
    kind: 'multiple',
    about: 'story',
    mayNotApply: true,
    ownWords: true,
    ...words(text.neighbourhood),
    options: optionsOf(text.neighbourhood.options),
  },
  { id: 'when', kind: 'single', about: 'story', ...words(text.when), options: optionsOf(text.when.options) },
  {
    id: 'belonging',
    kind: 'multiple',
    about: 'teller',
    ownWords: true,
    ...words(text.belonging),
    options: optionsOf(text.belonging.options),
  },
  { id: 'age', kind: 'single', about: 'teller', ...words(text.age), options: optionsOf(text.age.options) },
];
