import type { ReturnCode } from '../return-code/index.ts';

/** Where who writes down works: `/ruimte/…/rondes/…/opschrijven`. */
export function writingPath(spaceId: string, roundId: string): string {
  return `/ruimte/${spaceId}/rondes/${roundId}/opschrijven`;
}

/** Where tellers type the ten words of their card; under the story point, so that it says which house it is. */
export function approvalDoor(pointKey: string): string {
  return `/vertel/${pointKey}/opgeschreven`;
}

/** Where one teller reads back what was written down; as secret as the code in it. */
export function approvalPath(pointKey: string, code: ReturnCode | ':code'): string {
  return `${approvalDoor(pointKey)}/${code}`;
}

/**
 * Marks that this is the device of who wrote it down, and not the teller's own: the pages leave no way back to the
 * story behind.
 */
export const borrowed = 'hier';
