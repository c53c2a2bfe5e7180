import { type RawBuilder, sql } from 'kysely';
import type { Queries } from '../../platform/database/index.ts';
import { setGiven } from './given-store.ts';
import type { SealedMedia } from './media/media.ts';
import type { SealedStory } from './sealed-story.ts';

/**
 * What became of a story that was sent: stored now; not now, because its code was stored before or its invitation was
 * used; or the round is not open for it.
 */
export type StoringOutcome = 'stored' | 'stored-before' | 'not-open';

/** A story on its way in. */
export interface Telling {
  story: SealedStory;
  codeHash: Buffer;
  origin: 'told' | 'written_down' | 'paper';
  /** Hash of the one-time invitation it came with. */
  invitation: Buffer | null;
  /** A recording, a picture, or both. */
  media?: SealedMedia | undefined;
}

/**
 * Everything of a new story in one statement and one round trip: its return code, the row itself, and the copy behind
 * the door in the wall. The code's hash is unique, so a form that is sent twice is stored once; whether the round is
 * open, and whether an invitation is still good, is decided by the database at this very moment. What a colleague
 * brings in for someone may come in a round for invited people too, and until thirty days after the round ended: it was
 * told on paper or at a kitchen table while it was open.
 */
const storeTold = (besides = '') => `
  with place as (
    select 1 from rounds
    where organisation_id = $1 and round_id = $3 and case
      when $14 = 'told' then state = 'open' and (closes_on is null or closes_on >= $5::date)
        and (entry = 'open' or $15::bytea is not null)
      else (state = 'open' or closed_on >= $5::date - 30) and (closes_on is null or closes_on >= $5::date - 30)
    end
  ), invitation as (
    update telling_invitations set used = true
    where organisation_id = $1 and round_id = $3 and token_hash = $15::bytea and not used and expires_on >= $5::date
      and exists (select 1 from place)
    returning 1
  ), code as (
    insert into return_codes (code_hash, organisation_id, story_id)
    select $12, $1, $2 from place
    where $15::bytea is null or exists (select 1 from invitation)
    on conflict (code_hash) do nothing
    returning story_id
  ), story as (
    insert into stories (organisation_id, story_id, round_id, form_version, told_on, reach, origin, answers, ways, word_count, tokens, sealed, invited)
    select $1, $2, $3, $4, $5::date, $6, $14, $7::jsonb, $8::jsonb, $9, $10::bigint[], $11, $15::bytea is not null from code
  ), given as (
    insert into given_stories (organisation_id, story_id, given_on, sealed)
    select $1, $2, $5::date, $13 from code where $13::bytea is not null
  )${besides}
  select (select count(*) from place)::int as open, (select count(*) from code)::int as stored`;

/** With its recording and its picture: in the same statement, so that there is never half a story. */
const media = `, voice as (
    insert into story_media (organisation_id, media_id, story_id, kind, content_type, seconds, sealed)
    select $1, $16::uuid, $2, 'voice', $17, $18::int, $19 from code where $16::uuid is not null
  ), picture as (
    insert into story_media (organisation_id, media_id, story_id, kind, content_type, words_sealed, sealed)
    select $1, $20::uuid, $2, 'picture', 'image/jpeg', $21, $22 from code where $20::uuid is not null
  )`;

const statements = {
  words: { name: 'store-told', text: storeTold() },
  withMedia: { name: 'store-told-with-media', text: storeTold(media) },
};

/**
 * Stores told stories, all of one house, and says of each what became of it, in the same order. They are the last thing
 * of their transaction: the commit goes with them.
 */
export async function addToldStories(
  tenant: Queries,
  tellings: readonly Telling[],
): Promise<StoringOutcome[]> {
  const last = tellings.length - 1;
  return Promise.all(
    tellings.map(async (telling, at) => {
      const { name, text } = statementFor(telling);
      const values = valuesOf(telling);
      const rows = await (at === last
        ? tenant.preparedLast<StoringRow>(name, text, values)
        : tenant.prepared<StoringRow>(name, text, values));
      return outcomeOf(rows);
    }),
  );
}

/** The same for one story that comes in with other work: the transaction goes on after it. */
export async function addToldStory(tenant: Queries, telling: Telling): Promise<StoringOutcome> {
  const { name, text } = statementFor(telling);
  return outcomeOf(await tenant.prepared<StoringRow>(name, text, valuesOf(telling)));
}

function statementFor(telling: Telling) {
  return telling.media === undefined ? statements.words : statements.withMedia;
}

function outcomeOf([row]: StoringRow[]): StoringOutcome {
  if (row?.stored === 1) return 'stored';
  return row?.open === 1 ? 'stored-before' : 'not-open';
}

interface StoringRow {
  open: number;
  stored: number;
}

