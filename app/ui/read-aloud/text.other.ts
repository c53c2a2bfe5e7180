import { readAloudText as dutch } from './text.nl.ts';

type Words = typeof dutch;

const english: Words = {
  read: 'Read aloud',
  stop: 'Stop',
  noVoice: 'Reading aloud does not work here: this device has no voice of its own for this language.',
};

const words: Record<string, Words> = {
  nl: dutch,
  en: english,
  tr: {
    read: 'Sesli oku',
    stop: 'Durdur',
    noVoice: 'Burada sesli okuma olmuyor: bu cihazda bu dil için bir ses yok.',
  },
  ar: {
    read: 'اقرأ بصوت عالٍ',
    stop: 'أوقف',
    noVoice: 'القراءة بصوت عالٍ لا تعمل هنا: ليس في هذا الجهاز صوت لهذه اللغة.',
  },
  pl: {
    read: 'Przeczytaj na głos',
    stop: 'Stop',
    noVoice: 'Czytanie na głos tu nie działa: to urządzenie nie ma głosu dla tego języka.',
  },
  uk: {
    read: 'Прочитати вголос',
    stop: 'Зупинити',
    noVoice: 'Читання вголос тут не працює: на цьому пристрої немає голосу для цієї мови.',
  },
};

/** The words of reading aloud in the language of a page; what is not here is said in English. */
export function readAloudWords(language: string): Words {
  return words[language] ?? english;
}
