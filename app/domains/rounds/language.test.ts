import { expect, test } from 'vitest';
import { languagesOf, questionsIn, roundIn } from './language.ts';
import type { Question } from './question.ts';

const questions: Question[] = [
  { id: 'story', kind: 'story', name: 'Verhaal', label: 'Wat heb je meegemaakt?', about: 'story' },
  {
    id: 'feeling',
    kind: 'single',
    name: 'Gevoel',
    label: 'Hoe kijk je terug?',
    help: 'Kies er één.',
    about: 'story',
    options: [
      { id: 'glad', label: 'blij' },
      { id: 'tired', label: 'moe' },
    ],
    translations: {
      tr: { label: 'Nasıl bakıyorsun?', help: '', options: { glad: 'mutlu' } },
      pl: { help: ' ' },
    },
  },
  {
    id: 'pace',
    kind: 'line',
    name: 'Tempo',
    label: 'Hoe snel ging het?',
    about: 'story',
    left: 'te langzaam',
    right: 'te snel',
    translations: { ar: { ends: ['', 'بسرعة'] } },
  },
];
const round = {
  title: 'Na de steun',
  welcome: 'We horen graag van je.',
  languages: { tr: { title: 'Destekten sonra' } },
};

test('what was translated is in the other language, the rest stays Dutch', () => {
  const [story, feeling] = questionsIn(questions, 'tr');
  expect(story?.label).toBe('Wat heb je meegemaakt?');
  expect(feeling).toMatchObject({
    label: 'Nasıl bakıyorsun?',
    help: 'Kies er één.',
    name: 'Gevoel',
    options: [
      { id: 'glad', label: 'mutlu' },
      { id: 'tired', label: 'moe' },
    ],
  });
  expect(questionsIn(questions, 'ar')[2]).toMatchObject({ left: 'te langzaam', right: 'بسرعة' });
  expect(roundIn(round, 'tr')).toMatchObject({ title: 'Destekten sonra', welcome: 'We horen graag van je.' });
});

test('each end of a canvas is said at its own side', () => {
  const canvas: Question = {
    ...{ id: 'near', kind: 'stones', name: 'Nabij', label: 'Wie was dichtbij?', about: 'story' },
    items: [{ id: 'school', label: 'de school' }],
    horizontal: { left: 'ver', right: 'dichtbij' },
    vertical: { bottom: 'zwaar', top: 'licht' },
    translations: { en: { options: { school: 'school' }, ends: ['far', 'near', 'heavy', 'light'] } },
  };
  expect(questionsIn([canvas], 'en')[0]).toMatchObject({
    items: [{ id: 'school', label: 'school' }],
    horizontal: { left: 'far', right: 'near' },
    vertical: { bottom: 'heavy', top: 'light' },
  });
});

test('Dutch is as it was written', () => {
  expect(questionsIn(questions, 'nl')).toEqual(questions);
  expect(roundIn(round, 'nl')).toBe(round);
});

test('a language counts when a single word of it was written', () => {
  expect(languagesOf(round, questions)).toEqual(['tr', 'ar']);
  expect(languagesOf({ languages: {} }, questions.slice(0, 1))).toEqual([]);
});
