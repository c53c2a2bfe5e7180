import type { World } from '../../../platform/world.ts';
import { isOpen, type Question, readForm, roundOfHouse } from '../../rounds/index.ts';
import { followUpOf } from '../follow-up-store.ts';
import { isGiven } from '../given-store.ts';
import type { MediaOfStory } from '../media/media.ts';
import { openMedia } from '../media/sealing-media.ts';
import { mediaRows } from '../media/store.ts';
import { type Moderation, openModeration } from '../moderating/moderation.ts';
import { moderationOf } from '../moderating/store.ts';
import { fromLetters, hashReturnCode, type ReturnCode, toLink } from '../return-code/index.ts';
import { openFollowUp, openStory } from '../sealing.ts';
import { findByReturnCode, storyById } from '../store.ts';
import type { FollowUp, Story } from '../story.ts';

/** Someone who came back with a return code, and all that is theirs. */
export interface Teller {
  code: ReturnCode;
  /** Path of their own page. */
  path: string;
  story: Story;
  /** The sealed words as they were read, by which a later change is noticed. */
  stored: Buffer;
  questions: Question[];
  /** What of it was spoken, and its picture. */
  media: MediaOfStory;
  spaceName: string;
  /** Whether the story was given to show what the work does. */
  given: boolean;
  followUp: FollowUp | null;
  /** What was decided before it goes further than the team; null when nobody looked yet. */
  moderation: Moderation | null;
  /** Whether the round has ended. */
  closed: boolean;
}

/** The teller behind the letters of a code; a code of a story that was taken back is told apart from an unknown one. */
export async function findTeller(world: World, letters: string): Promise<Teller | 'unknown' | 'withdrawn'> {
  const code = fromLetters(letters);
  if (code === null) return 'unknown';
  const codeHash = hashReturnCode(code);
  const key = { kind: 'return_code', value: codeHash.toString('hex') } as const;
  const place = await world.database.atDoor(key, (door) => findByReturnCode(door, codeHash));
  if (place === undefined) return 'unknown';
  const rows = await world.database.inTenant(place.organisationId, async (tenant) => {
    const { organisationId, storyId } = place;
    const story = await storyById(tenant, organisationId, storyId);
    const round = story && (await roundOfHouse(tenant, organisationId, story.roundId));
    if (story === undefined || round === undefined) return undefined;
    return {
      story,
      round,
      questions: await readForm(tenant, round, story.formVersion),
      given: await isGiven(tenant, organisationId, storyId),
      followUp: await followUpOf(tenant, organisationId, storyId),
      moderation: await moderationOf(tenant, organisationId, storyId),
      media: await mediaRows(tenant, place),
    };
  });
  if (rows === undefined) return 'withdrawn';
  return {
    code,
    path: toLink('', code),
    story: await openStory(world, rows.story),
    stored: rows.story.sealed,
    questions: rows.questions,
    spaceName: rows.round.spaceName,
    given: rows.given,
    media: await openMedia(world, place, rows.media),
    followUp: await openFollowUp(world, place, rows.followUp),
    moderation: await openModeration(world, place, rows.moderation),
    closed: !isOpen(rows.round, world.clock.today()),
  };
}
