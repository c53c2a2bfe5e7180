import type { World } from '../../../../platform/world.ts';
import { circleMayRead, type Reach } from '../../reach.ts';
import { storyTopic } from '../../topics.ts';
import type { MediaKind, MediaOfStory } from '../media.ts';
import { removeMedia } from '../store.ts';

interface Story {
  organisationId: string;
  storyId: string;
  roundId: string;
  reach: Reach;
}

/** Takes a recording or a picture away and nothing else of the story. */
export async function takeBackMedia(world: World, story: Story, kind: MediaKind): Promise<void> {
  await world.database.inTenant(story.organisationId, (tenant) => removeMedia(tenant, story, kind));
  if (circleMayRead(story.reach)) world.database.notify(storyTopic, story.roundId);
}

/** For the file a teller takes along: what there is to hear and to see, and where. */
export function mediaInExport({ voice, picture, typedOut }: MediaOfStory, address: string) {
  return {
    recording: voice && {
      address: `${address}/opname`,
      seconds: voice.seconds,
      typedOut: typedOut?.done ?? false,
    },
    picture: picture && { address: `${address}/foto`, shows: picture.words },
  };
}
