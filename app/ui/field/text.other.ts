import { fieldText as dutch } from './text.nl.ts';

type Words = typeof dutch;

const english: Words = { optional: '(not needed)', error: 'Error:' };

const words: Record<string, Words> = {
  nl: dutch,
  en: english,
  tr: { optional: '(zorunlu değil)', error: 'Hata:' },
  ar: { optional: '(ليس ضروريًا)', error: 'خطأ:' },
  pl: { optional: '(nie trzeba)', error: 'Błąd:' },
  uk: { optional: '(не обов’язково)', error: 'Помилка:' },
};

/** The fixed words of a field in the language of a page; what is not here is said in English. */
export function fieldWords(language: string): Words {
  return words[language] ?? english;
}
