import { expect, test } from 'vitest';
import { questionsIn } from '../language.ts';
import { questionSets } from '../question-sets/index.ts';
import { countPhrases, phrasesOf, withPhrases, withRoundPhrases } from './phrases.ts';

const round = { title: 'Hoe was het?', welcome: 'Vertel maar.', languages: {} };

test.each(questionSets)(
  'every word of $name that a teller reads can be translated, and is read back',
  ({ questions }) => {
    const words = (list: Parameters<typeof phrasesOf>[0]['questions']) =>
      phrasesOf({ ...round, questions: list }, 'tr').flatMap(({ phrases }) => phrases);
    const typed = (field: string) => `tr ${field}`;
    const translated = withPhrases(questions, 'tr', typed);
    for (const { field, other } of words(translated).slice(2)) expect(other).toBe(`tr ${field}`);
    // What a teller gets holds no Dutch but the short names, which they do not see.
    const asked = phrasesOf({ ...round, questions: questionsIn(translated, 'tr') }, 'en');
    const dutch = asked
      .slice(1)
      .flatMap(({ phrases }) => phrases.filter((phrase) => !phrase.dutch.startsWith('tr ')));
    expect(dutch).toEqual([]);
  },
);

test('an empty field takes a translation away, and leaves no trace of it', () => {
  const [{ questions }] = questionSets as [(typeof questionSets)[0]];
  const translated = withPhrases(questions, 'ar', (field) => field);
  expect(withPhrases(translated, 'ar', () => '')).toEqual(questions);
  expect(withRoundPhrases({ ar: { title: 'عنوان' } }, 'ar', () => '')).toEqual({});
});

test('the round says how much was translated', () => {
  const groups = phrasesOf({ ...round, languages: { en: { title: 'How was it?' } }, questions: [] }, 'en');
  expect(countPhrases(groups)).toEqual({ done: 1, all: 2 });
});
