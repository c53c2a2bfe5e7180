import { text as english } from './text.en.ts';
import { text as dutch, type MediaWords } from './text.nl.ts';

/** The words about a recording and a picture; what has no words of its own yet is said in English. */
export function mediaWords(language: string): MediaWords {
  return language === 'nl' ? dutch : english;
}
