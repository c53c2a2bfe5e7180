import { useLanguage } from '../../../../ui/index.ts';
import { text as english } from './text.en.ts';
import { text as dutch, type TableWords } from './text.nl.ts';

/** The words of the telling table; what has no words of its own yet is said in English. */
export function tableWords(language: string): TableWords {
  return language === 'nl' ? dutch : english;
}

/** The same, in the language of the page that is made. */
export function useTableWords(): TableWords {
  return tableWords(useLanguage());
}
