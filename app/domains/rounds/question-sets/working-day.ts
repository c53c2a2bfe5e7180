import type { Question } from '../question.ts';
import { optionsOf, words } from './question-text.ts';
import { text } from './working-day.nl.ts';

/**
 * The questions for a professional about a working day, or one moment in it: where attention went, what cost and
 * gave energy, how much room there was, and what stood in the way.
 *
 * They ask nothing about how well someone works and nothing about colleagues. The only question about the teller
 * is coarse: in a team of twelve, two facts are enough to know who speaks.
 */
export const workingDay: Question[] = [
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
    id: 'place',
    kind: 'multiple',
    about: 'story',
    ...words(text.place),
    options: optionsOf(text.place.options),
  },
  {
    id: 'attention',
    kind: 'triad',
    about: 'story',
    mayNotApply: true,
    ...words(text.attention),
    corners: [text.attention.corners.people, text.attention.corners.partners, text.attention.corners.paper],
  },
  {
    id: 'stones',
    kind: 'stones',
    about: 'story',
    mayNotApply: true,
    ...words(text.stones),
    items: optionsOf(text.stones.items),
    horizontal: { left: text.stones.ends.left, right: text.stones.ends.right },
    vertical: { bottom: text.stones.ends.bottom, top: text.stones.ends.top },
  },
  {
    id: 'room',
    kind: 'line',
    about: 'story',
    mayNotApply: true,
    ...words(text.room),
    left: text.room.left,
    right: text.room.right,
  },
  {
    id: 'people',
    kind: 'number',
    about: 'story',
    mayNotApply: true,
    ...words(text.people),
    least: 0,
    most: 300,
    unit: text.people.unit,
  },
  {
    id: 'company',
    kind: 'multiple',
    about: 'story',
    ...words(text.company),
    options: optionsOf(text.company.options),
  },
  {
    id: 'hindered',
    kind: 'single',
    about: 'story',
    ...words(text.hindered),
    options: optionsOf(text.hindered.options),
  },
  {
    id: 'hindrance',
    kind: 'multiple',
    about: 'story',
    ownWords: true,
    when: { question: 'hindered', is: ['around', 'stuck'] },
    ...words(text.hindrance),
    options: optionsOf(text.hindrance.options),
  },
  { id: 'tomorrow', kind: 'text', about: 'story', ...words(text.tomorrow) },
  {
    id: 'years',
    kind: 'single',
    about: 'teller',
    ...words(text.years),
    options: optionsOf(text.years.options),
  },
];
