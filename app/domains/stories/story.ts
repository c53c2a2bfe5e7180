import type { Question, Told } from '../rounds/index.ts';
import type { ListedMedia } from './media/media.ts';
import type { Reach } from './reach.ts';

/**
 * told: by the teller · imported: from a file · written_down: by a colleague, approved by the teller · paper: typed in
 * from a paper form · generated: invented for a load test.
 */
export type Origin = 'told' | 'imported' | 'written_down' | 'paper' | 'generated';

/** A story with its words opened, as its teller or its circle may see it. */
export interface Story {
  organisationId: string;
  storyId: string;
  roundId: string;
  formVersion: number;
  toldOn: string;
  changedOn: string | null;
  reach: Reach;
  origin: Origin;
  wordCount: number;
  told: Told;
  /** What there is to hear and to see; only where it was looked up. */
  media?: ListedMedia;
}

/** The story's own words, whichever question of the form asked for them. */
export function storyText(questions: readonly Question[], told: Told): string {
  return textOfKind(questions, told, 'story');
}

export function titleText(questions: readonly Question[], told: Told): string {
  return textOfKind(questions, told, 'title');
}

/** Of the first question of that kind with words: versions of a form may ask for them under another id. */
function textOfKind(questions: readonly Question[], told: Told, kind: 'story' | 'title'): string {
  const asked = questions.filter((question) => question.kind === kind);
  return asked.map((question) => told.texts[question.id] ?? '').find((words) => words !== '') ?? '';
}

/** One follow-up question of the team, and what the teller answered. */
export interface FollowUp {
  askedOn: string;
  question: string;
  answeredOn: string | null;
  answer: string | null;
}

/** Number of words of the story itself, for choosing what to read aloud. */
export function countWords(story: string): number {
  return story.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
