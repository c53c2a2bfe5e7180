import { useLanguage } from '../../../../ui/index.ts';
import { text as arabic } from './text.ar.ts';
import { text as english } from './text.en.ts';
import { text as dutch, type TableWords } from './text.nl.ts';
import { text as polish } from './text.pl.ts';
import { text as turkish } from './text.tr.ts';
import { text as ukrainian } from './text.uk.ts';

const words: Record<string, TableWords> = {
  nl: dutch,
  en: english,
  tr: turkish,
  ar: arabic,
  pl: polish,
  uk: ukrainian,
};

/** The words of the telling table; what has no words of its own yet is said in English. */
export function tableWords(language: string): TableWords {
  return words[language] ?? english;
}

/** The same, in the language of the page that is made. */
export function useTableWords(): TableWords {
  return tableWords(useLanguage());
}
