import { text as arabic } from './text.ar.ts';
import { text as english } from './text.en.ts';
import { text as dutch, type MediaWords } from './text.nl.ts';
import { text as polish } from './text.pl.ts';
import { text as turkish } from './text.tr.ts';
import { text as ukrainian } from './text.uk.ts';

const words: Record<string, MediaWords> = {
  nl: dutch,
  en: english,
  tr: turkish,
  ar: arabic,
  pl: polish,
  uk: ukrainian,
};

/** The words about a recording and a picture; what has no words of its own yet is said in English. */
export function mediaWords(language: string): MediaWords {
  return words[language] ?? english;
}
