import { expect, test } from 'vitest';
import type { Question, Told } from '../rounds/question.ts';
import { answersInWords } from './answer-words.ts';

test('"past hier niet" is said, what was not answered is left out', () => {
  const options = [{ id: 'yes', label: 'Ja' }];
  const questions: Question[] = [
    { kind: 'single', id: 'seen', name: 'Gezien', label: 'Werd je gezien?', about: 'story', options },
    { kind: 'single', id: 'heard', name: 'Gehoord', label: 'Werd je gehoord?', about: 'story', options },
    { kind: 'single', id: 'valued', name: 'Gewaardeerd', label: 'Telde je mee?', about: 'story', options },
  ];
  const told = { answers: { seen: 'yes', heard: null }, texts: { seen: 'soms' }, ways: {} };
  expect(answersInWords(questions, told).map((line) => line.answer)).toEqual(['Ja “soms”', 'past hier niet']);
});

test('answers that were chosen together can be told apart, also when one holds a comma', () => {
  const options = [
    { id: 'counted', label: 'Wat ik wist en wilde, telde mee' },
    { id: 'heard', label: 'Ze luisterden echt' },
  ];
  const questions: Question[] = [
    { kind: 'multiple', id: 'contact', name: 'Contact', label: 'Wat merkte je?', about: 'story', options },
  ];
  const told = { answers: { contact: ['counted', 'heard'] }, texts: {}, ways: {} };
  expect(answersInWords(questions, told)[0]?.answer).toBe(
    'Wat ik wist en wilde, telde mee · Ze luisterden echt',
  );
});

test('stones, numbers and days are said as people say them', () => {
  const questions: Question[] = [
    {
      kind: 'stones',
      id: 'around',
      name: 'Om je heen',
      label: 'Wie was er om je heen?',
      about: 'story',
      items: [
        { id: 'school', label: 'De school' },
        { id: 'neighbours', label: 'De buren' },
        { id: 'money', label: 'Geld' },
      ],
      horizontal: { left: 'ver weg', right: 'dichtbij' },
      vertical: { bottom: 'licht', top: 'zwaar' },
    },
    { kind: 'number', id: 'times', name: 'Keren', label: 'Hoe vaak?', about: 'story', unit: 'keer' },
    { kind: 'date', id: 'day', name: 'Dag', label: 'Wanneer?', about: 'story' },
  ];
  const told: Told = {
    answers: { around: { school: [870, 610], money: [500, 510] }, times: 2.5, day: '2026-11-22' },
    texts: {},
    ways: {},
  };
  expect(answersInWords(questions, told).map((line) => line.answer)).toEqual([
    'De school: vooral ‘dichtbij’, en een beetje ‘zwaar’. Geld: in het midden',
    '2,5 keer',
    '22 november 2026',
  ]);
});
