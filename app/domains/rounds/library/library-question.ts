import type { Question } from '../question.ts';

/** A question of the library of a house, in one of its versions. */
export interface LibraryQuestion {
  libraryId: string;
  version: number;
  question: Question;
  madeOn: string;
}
