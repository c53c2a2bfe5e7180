import { type HouseKeys, UnreadableSealError } from '../../../platform/vault/index.ts';

/**
 * What it takes to undo the last form: kept for half an hour in the browser of who typed it in, sealed by the house, so
 * that nothing on our side says which form became which story.
 */
export interface Undo {
  number: number;
  storyId: string;
  /** The key of the form, from which its code was made. */
  key: string;
}

export const undoCookie = 'papier';
export const undoSeconds = 30 * 60;

interface Sitting {
  roundId: string;
  personId: string;
}

export function sealUndo(keys: HouseKeys, sitting: Sitting, undo: Undo): string {
  return keys.seal(JSON.stringify(undo), contextOf(sitting)).toString('base64url');
}

/** Null when it is of another sitting, of someone else, or damaged. */
export function openUndo(keys: HouseKeys, sitting: Sitting, sealed: string | undefined): Undo | null {
  if (!sealed) return null;
  try {
    return JSON.parse(keys.open(Buffer.from(sealed, 'base64url'), contextOf(sitting))) as Undo;
  } catch (error) {
    if (error instanceof UnreadableSealError) return null;
    throw error;
  }
}

const contextOf = ({ roundId, personId }: Sitting) => ['paper undo', roundId, personId];
