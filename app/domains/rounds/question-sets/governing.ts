import type { Question } from '../question.ts';
import { text } from './governing.nl.ts';
import { optionsOf, words } from './question-text.ts';

/**
 * The questions for those who govern, steer and make policy: one moment, and what became of it. They ask whether
 * the teller saw what it did and who had a say beside who bore it, because steering is as much a place to learn
 * as the work itself.
 *
 * The corners of the triad are all honest grounds for a decision; both ends of the line are too much of something.
 * The number is a time, never a score. The seat is asked in broad groups: a municipality has few aldermen.
 */
export const governing: Question[] = [
  { id: 'story', kind: 'story', about: 'story', required: true, ...words(text.story) },
  { id: 'title', kind: 'title', about: 'story', ...words(text.title) },
  {
    id: 'moment',
    kind: 'single',
    about: 'story',
    ownWords: true,
    ...words(text.moment),
    options: optionsOf(text.moment.options),
  },
  {
    id: 'feeling',
    kind: 'multiple',
    about: 'story',
    ownWords: true,
    ...words(text.feeling),
    options: optionsOf(text.feeling.options),
  },
  {
    id: 'weighed',
    kind: 'triad',
    about: 'story',
    mayNotApply: true,
    ...words(text.weighed),
    corners: [text.weighed.corners.told, text.weighed.corners.frame, text.weighed.corners.conviction],
  },
  {
    id: 'grip',
    kind: 'line',
    about: 'story',
    mayNotApply: true,
    ...words(text.grip),
    left: text.grip.left,
    right: text.grip.right,
  },
  {
    id: 'asked',
    kind: 'multiple',
    about: 'story',
    ownWords: true,
    ...words(text.asked),
    options: optionsOf(text.asked.options),
  },
  { id: 'saw', kind: 'single', about: 'story', ...words(text.saw), options: optionsOf(text.saw.options) },
  {
    id: 'to-see',
    kind: 'text',
    about: 'story',
    when: { question: 'saw', is: ['not-yet', 'never'] },
    ...words(text['to-see']),
  },
  {
    id: 'did',
    kind: 'multiple',
    about: 'story',
    mayNotApply: true,
    ownWords: true,
    ...words(text.did),
    options: optionsOf(text.did.options),
  },
  {
    id: 'pull',
    kind: 'stones',
    about: 'story',
    mayNotApply: true,
    ...words(text.pull),
    items: optionsOf(text.pull.items),
    horizontal: text.pull.horizontal,
    vertical: text.pull.vertical,
  },
  {
    id: 'weeks',
    kind: 'number',
    about: 'story',
    mayNotApply: true,
    least: 0,
    most: 520,
    unit: text.weeks.unit,
    ...words(text.weeks),
  },
  {
    id: 'again',
    kind: 'single',
    about: 'story',
    mayNotApply: true,
    ...words(text.again),
    options: optionsOf(text.again.options),
  },
  {
    id: 'seat',
    kind: 'single',
    about: 'teller',
    mayNotApply: true,
    ...words(text.seat),
    options: optionsOf(text.seat.options),
  },
];
