import { expect, test } from 'vitest';
import type { Question } from '../question.ts';
import { uniteVersions } from './united.ts';

const story: Question = {
  id: 'story',
  kind: 'story',
  name: 'Verhaal',
  label: 'Wat gebeurde er?',
  about: 'story',
};
const mood = (label: string, ...options: string[]): Question => ({
  id: 'mood',
  kind: 'single',
  name: 'Stemming',
  label,
  about: 'story',
  options: options.map((id) => ({ id, label: id })),
});
const pace: Question = {
  id: 'pace',
  kind: 'line',
  name: 'Tempo',
  label: 'Hoe snel ging het?',
  about: 'story',
  left: 'te langzaam',
  right: 'te snel',
};

test('each question is there once, in its newest words and with the options of all versions', () => {
  const united = uniteVersions([
    [story, mood('Hoe was je?', 'blij', 'boos')],
    [story, mood('Hoe voelde je je?', 'blij', 'moe'), pace],
  ]);
  expect(united.map((question) => question.id)).toEqual(['story', 'mood', 'pace']);
  expect(united[1]).toEqual(mood('Hoe voelde je je?', 'blij', 'moe', 'boos'));
});

test('what is no longer asked comes after what is asked now', () => {
  expect(
    uniteVersions([
      [story, pace],
      [story, mood('Hoe was je?', 'blij')],
    ]).map(({ id }) => id),
  ).toEqual(['story', 'mood', 'pace']);
});

test('own words that were once possible stay readable', () => {
  const united = uniteVersions([
    [{ ...mood('Hoe was je?', 'blij'), ownWords: true } as Question],
    [mood('Hoe was je?', 'blij')],
  ]);
  expect(united[0]).toMatchObject({ ownWords: true });
});
