import { useLanguage } from '../../../../ui/index.ts';
import { text as english } from './text.en.ts';
import { text as dutch, type OfflineWords } from './text.nl.ts';

/** The words about keeping and sending later; what has no words of its own yet is said in English. */
export function offlineWords(language: string): OfflineWords {
  return language === 'nl' ? dutch : english;
}

/** The same, in the language of the page that is made. */
export function useOfflineWords(): OfflineWords {
  return offlineWords(useLanguage());
}
