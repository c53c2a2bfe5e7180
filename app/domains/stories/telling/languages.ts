import { useLanguage } from '../../../ui/index.ts';
import {
  type Language,
  languageNames,
  languagesOf,
  questionsIn,
  roundIn,
  type StoryPoint,
} from '../../rounds/index.ts';
import { text as arabic } from './text.ar.ts';
import { text as english } from './text.en.ts';
import { text as dutch, type TellingWords } from './text.nl.ts';
import { text as polish } from './text.pl.ts';
import { text as turkish } from './text.tr.ts';
import { text as ukrainian } from './text.uk.ts';

/** What a language has no words for is said in English: more people read that than Dutch, who read neither well. */
const wordsOf: Record<Language, TellingWords> = {
  nl: dutch,
  en: english,
  tr: { ...english, ...turkish },
  ar: { ...english, ...arabic },
  pl: { ...english, ...polish },
  uk: { ...english, ...ukrainian },
  ti: english,
};

/** The fixed words of telling in this language. */
export function tellingWords(language: Language): TellingWords {
  return wordsOf[language];
}

/** The fixed words of telling in the language of the page that is made. */
export function useTellingWords(): TellingWords {
  const language = useLanguage();
  return isLanguage(language) ? wordsOf[language] : dutch;
}

/** The language someone asked for when this round is told in it, and Dutch otherwise. */
export function languageFor(point: StoryPoint, asked: string): Language {
  return languagesAt(point).find((language) => language === asked) ?? 'nl';
}

/** All languages of a story point, Dutch first. */
export function languagesAt({ round, questions }: StoryPoint): Language[] {
  return ['nl', ...languagesOf(round, questions)];
}

/** The story point as someone reads it in this language. */
export function pointIn(point: StoryPoint, language: Language): StoryPoint {
  if (language === 'nl') return point;
  return {
    ...point,
    round: roundIn(point.round, language),
    questions: questionsIn(point.questions, language),
  };
}

/** What `renderDocument` has to know of a language. */
export function documentLanguage(language: Language) {
  return { lang: language, direction: languageNames[language].direction };
}

/** A day as people say it in this language. */
export function dayIn(language: Language, day: string): string {
  const calendar = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const locale = language === 'ti' ? 'en' : language;
  return new Intl.DateTimeFormat(locale, calendar).format(new Date(`${day}T12:00:00Z`));
}

function isLanguage(text: string): text is Language {
  return text in wordsOf;
}
