import type { OtherLanguage, Question, QuestionWords } from '../question.ts';
import type { RoundLanguages } from '../round.ts';

export type PhrasePart = 'title' | 'welcome' | 'label' | 'help' | 'option' | 'end' | 'unit';

/** One piece of text a teller reads, in Dutch and in another language. */
export interface Phrase {
  /** Its name in the form; unique within a round. */
  field: string;
  part: PhrasePart;
  dutch: string;
  /** '' where it was not translated. */
  other: string;
}

export interface PhraseGroup {
  /** Null: the round itself. */
  question: Question | null;
  phrases: Phrase[];
}

type Wording = { title: string; welcome: string; languages: RoundLanguages; questions: readonly Question[] };

/** Everything a teller of this round reads, piece by piece; first the round, then each question. */
export function phrasesOf(
  { title, welcome, languages, questions }: Wording,
  language: OtherLanguage,
): PhraseGroup[] {
  const words = languages[language] ?? {};
  const round: Phrase[] = [
    { field: 'title', part: 'title', dutch: title, other: words.title ?? '' },
    { field: 'welcome', part: 'welcome', dutch: welcome, other: words.welcome ?? '' },
  ];
  return [
    { question: null, phrases: round },
    ...questions.map((question) => ({ question, phrases: phrasesOfQuestion(question, language) })),
  ];
}

function phrasesOfQuestion(question: Question, language: OtherLanguage): Phrase[] {
  const words = question.translations?.[language] ?? {};
  const name = (part: string) => `${question.id}__${part}`;
  const options = optionsOf(question).map(
    ({ id, label }): Phrase => ({
      field: name(`option__${id}`),
      part: 'option',
      dutch: label,
      other: words.options?.[id] ?? '',
    }),
  );
  const ends = endsOf(question).map(
    (end, at): Phrase => ({
      field: name(`end__${at}`),
      part: 'end',
      dutch: end,
      other: words.ends?.[at] ?? '',
    }),
  );
  const unit = 'unit' in question ? (question.unit ?? '') : '';
  const all: Phrase[] = [
    { field: name('label'), part: 'label', dutch: question.label, other: words.label ?? '' },
    { field: name('help'), part: 'help', dutch: question.help ?? '', other: words.help ?? '' },
    ...options,
    ...ends,
    { field: name('unit'), part: 'unit', dutch: unit, other: words.unit ?? '' },
  ];
  return all.filter((phrase) => phrase.dutch !== '');
}

/** The same questions with what was typed in this language; '' for a field takes a translation away. */
export function withPhrases(
  questions: readonly Question[],
  language: OtherLanguage,
  typed: (field: string) => string,
): Question[] {
  return questions.map((question) => {
    const words = wordsFrom(question, typed);
    const { [language]: _, ...others } = question.translations ?? {};
    const translations = Object.keys(words).length === 0 ? others : { ...others, [language]: words };
    const { translations: __, ...rest } = question;
    return (Object.keys(translations).length === 0 ? rest : { ...rest, translations }) as Question;
  });
}

/** The same for the words of the round itself. */
export function withRoundPhrases(
  languages: RoundLanguages,
  language: OtherLanguage,
  typed: (field: string) => string,
): RoundLanguages {
  const { [language]: _, ...others } = languages;
  const [title, welcome] = [typed('title'), typed('welcome')];
  if (title === '' && welcome === '') return others;
  const words = { ...(title === '' ? {} : { title }), ...(welcome === '' ? {} : { welcome }) };
  return { ...others, [language]: words };
}

function wordsFrom(question: Question, typed: (field: string) => string): QuestionWords {
  const read = (part: string) => typed(`${question.id}__${part}`);
  const options = optionsOf(question).flatMap(({ id }) => {
    const word = read(`option__${id}`);
    return word === '' ? [] : [[id, word] as const];
  });
  const ends = endsOf(question).map((_, at) => read(`end__${at}`));
  const [label, help, unit] = [read('label'), read('help'), read('unit')];
  return {
    ...(label === '' ? {} : { label }),
    ...(help === '' ? {} : { help }),
    ...(options.length === 0 ? {} : { options: Object.fromEntries(options) }),
    ...(ends.every((end) => end === '') ? {} : { ends }),
    ...(unit === '' ? {} : { unit }),
  };
}

function optionsOf(question: Question) {
  if (question.kind === 'single' || question.kind === 'multiple') return question.options;
  return question.kind === 'stones' ? question.items : [];
}

/** In the order of QuestionWords.ends. */
function endsOf(question: Question): string[] {
  switch (question.kind) {
    case 'line':
      return [question.left, question.right];
    case 'triad':
      return question.corners;
    case 'stones': {
      const { horizontal, vertical } = question;
      return [horizontal.left, horizontal.right, vertical.bottom, vertical.top];
    }
    default:
      return [];
  }
}

/** How much of a round was translated. */
export function countPhrases(groups: readonly PhraseGroup[]): { done: number; all: number } {
  const phrases = groups.flatMap((group) => group.phrases);
  return { done: phrases.filter((phrase) => phrase.other !== '').length, all: phrases.length };
}

/** A translation may be half as long again as the longest Dutch. */
export const longestPhrase: Record<PhrasePart, number> = {
  title: 180,
  welcome: 3_000,
  label: 450,
  help: 900,
  option: 225,
  end: 150,
  unit: 30,
};
