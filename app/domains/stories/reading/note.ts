import type { World } from '../../../platform/world.ts';

/** As long as a note may be, in characters. */
export const longestNote = 5_000;

export interface NoteKey {
  organisationId: string;
  storyId: string;
  personId: string;
}

const contextOf = ({ storyId, personId }: NoteKey) => ['own_notes', storyId, personId];

export async function sealNote(world: World, key: NoteKey, words: string): Promise<Buffer> {
  return (await world.vault.keysOf(key.organisationId)).seal(words, contextOf(key));
}

export async function openNote(world: World, key: NoteKey, sealed: Buffer | null): Promise<string> {
  if (sealed === null) return '';
  return (await world.vault.keysOf(key.organisationId)).open(sealed, contextOf(key));
}
