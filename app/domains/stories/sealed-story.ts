import type { Told } from '../rounds/index.ts';
import type { Reach } from './reach.ts';

/** A story ready to be stored: words sealed, tokens made. */
export interface SealedStory {
  organisationId: string;
  storyId: string;
  roundId: string;
  formVersion: number;
  toldOn: string;
  reach: Reach;
  answers: Told['answers'];
  ways: Told['ways'];
  wordCount: number;
  tokens: readonly string[];
  sealed: Buffer;
  /** The same words sealed for the accounting side, when the teller gave them for that. */
  given: Buffer | null;
}
