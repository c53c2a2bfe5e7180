import type { Question } from '../question.ts';

/** One form of a round, as it was or is asked. */
export interface FormVersion {
  version: number;
  questions: Question[];
  madeOn: string;
}
