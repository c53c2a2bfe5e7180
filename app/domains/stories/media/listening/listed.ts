import type { Queries } from '../../../../platform/database/index.ts';
import { beginningOf } from '../../reading/beginning.ts';
import type { ListedMedia } from '../media.ts';
import { mediaOfStories } from '../store.ts';
import { text } from './text.nl.ts';

const nothing: ListedMedia = { voice: null, picture: false };

/** What is with each of these stories; gives it by the id of a story. */
export async function listMedia(
  tenant: Queries,
  organisationId: string,
  storyIds: readonly string[],
): Promise<(storyId: string) => ListedMedia> {
  const found = new Map<string, ListedMedia>();
  for (const { storyId, kind, seconds } of await mediaOfStories(tenant, organisationId, storyIds)) {
    const so = found.get(storyId) ?? nothing;
    found.set(storyId, kind === 'voice' ? { ...so, voice: { seconds } } : { ...so, picture: true });
  }
  return (storyId) => found.get(storyId) ?? nothing;
}

/** The beginning of a story for a list; of one without words why there are none. */
export function beginningInList(words: string, { voice }: ListedMedia): string {
  if (words !== '') return beginningOf(words);
  return voice === null ? text.voiceGone : text.notTypedOut;
}

/**
 * How long a story is and what is with it, for a list: "120 woorden, met foto", "Gesproken verhaal, 3 minuten".
 *
 * @param inWords the length of a story that can be read
 */
export function lengthInList(wordCount: number, inWords: string, { voice, picture }: ListedMedia): string {
  const spoken = wordCount === 0 && voice !== null;
  const parts = [
    spoken ? text.spoken(voice.seconds) : inWords,
    voice !== null && !spoken ? text.withVoice : '',
    picture ? text.withPicture : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
