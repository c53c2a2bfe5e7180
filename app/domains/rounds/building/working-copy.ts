import { isDeepStrictEqual } from 'node:util';
import type { Question } from '../question.ts';
import type { Round, RoundLanguages } from '../round.ts';
import { inAskingOrder } from './asking-order.ts';
import type { Removed } from './form-changes.ts';

/** What is stored of a working copy; a round no one worked on has none. */
export interface StoredCopy {
  revision: number;
  /** The form version it began with. */
  baseVersion: number;
  questions: Question[];
  languages: RoundLanguages;
  removed: Removed | null;
}

/** The questions of a round as its host works on them. */
export interface WorkingCopy {
  round: Round;
  /** Stands in every form that changes something: a form with another mark is of an old tab. */
  mark: string;
  questions: Question[];
  languages: RoundLanguages;
  removed: Removed | null;
  /** The questions tellers get now. */
  asked: Question[];
  /** The form version it began with. */
  baseVersion: number;
  /** Whether anything differs from what tellers get now. */
  pending: boolean;
  /** Whether the round got other questions since this copy was begun. */
  behind: boolean;
}

/**
 * The working copy of a round. A stored one in which nothing was changed since the form it began with is no copy at
 * all: it follows the round, also when an import gave that other questions.
 *
 * @param forms the form the stored copy began with, and the one that is asked now
 */
export function workingCopyOf(
  round: Round,
  stored: StoredCopy | undefined,
  forms: { base: readonly Question[]; now: readonly Question[] },
): WorkingCopy {
  const asked = inAskingOrder(forms.now);
  const mark = `${stored?.revision ?? 0}.${round.formVersion}`;
  const untouched = stored !== undefined && isDeepStrictEqual(stored.questions, inAskingOrder(forms.base));
  const own = stored !== undefined && (!untouched || stored.baseVersion === round.formVersion);
  const questions = own ? stored.questions : asked;
  const languages = stored?.languages ?? round.languages;
  return {
    round,
    mark,
    questions,
    languages,
    removed: stored?.removed ?? null,
    asked,
    baseVersion: own ? stored.baseVersion : round.formVersion,
    pending:
      !isDeepStrictEqual(questions, asked) ||
      !isDeepStrictEqual(withoutEmpty(languages), withoutEmpty(round.languages)),
    behind: own && stored.baseVersion !== round.formVersion,
  };
}

function withoutEmpty(languages: RoundLanguages): unknown {
  return Object.fromEntries(
    Object.entries(languages).filter(([, words]) => Object.values(words ?? {}).some((word) => word !== '')),
  );
}
