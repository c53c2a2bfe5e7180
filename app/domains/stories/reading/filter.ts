import type { MultipleQuestion, SingleQuestion } from '../../rounds/index.ts';

/** What a reading list is narrowed down to, as it stands in the address of the page. */
export interface Filter {
  words: string;
  answers: { questionId: string; optionId: string }[];
  /** Counted from 1. */
  page: number;
}

/** A story as one line of the list. */
export interface StoryInList {
  storyId: string;
  title: string;
  beginning: string;
  toldOn: string;
  wordCount: number;
}

/** Reads the address; answers that the form does not have are left out. */
export function filterFrom(
  query: URLSearchParams,
  questions: readonly (SingleQuestion | MultipleQuestion)[],
): Filter {
  const page = Number(query.get('pagina') ?? '1');
  return {
    words: (query.get('woorden') ?? '').trim().slice(0, 200),
    answers: questions.flatMap((question) => {
      const optionId = query.get(`a.${question.id}`) ?? '';
      const known = question.options.some((option) => option.id === optionId);
      return known ? [{ questionId: question.id, optionId }] : [];
    }),
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

/** The address of another page of the same selection: `filterQuery(filter, 2)` is "?woorden=buren&pagina=2". */
export function filterQuery(filter: Filter, page: number): string {
  const query = new URLSearchParams();
  if (filter.words !== '') query.set('woorden', filter.words);
  for (const { questionId, optionId } of filter.answers) query.set(`a.${questionId}`, optionId);
  if (page > 1) query.set('pagina', String(page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
