import { useLanguage } from '../../../../ui/index.ts';
import { text as arabic } from './text.ar.ts';
import { text as english } from './text.en.ts';
import { text as dutch, type OfflineWords } from './text.nl.ts';
import { text as polish } from './text.pl.ts';
import { text as turkish } from './text.tr.ts';
import { text as ukrainian } from './text.uk.ts';

const words: Record<string, OfflineWords> = {
  nl: dutch,
  en: english,
  tr: turkish,
  ar: arabic,
  pl: polish,
  uk: ukrainian,
};

/** The words about keeping and sending later; what has no words of its own yet is said in English. */
export function offlineWords(language: string): OfflineWords {
  return words[language] ?? english;
}

/** The same, in the language of the page that is made. */
export function useOfflineWords(): OfflineWords {
  return offlineWords(useLanguage());
}
