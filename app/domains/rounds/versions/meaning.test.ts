import { describe, expect, test } from 'vitest';
import type { Question } from '../question.ts';
import { withOwnIds } from './meaning.ts';

const base = { name: 'Vraag', label: 'Hoe ging het?', about: 'story' } as const;
const choice: Question = {
  ...base,
  id: 'help',
  kind: 'single',
  options: [
    { id: 'neighbour', label: 'De buren' },
    { id: 'team', label: 'Het team' },
  ],
};
const pace: Question = { ...base, id: 'pace', kind: 'line', left: 'te langzaam', right: 'te snel' };
const days: Question = { ...base, id: 'wait', kind: 'number', unit: 'dagen', least: 0 };
const idsAfter = (before: Question[], next: Question[]) => withOwnIds(before, next).map(({ id }) => id);

describe('a question keeps its id', () => {
  test.each<[string, Question, Question]>([
    ['with other words for the same', choice, { ...choice, label: 'Wie hielp?', help: 'Kies er één.' }],
    [
      'with an option more',
      choice,
      { ...choice, options: [...choice.options, { id: 'none', label: 'Niemand' }] },
    ],
    ['with an option less', choice, { ...choice, options: choice.options.slice(0, 1) }],
    ['with a comma or a capital in its ends', pace, { ...pace, left: 'Te langzaam,' }],
    ['with other bounds', days, { ...days, least: 1, most: 99 }],
  ])('%s', (_, before, next) => {
    expect(idsAfter([before], [next])).toEqual([before.id]);
  });
});

describe('a question gets an id of its own', () => {
  test.each<[string, Question, Question]>([
    ['when its kind changes', choice, { ...choice, kind: 'multiple' } as Question],
    ['when an end of its line changes', pace, { ...pace, right: 'precies goed' }],
    ['when it counts something else', days, { ...days, unit: 'weken' }],
    [
      'when a corner of its triad changes',
      { ...base, id: 'pace', kind: 'triad', corners: ['ik', 'jij', 'wij'] },
      { ...base, id: 'pace', kind: 'triad', corners: ['ik', 'jij', 'zij'] },
    ],
  ])('%s', (_, before, next) => {
    expect(idsAfter([before], [next])).toEqual([`${before.id}-2`]);
  });

  test('that was never used before', () => {
    const asked = [pace, { ...pace, id: 'pace-2', right: 'goed' }];
    expect(idsAfter(asked, [{ ...pace, id: 'pace-2', right: 'prima' }])).toEqual(['pace-3']);
  });

  test('and questions that follow on it follow along', () => {
    const after: Question = { ...pace, when: { question: 'help', is: ['team'] } };
    const [, follower] = withOwnIds([choice, pace], [{ ...choice, kind: 'multiple' } as Question, after]);
    expect(follower).toEqual({ ...after, when: { question: 'help-2', is: ['team'] } });
  });
});
