import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { Question, Round } from '../../rounds/index.ts';
import type { MediaOfStory } from '../media/media.ts';
import type { Moderation } from '../moderating/moderation.ts';
import type { Warning } from '../moderating/warning.ts';
import type { Selection } from '../selecting/selection.ts';
import type { FollowUp, Story } from '../story.ts';
import type { PlaceInList } from './reading-order.ts';

/** What was typed in the forms beside a story, for when something was wrong with it. */
export interface Typed {
  question?: string;
  note?: string;
  typedOut?: string;
  selection?: string;
  decision?: Omit<Moderation, 'decidedOn'>;
}

/** What was just done with a story, for a word about it. */
export type Done = 'question' | 'note' | 'selection' | 'moderation' | 'typing' | 'typedOut';

export interface ReaderProps {
  round: Round;
  story: Story;
  /** Stands for its words as they are on this page. */
  seen: string;
  /** What can be heard and seen of it. */
  media: MediaOfStory;
  questions: readonly Question[];
  followUp: FollowUp | null;
  /** Whether its teller can find a question. */
  mayAsk: boolean;
  note: string;
  selections: readonly Selection[];
  moderation: Moderation | null;
  /** For who decides whether it goes further; null for others, and for a story that stays with the team. */
  warning: Warning | null;
  place: PlaceInList;
  /** The address of the list it was opened from: "?woorden=buren". */
  filter: string;
  typed: Typed;
  problems: FieldProblem[];
  done: Done | null;
}
