import { expect, test } from 'vitest';
import type { Question } from '../question.ts';
import { changesBetween } from './changes.ts';

const base = { about: 'story' } as const;
const story: Question = { ...base, id: 'story', kind: 'story', name: 'Verhaal', label: 'Wat gebeurde er?' };
const feeling: Question = {
  ...base,
  id: 'feeling',
  kind: 'single',
  name: 'Gevoel',
  label: 'Hoe kijk je terug?',
  options: [
    { id: 'glad', label: 'blij' },
    { id: 'tired', label: 'moe' },
  ],
};
const pace: Question = {
  ...base,
  id: 'pace',
  kind: 'line',
  name: 'Tempo',
  label: 'Hoe snel ging het?',
  left: 'te langzaam',
  right: 'te snel',
};

test('the same questions differ in nothing', () => {
  expect(changesBetween([story, feeling, pace], [story, feeling, pace])).toEqual([]);
});

test('each difference is one Dutch sentence', () => {
  const after: Question[] = [
    { ...story, label: 'Wat maakte je mee?', help: 'Groot of klein.' },
    {
      ...feeling,
      required: true,
      options: [
        { id: 'glad', label: 'heel blij' },
        { id: 'angry', label: 'boos' },
      ],
    },
    { ...pace, right: 'veel te snel' },
    { ...pace, id: 'share', name: 'Verdeling', when: { question: 'feeling', is: ['glad'] } },
  ];
  expect(changesBetween([story, feeling, pace], after)).toEqual([
    '‘Verhaal’ is anders verwoord: “Wat maakte je mee?”',
    'De uitleg bij ‘Verhaal’ is veranderd',
    'De afspraken bij ‘Gevoel’ zijn veranderd',
    'Erbij in ‘Gevoel’: boos',
    'Weg uit ‘Gevoel’: moe',
    'In ‘Gevoel’ heet ‘blij’ nu ‘heel blij’',
    '‘Tempo’ vraagt nu iets anders, en telt als een nieuwe vraag',
    'Nieuwe vraag: ‘Verdeling’',
  ]);
});

test('what went and what moved is said too', () => {
  expect(changesBetween([story, feeling, pace], [story, pace])).toEqual(['Vraag weg: ‘Gevoel’']);
  expect(changesBetween([story, feeling, pace], [story, pace, feeling])).toEqual([
    'De volgorde is veranderd',
  ]);
  const turned = feeling.kind === 'single' ? feeling.options.toReversed() : [];
  expect(changesBetween([feeling], [{ ...feeling, options: turned } as Question])).toEqual([
    'De volgorde is veranderd',
  ]);
});

test('so is when a question is asked, and in which part', () => {
  const after: Question = { ...pace, about: 'teller', when: { question: 'feeling', is: ['glad'] } };
  expect(changesBetween([feeling, pace], [feeling, after])).toEqual([
    '‘Tempo’ staat nu in een ander deel',
    'Wanneer ‘Tempo’ gevraagd wordt, is veranderd',
  ]);
});
