import {
  type Language,
  type OtherLanguage,
  otherLanguages,
  type Question,
  type QuestionWords,
} from './question.ts';
import type { Round } from './round.ts';

/** How each language calls itself, and which way it is written. */
export const languageNames: Record<Language, { own: string; direction: 'ltr' | 'rtl' }> = {
  nl: { own: 'Nederlands', direction: 'ltr' },
  en: { own: 'English', direction: 'ltr' },
  tr: { own: 'Türkçe', direction: 'ltr' },
  ar: { own: 'العربية', direction: 'rtl' },
  pl: { own: 'Polski', direction: 'ltr' },
  uk: { own: 'Українська', direction: 'ltr' },
  ti: { own: 'ትግርኛ', direction: 'ltr' },
};

export function isOtherLanguage(value: string): value is OtherLanguage {
  return (otherLanguages as readonly string[]).includes(value);
}

/**
 * The questions as a teller of this language reads them. What was not translated stays Dutch, word by word; ids and
 * the short names for lists never change.
 *
 * @example questionsIn(questions, 'tr')[0]?.label // 'Ne yaşadın?'
 */
export function questionsIn(questions: readonly Question[], language: Language): Question[] {
  if (language === 'nl') return [...questions];
  return questions.map((question) => questionIn(question, question.translations?.[language] ?? {}));
}

/** The round with its title and welcome in this language; what was not translated stays Dutch. */
export function roundIn<R extends Pick<Round, 'title' | 'welcome' | 'languages'>>(
  round: R,
  language: Language,
): R {
  if (language === 'nl') return round;
  const words = round.languages[language] ?? {};
  return { ...round, title: words.title || round.title, welcome: words.welcome || round.welcome };
}

/** The other languages in which at least one word of the round or its questions was written, in a fixed order. */
export function languagesOf(
  round: Pick<Round, 'languages'>,
  questions: readonly Question[],
): OtherLanguage[] {
  return otherLanguages.filter(
    (language) =>
      hasWords(round.languages[language]) ||
      questions.some((question) => hasWords(question.translations?.[language])),
  );
}

function hasWords(words: unknown): boolean {
  if (typeof words === 'string') return words.trim() !== '';
  return typeof words === 'object' && words !== null && Object.values(words).some(hasWords);
}

function questionIn(question: Question, words: QuestionWords): Question {
  const help = words.help || question.help;
  const said = { ...question, label: words.label || question.label, ...(help === undefined ? {} : { help }) };
  const optionIn = (option: { id: string; label: string }) => ({
    ...option,
    label: words.options?.[option.id] || option.label,
  });
  const end = (at: number, dutch: string) => words.ends?.[at] || dutch;
  switch (said.kind) {
    case 'single':
    case 'multiple':
      return { ...said, options: said.options.map(optionIn) };
    case 'line':
      return { ...said, left: end(0, said.left), right: end(1, said.right) };
    case 'triad': {
      const [first, second, third] = said.corners;
      return { ...said, corners: [end(0, first), end(1, second), end(2, third)] };
    }
    case 'stones':
      return {
        ...said,
        items: said.items.map(optionIn),
        horizontal: { left: end(0, said.horizontal.left), right: end(1, said.horizontal.right) },
        vertical: { bottom: end(2, said.vertical.bottom), top: end(3, said.vertical.top) },
      };
    case 'number':
      return said.unit === undefined ? said : { ...said, unit: words.unit || said.unit };
    default:
      return said;
  }
}
