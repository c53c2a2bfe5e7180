import type { MultipleQuestion, SingleQuestion } from '../../rounds/index.ts';
import type { ListedMedia } from '../media/media.ts';
import { isLength, type Length } from './length.ts';

/** newest: the latest day first · contrast: unlike and alike in turn, lone voices first; for small rounds. */
export type Order = 'newest' | 'contrast';

/** What a reading list is narrowed down to, and its order, as they stand in the address of the page. */
export interface Filter {
  words: string;
  answers: { questionId: string; optionId: string }[];
  length: Length | null;
  order: Order;
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
  /** Beside its words: a recording, a picture. */
  media: ListedMedia;
  /** Unlike all others of the round. */
  lone: boolean;
}

/** Reads the address; answers that the form does not have are left out. */
export function filterFrom(
  query: URLSearchParams,
  questions: readonly (SingleQuestion | MultipleQuestion)[],
): Filter {
  const page = Number(query.get('pagina') ?? '1');
  const length = query.get('lengte') ?? '';
  return {
    words: (query.get('woorden') ?? '').trim().slice(0, 200),
    answers: questions.flatMap((question) => {
      const optionId = query.get(`a.${question.id}`) ?? '';
      const known = question.options.some((option) => option.id === optionId);
      return known ? [{ questionId: question.id, optionId }] : [];
    }),
    length: isLength(length) ? length : null,
    order: query.get('volgorde') === 'contrast' ? 'contrast' : 'newest',
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

/** Whether the list is narrowed down at all. */
export function isNarrowed({ words, answers, length }: Filter): boolean {
  return words !== '' || answers.length > 0 || length !== null;
}

/** The address of another page of the same selection: `filterQuery(filter, 2)` is "?woorden=buren&pagina=2". */
export function filterQuery(filter: Filter, page: number): string {
  const query = new URLSearchParams();
  if (filter.words !== '') query.set('woorden', filter.words);
  for (const { questionId, optionId } of filter.answers) query.set(`a.${questionId}`, optionId);
  if (filter.length !== null) query.set('lengte', filter.length);
  if (filter.order !== 'newest') query.set('volgorde', filter.order);
  if (page > 1) query.set('pagina', String(page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
