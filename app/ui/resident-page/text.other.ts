import { residentPageText as dutch } from './text.nl.ts';

type Words = typeof dutch;

const english: Words = {
  skip: 'Go to the content',
  product: dutch.product,
  comfort: 'Comfortable reading',
  letters: 'Large letters',
  contrast: 'More contrast',
  footer: 'What you tell is there to learn from. Nobody is ever judged by it.',
};

/** The frame of a page in other languages; what is not here is said in English. */
const others: Record<string, Words> = {
  nl: dutch,
  en: english,
  tr: {
    skip: 'İçeriğe git',
    product: dutch.product,
    comfort: 'Rahat okuma',
    letters: 'Büyük harfler',
    contrast: 'Daha fazla kontrast',
    footer: 'Anlattıkların öğrenmek içindir. Kimse bununla asla yargılanmaz.',
  },
  ar: {
    skip: 'اذهب إلى المحتوى',
    product: dutch.product,
    comfort: 'قراءة مريحة',
    letters: 'أحرف كبيرة',
    contrast: 'تباين أكثر',
    footer: 'ما تحكيه هو للتعلّم. ولا يُحكم على أحد بسببه أبدًا.',
  },
  pl: {
    skip: 'Przejdź do treści',
    product: dutch.product,
    comfort: 'Wygodne czytanie',
    letters: 'Duże litery',
    contrast: 'Większy kontrast',
    footer: 'To, co opowiadasz, służy nauce. Nikt nigdy nie jest na tej podstawie oceniany.',
  },
  uk: {
    skip: 'До змісту',
    product: dutch.product,
    comfort: 'Зручне читання',
    letters: 'Великі літери',
    contrast: 'Більше контрасту',
    footer: 'Те, що ти розповідаєш, потрібне, щоб учитися. Нікого за це ніколи не оцінюють.',
  },
};

/** The words of the frame in the language of a page. */
export function residentPageWords(language: string): Words {
  return others[language] ?? english;
}
