import type { Queries } from '../../platform/database/index.ts';
import type { SealedStory } from './sealed-story.ts';
import type { Origin } from './story.ts';

const insertStories = `
  insert into stories (organisation_id, story_id, round_id, form_version, told_on, reach, origin, answers, ways, word_count, tokens, sealed)
  select $1, story_id, round_id, form_version, told_on, reach, $12, answers, ways, word_count, tokens::bigint[], sealed
  from unnest($2::uuid[], $3::uuid[], $4::int[], $5::date[], $6::text[], $7::jsonb[], $8::jsonb[], $9::int[], $10::text[], $11::bytea[])
    as told (story_id, round_id, form_version, told_on, reach, answers, ways, word_count, tokens, sealed)`;

const insertGiven = `
  insert into given_stories (organisation_id, story_id, given_on, sealed)
  select $1, story_id, given_on, sealed from unnest($2::uuid[], $3::date[], $4::bytea[]) as given (story_id, given_on, sealed)`;

/** Any number of stories of one house in one round trip; none of them has a return code. */
export async function addStories(
  tenant: Queries,
  organisationId: string,
  stories: readonly SealedStory[],
  origin: Origin,
): Promise<void> {
  if (stories.length === 0) return;
  await tenant.prepared('add-stories', insertStories, [
    organisationId,
    stories.map((story) => story.storyId),
    stories.map((story) => story.roundId),
    stories.map((story) => story.formVersion),
    stories.map((story) => story.toldOn),
    stories.map((story) => story.reach),
    stories.map((story) => JSON.stringify(story.answers)),
    stories.map((story) => JSON.stringify(story.ways)),
    stories.map((story) => story.wordCount),
    stories.map((story) => `{${story.tokens.join(',')}}`),
    stories.map((story) => story.sealed),
    origin,
  ]);
  const given = stories.filter((story) => story.given !== null);
  if (given.length === 0) return;
  await tenant.prepared('add-given', insertGiven, [
    organisationId,
    given.map((story) => story.storyId),
    given.map((story) => story.toldOn),
    given.map((story) => story.given),
  ]);
}
