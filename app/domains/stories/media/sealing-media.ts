import { randomId } from '../../../platform/ids.ts';
import type { World } from '../../../platform/world.ts';
import type { MediaOfStory, OpenMedia, SealedMedia } from './media.ts';
import type { MediaRows } from './store.ts';

interface StoryKey {
  organisationId: string;
  storyId: string;
}

const fileContext = (storyId: string, mediaId: string) => ['story_media', storyId, mediaId];
const wordsContext = (storyId: string, mediaId: string) => ['story_media', 'words', storyId, mediaId];
const typedOutContext = (storyId: string) => ['typed_out', storyId];

/** Seals what came with a story; undefined when nothing did. */
export async function sealMedia(
  world: World,
  { organisationId, storyId }: StoryKey,
  { voice, picture }: OpenMedia,
): Promise<SealedMedia | undefined> {
  if (voice === null && picture === null) return undefined;
  const keys = await world.vault.keysOf(organisationId);
  const [voiceId, pictureId] = [randomId(), randomId()];
  return {
    voice: voice && {
      mediaId: voiceId,
      contentType: voice.contentType,
      seconds: voice.seconds,
      sealed: keys.sealFile(voice.bytes, fileContext(storyId, voiceId)),
    },
    picture: picture && {
      mediaId: pictureId,
      wordsSealed: picture.words === '' ? null : keys.seal(picture.words, wordsContext(storyId, pictureId)),
      sealed: keys.sealFile(picture.bytes, fileContext(storyId, pictureId)),
    },
  };
}

/** Opens what is with a story, but for the bytes. */
export async function openMedia(
  world: World,
  { organisationId, storyId }: StoryKey,
  { media, typedOut }: MediaRows,
): Promise<MediaOfStory> {
  const keys = await world.vault.keysOf(organisationId);
  const voice = media.find((row) => row.kind === 'voice');
  const picture = media.find((row) => row.kind === 'picture');
  return {
    voice: voice === undefined ? null : { seconds: voice.seconds },
    picture: picture === undefined ? null : { words: wordsOf(picture) },
    typedOut:
      typedOut === undefined
        ? null
        : {
            revision: typedOut.revision,
            draft: typedOut.sealed === null ? '' : keys.open(typedOut.sealed, typedOutContext(storyId)),
            done: typedOut.sealed === null,
          },
  };

  function wordsOf({ mediaId, wordsSealed }: MediaRows['media'][number]): string {
    return wordsSealed === null ? '' : keys.open(wordsSealed, wordsContext(storyId, mediaId));
  }
}

export async function openFile(
  world: World,
  { organisationId, storyId }: StoryKey,
  { mediaId, sealed }: { mediaId: string; sealed: Buffer },
): Promise<Buffer> {
  return (await world.vault.keysOf(organisationId)).openFile(sealed, fileContext(storyId, mediaId));
}

export async function sealTypedOut(world: World, { organisationId, storyId }: StoryKey, words: string) {
  return (await world.vault.keysOf(organisationId)).seal(words, typedOutContext(storyId));
}