function valuesOf({ story, codeHash, origin, invitation, media: besides }: Telling): unknown[] {
  const values = [
    story.organisationId,
    story.storyId,
    story.roundId,
    story.formVersion,
    story.toldOn,
    story.reach,
    JSON.stringify(story.answers),
    JSON.stringify(story.ways),
    story.wordCount,
    asArrayText(story.tokens),
    story.sealed,
    codeHash,
    story.given,
    origin,
    invitation,
  ];
  return besides === undefined ? values : [...values, ...valuesOfMedia(besides)];
}

function valuesOfMedia({ voice, picture }: SealedMedia): unknown[] {
  return [
    voice?.mediaId ?? null,
    voice?.contentType ?? null,
    voice?.seconds ?? null,
    voice?.sealed ?? null,
    picture?.mediaId ?? null,
    picture?.wordsSealed ?? null,
    picture?.sealed ?? null,
  ];
}

export const storyColumns = [
  'organisation_id as organisationId',
  'story_id as storyId',
  'round_id as roundId',
  'form_version as formVersion',
  'told_on as toldOn',
  'changed_on as changedOn',
  'reach',
  'origin',
  'answers',
  'ways',
  'word_count as wordCount',
  'sealed',
] as const;

export type StoryRow = Awaited<ReturnType<typeof storyById>> & object;

/** A story by its id within one house, whatever its reach: for its teller. */
export async function storyById(tenant: Queries, organisationId: string, storyId: string) {
  return tenant
    .selectFrom('stories')
    .select(storyColumns)
    .where('organisation_id', '=', organisationId)
    .where('story_id', '=', storyId)
    .executeTakeFirst();
}

/** A story of this round that its teller lets the circle read; anything else does not exist for them. */
export async function readableStory(
  tenant: Queries,
  round: { organisationId: string; roundId: string },
  storyId: string,
) {
  return tenant
    .selectFrom('stories')
    .select(storyColumns)
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .where('story_id', '=', storyId)
    .where('reach', '<>', 'counted')
    .executeTakeFirst();
}

/** Where the story of a return code is; the caller's transaction is that of the door. */
export async function findByReturnCode(door: Queries, codeHash: Buffer) {
  return door
    .selectFrom('return_codes')
    .select(['organisation_id as organisationId', 'story_id as storyId'])
    .where('code_hash', '=', codeHash)
    .executeTakeFirst();
}

/**
 * Puts a changed story in the place of the earlier one; nothing of the earlier words is kept. A story that was taken
 * back in the meantime stays away, on the accounting side too.
 *
 * @param changedOn the day its teller changed it; what is typed out of a recording leaves it as it was
 * @param before the sealed words that were read: who changed something else since then is not overruled
 * @returns false when the story was changed or taken back in the meantime; nothing is stored then
 */
export async function replaceStory(
  tenant: Queries,
  story: SealedStory,
  changedOn: string | null,
  before: Buffer,
): Promise<boolean> {
  const replaced = await tenant
    .updateTable('stories')
    .set({
      changed_on: changedOn,
      form_version: story.formVersion,
      reach: story.reach,
      answers: JSON.stringify(story.answers),
      ways: JSON.stringify(story.ways),
      word_count: story.wordCount,
      tokens: asArray(story.tokens),
      sealed: story.sealed,
    })
    .where('organisation_id', '=', story.organisationId)
    .where('story_id', '=', story.storyId)
    .where('sealed', '=', before)
    .executeTakeFirst();
  if (replaced.numUpdatedRows === 0n) return false;
  await setGiven(tenant, story);
  return true;
}

/**
 * Takes a story back everywhere in the house. The return code's hash stays, so that it is not told again by a resend.
 * The story goes first: that waits for a change that is under way, and what such a change put on the accounting side is
 * there to be seen by then.
 */
export async function withdrawStory(
  tenant: Queries,
  story: { organisationId: string; storyId: string },
  withdrawnOn: string,
): Promise<void> {
  const { organisationId, storyId } = story;
  for (const table of ['stories', 'given_stories'] as const) {
    await tenant
      .deleteFrom(table)
      .where('organisation_id', '=', organisationId)
      .where('story_id', '=', storyId)
      .execute();
  }
  await tenant
    .insertInto('withdrawals')
    .values({ organisation_id: organisationId, story_id: storyId, withdrawn_on: withdrawnOn })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Tokens are 64-bit numbers, kept as text on our side: a JavaScript number would lose their last digits. */
function asArrayText(tokens: readonly string[]): string {
  return `{${tokens.join(',')}}`;
}

function asArray(tokens: readonly string[]): RawBuilder<number[]> {
  return sql`${asArrayText(tokens)}::bigint[]`;
}
