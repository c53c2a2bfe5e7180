/**
 * The questions of a round and the answers a teller can give: the one model that forms, imports, reading
 * lists and, later, patterns share.
 *
 * An answer that is a choice or a number is "coded" and stays plain in the database; everything in own words
 * is text, and is stored encrypted. Two ways of not answering are kept apart: a question id that is absent was
 * not answered; `null` means the teller said "past hier niet" (does not apply).
 */

/** Part of the id space of one form: short, lower case, stable across versions ("feeling", "who-helped"). */
export type QuestionId = string;

export interface Option {
  id: string;
  label: string;
}

/** Languages beside Dutch in which a round's questions can be asked. */
export const otherLanguages = ['en', 'tr', 'ar', 'pl', 'uk', 'ti'] as const;
export type OtherLanguage = (typeof otherLanguages)[number];
export type Language = 'nl' | OtherLanguage;

/** The words of one question in another language. What is absent or empty is shown in Dutch. */
export interface QuestionWords {
  label?: string;
  help?: string;
  /** Words of options and stones, by their id. */
  options?: Record<string, string>;
  /** Ends of a line (2), corners of a triad (3), or ends of the axes of stones (left, right, bottom, top). */
  ends?: string[];
  unit?: string;
}

/** A follow-up: this question is only asked when the answer to an earlier choice is one of `is`. */
export interface Condition {
  question: QuestionId;
  /** Option ids, at least one. */
  is: string[];
}

/** Where a question came from in the library of its house, and which version of it. */
export interface LibraryReference {
  libraryId: string;
  version: number;
}

interface QuestionBase {
  id: QuestionId;
  /** Short name for lists, filters and charts. */
  name: string;
  /** The question as the teller reads it. */
  label: string;
  help?: string;
  /** Whether it asks about what happened or about the person who tells. */
  about: 'story' | 'teller';
  required?: boolean;
  /** Offers "past hier niet". */
  mayNotApply?: boolean;
  /** Only asked on this condition; always asked when absent. */
  when?: Condition;
  translations?: Partial<Record<OtherLanguage, QuestionWords>>;
  library?: LibraryReference;
}

export interface StoryQuestion extends QuestionBase {
  kind: 'story';
}
export interface TitleQuestion extends QuestionBase {
  kind: 'title';
}
/** Short text in own words. */
export interface TextQuestion extends QuestionBase {
  kind: 'text';
}
export interface SingleQuestion extends QuestionBase {
  kind: 'single';
  options: Option[];
  /** Offers a field for own words beside the options. */
  ownWords?: boolean;
}
export interface MultipleQuestion extends QuestionBase {
  kind: 'multiple';
  options: Option[];
  ownWords?: boolean;
}
/** A point between two ends; the answer is a whole number from 0 (left) to 1000 (right). */
export interface LineQuestion extends QuestionBase {
  kind: 'line';
  left: string;
  right: string;
}
/** A point in a triangle; the answer is three shares in thousandths that add up to 1000. */
export interface TriadQuestion extends QuestionBase {
  kind: 'triad';
  corners: [string, string, string];
}
/** Items laid on a canvas with two axes; per item the answer is [x, y], each from 0 to 1000. */
export interface StonesQuestion extends QuestionBase {
  kind: 'stones';
  items: Option[];
  horizontal: { left: string; right: string };
  vertical: { bottom: string; top: string };
}
export interface NumberQuestion extends QuestionBase {
  kind: 'number';
  least?: number;
  most?: number;
  unit?: string;
}
export interface DateQuestion extends QuestionBase {
  kind: 'date';
}

export type Question =
  | StoryQuestion
  | TitleQuestion
  | TextQuestion
  | SingleQuestion
  | MultipleQuestion
  | LineQuestion
  | TriadQuestion
  | StonesQuestion
  | NumberQuestion
  | DateQuestion;

export type QuestionKind = Question['kind'];

export type TriadShares = [number, number, number];
export type StonePlaces = Record<string, [number, number]>;

/** single: option id · multiple: option ids · line and number: number · date: "2026-11-22" · null: does not apply. */
export type CodedAnswer = string | string[] | number | TriadShares | StonePlaces | null;

/** The three equal ways to answer a line, triad or stones. */
export type AnsweringWay = 'point' | 'words' | 'slide';

/** Everything one teller said in one form. */
export interface Told {
  /** Choices and numbers, by question id; absent means not answered. */
  answers: Record<QuestionId, CodedAnswer>;
  /** Own words, by question id: story, title, text questions, and own words beside the options. */
  texts: Record<QuestionId, string>;
  /** Which way was used for lines, triads and stones. */
  ways: Record<QuestionId, AnsweringWay>;
}
