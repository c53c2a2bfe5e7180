import { expect, test } from 'vitest';
import { Fields } from '../../../platform/web/fields.ts';
import type { Question } from '../../rounds/index.ts';
import { readForm, typedOf } from './read-form.ts';

const base = { about: 'story', name: 'Vraag', label: 'Een vraag?' } as const;
const questions: Question[] = [
  { ...base, id: 'story', kind: 'story', required: true },
  {
    ...base,
    id: 'still',
    kind: 'single',
    options: [
      { id: 'yes', label: 'ja' },
      { id: 'no', label: 'nee' },
    ],
  },
  { ...base, id: 'long', kind: 'number', least: 0, most: 40, when: { question: 'still', is: ['yes'] } },
];
const read = (fields: Record<string, string>) => readForm(questions, new Fields(Object.entries(fields)));

test('a follow-up that was not asked is left out, also when it could not be read', () => {
  const asked = read({ 'q.story': 'Wachten.', 'q.still': '1', 'q.long': '99' });
  expect(asked.problems.map((problem) => problem.field)).toEqual(['q-long']);
  const notAsked = read({ 'q.story': 'Wachten.', 'q.still': '2', 'q.long': '99' });
  expect(notAsked.problems).toEqual([]);
  expect(notAsked.told.answers).toEqual({ still: 'no' });
});

test('a form without a story only counts, whatever was crossed', () => {
  expect(read({ 'q.story': 'Wachten.', reach: '2' }).reach).toBe('team');
  expect(read({ 'q.still': '1', reach: '2' }).reach).toBe('counted');
});

test('a form that was stored comes back in the fields as it was typed', () => {
  const fields = { 'q.story': 'Wachten.', 'q.still': '1', 'q.long': '7', reach: '2', given: 'j' };
  expect(typedOf(questions, read(fields))).toEqual(fields);
});
