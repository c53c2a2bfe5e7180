/** Everything a recorder says, in the language of the page. */
export interface RecorderWords {
  title: string;
  /** What it is for, who hears it, and that a voice can be recognised; a paragraph each. */
  lead: readonly string[];
  file: { label: string; help: string };
  does: Record<RecorderAction, string>;
  /** What the number of minutes and seconds is. */
  length: string;
  player: string;
  says: Record<RecorderSays, string>;
}

export type RecorderAction = 'start' | 'pause' | 'resume' | 'done' | 'remove' | 'undo';

export type RecorderSays =
  | 'loading'
  | 'asking'
  | 'recording'
  | 'paused'
  | 'done'
  | 'lastMinute'
  | 'full'
  | 'heard'
  | 'silent'
  | 'ended'
  | 'removed'
  | 'refused'
  | 'noMicrophone'
  | 'failed'
  | 'tooLarge';
