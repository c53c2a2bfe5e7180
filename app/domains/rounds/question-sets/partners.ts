import type { Question } from '../question.ts';
import { text } from './partners.nl.ts';
import { optionsOf, words } from './question-text.ts';

/**
 * The questions for partners around residents: one time that working together went well or badly. What they look
 * for is whether anyone came to do something differently because of another, and where the resident was meanwhile.
 *
 * The corners of the triad each carry good work; both ends of each line are too much of something. The side the
 * teller looks from is asked in six broad groups: a neighbourhood has one police officer and two doctors.
 */
export const partners: Question[] = [
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
    id: 'movement',
    kind: 'single',
    about: 'story',
    ...words(text.movement),
    options: optionsOf(text.movement.options),
  },
  {
    id: 'with',
    kind: 'multiple',
    about: 'story',
    ownWords: true,
    ...words(text.with),
    options: optionsOf(text.with.options),
  },
  {
    id: 'resident',
    kind: 'single',
    about: 'story',
    mayNotApply: true,
    ...words(text.resident),
    options: optionsOf(text.resident.options),
  },
  {
    id: 'leaned',
    kind: 'triad',
    about: 'story',
    mayNotApply: true,
    ...words(text.leaned),
    corners: [text.leaned.corners.agreements, text.leaned.corners.trust, text.leaned.corners.craft],
  },
  {
    id: 'roles',
    kind: 'line',
    about: 'story',
    mayNotApply: true,
    ...words(text.roles),
    left: text.roles.left,
    right: text.roles.right,
  },
  {
    id: 'sharing',
    kind: 'line',
    about: 'story',
    mayNotApply: true,
    ...words(text.sharing),
    left: text.sharing.left,
    right: text.sharing.right,
  },
  {
    id: 'helped',
    kind: 'multiple',
    about: 'story',
    ownWords: true,
    ...words(text.helped),
    options: optionsOf(text.helped.options),
  },
  {
    id: 'hindered',
    kind: 'multiple',
    about: 'story',
    ownWords: true,
    ...words(text.hindered),
    options: optionsOf(text.hindered.options),
  },
  {
    id: 'changed',
    kind: 'single',
    about: 'story',
    mayNotApply: true,
    ...words(text.changed),
    options: optionsOf(text.changed.options),
  },
  {
    id: 'what-changed',
    kind: 'text',
    about: 'story',
    when: { question: 'changed', is: ['me', 'other', 'both'] },
    ...words(text['what-changed']),
  },
  {
    id: 'side',
    kind: 'single',
    about: 'teller',
    mayNotApply: true,
    ...words(text.side),
    options: optionsOf(text.side.options),
  },
];
