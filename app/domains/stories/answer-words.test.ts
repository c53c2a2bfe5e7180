import { expect, test } from 'vitest';
import type { Question } from '../rounds/question.ts';
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
