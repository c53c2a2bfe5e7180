import { expect, test } from 'vitest';
import type { Question } from '../question.ts';
import { forLibrary, pickedFor, takenOver } from './picked.ts';

const base = { name: 'Vraag', label: 'Hoe ging het?', about: 'story' } as const;
const pace: Question = { ...base, id: 'pace', kind: 'line', left: 'te langzaam', right: 'te snel' };
const mood: Question = {
  ...base,
  id: 'mood',
  kind: 'single',
  options: [
    { id: 'glad', label: 'blij' },
    { id: 'tired', label: 'moe' },
  ],
};
const why: Question = { ...base, id: 'why', kind: 'text', when: { question: 'mood', is: ['tired'] } };

test('a question that is picked keeps its id, so that rounds can be read beside each other', () => {
  expect(pickedFor([mood], [mood], pace).id).toBe('pace');
});

test('it joins what was asked under that id before only when it asks the same', () => {
  expect(pickedFor([], [pace], { ...pace, label: 'Ging het snel?' }).id).toBe('pace');
  expect(pickedFor([], [pace], { ...pace, right: 'precies goed' }).id).toBe('pace-2');
  const otherAnswers = [
    { id: 'north', label: 'noord' },
    { id: 'south', label: 'zuid' },
  ];
  expect(pickedFor([], [mood], { ...mood, label: 'Waar?', options: otherAnswers } as Question).id).toBe(
    'mood-2',
  );
  expect(pickedFor([pace], [pace], pace).id).toBe('pace-2');
});

test('it follows on a question only where that question is', () => {
  expect(pickedFor([mood], [], why)).toEqual(why);
  expect(pickedFor([pace], [], why)).not.toHaveProperty('when');
});

test('the library keeps nothing of one round, and a newer version leaves what is of the round', () => {
  expect(forLibrary({ ...why, library: { libraryId: 'a', version: 1 } })).not.toHaveProperty('when');
  const newer = { ...why, id: 'other', label: 'Waarom dan?' };
  expect(takenOver(why, newer, { libraryId: 'a', version: 2 })).toEqual({
    ...why,
    label: 'Waarom dan?',
    library: { libraryId: 'a', version: 2 },
  });
});
