import type { Queries } from '../../../platform/database/index.ts';
import { anyLength, type Length, lengths } from './length.ts';

interface RoundKey {
  organisationId: string;
  roundId: string;
}

/** What a list is narrowed down to: tokens of words and answers, all of which a story has, and how long it is. */
export interface Wanted {
  tokens: readonly string[];
  length: Length | null;
}

export const pageSize = 20;

/** A search looks no further than this; see stories_with_tokens in db/migrations. */
export const mostFound = 1_000;

/**
 * One page of a round's readable stories in reading order (the latest day first). `found` is how many a search found,
 * with one more than `mostFound` for "more than that"; null when nothing was searched for.
 */
export async function listStories(tenant: Queries, round: RoundKey, wanted: Wanted, page: number) {
  const skipped = (page - 1) * pageSize;
  if (wanted.tokens.length === 0)
    return { found: null, rows: await rowsOf(tenant, round, await listAll(tenant, round, wanted, skipped)) };
  const { ids, found } = await findByTokens(tenant, round, wanted, { size: pageSize, skipped });
  return { found, rows: await rowsOf(tenant, round, ids) };
}

/** How many readable stories have all these tokens; more than `mostFound` is not counted on. */
export async function countFound(
  tenant: Queries,
  round: RoundKey,
  tokens: readonly string[],
): Promise<number> {
  return (await findByTokens(tenant, round, { tokens, length: null }, { size: 1, skipped: 0 })).found;
}

/** The ids of all stories a search finds, up to `mostFound`, in reading order. */
export async function foundStories(tenant: Queries, round: RoundKey, wanted: Wanted): Promise<string[]> {
  return (await findByTokens(tenant, round, wanted, { size: mostFound, skipped: 0 })).ids;
}

const allOfRound = `
  select story_id from stories
  where organisation_id = $1 and round_id = $2 and reach <> 'counted' and word_count between $5 and $6
  order by told_on desc, story_id limit $3 offset $4`;

async function listAll(tenant: Queries, round: RoundKey, { length }: Wanted, skipped: number) {
  const { organisationId, roundId } = round;
  const { shortest, longest } = rangeOf(length);
  const rows = await tenant.prepared<{ story_id: string }>('list-stories', allOfRound, [
    organisationId,
    roundId,
    pageSize,
    skipped,
    shortest,
    longest,
  ]);
  return rows.map((row) => row.story_id);
}

async function findByTokens(
  tenant: Queries,
  round: RoundKey,
  { tokens, length }: Wanted,
  { size, skipped }: { size: number; skipped: number },
) {
  const { shortest, longest } = rangeOf(length);
  const rows = await tenant.prepared<{ story_id: string; found: number }>(
    'find-stories',
    'select story_id, found from stories_with_tokens($1, $2::bigint[], $3, $4, $5, $6)',
    [round.roundId, `{${tokens.join(',')}}`, shortest, longest, size, skipped],
  );
  return { ids: rows.map((row) => row.story_id), found: rows[0]?.found ?? 0 };
}

function rangeOf(length: Length | null) {
  return length === null ? anyLength : lengths[length];
}

/** How many stories of a round may be read by its circle, of each length, and how many are only counted. */
export interface StoryCounts extends Record<Length, number> {
  readable: number;
  counted: number;
}

export async function countStories(tenant: Queries, round: RoundKey): Promise<StoryCounts> {
  const { short, middle } = lengths;
  const rows = await tenant.prepared<StoryCounts>(
    'count-stories',
    `select count(*) filter (where reach <> 'counted') as readable, count(*) filter (where reach = 'counted') as counted,
       count(*) filter (where reach <> 'counted' and word_count <= $3) as short,
       count(*) filter (where reach <> 'counted' and word_count > $3 and word_count <= $4) as middle,
       count(*) filter (where reach <> 'counted' and word_count > $4) as long
     from stories where organisation_id = $1 and round_id = $2`,
    [round.organisationId, round.roundId, short.longest, middle.longest],
  );
  return rows[0] ?? { readable: 0, counted: 0, short: 0, middle: 0, long: 0 };
}

/** Some stories of a round that its circle may read, in the order in which they are asked for. */
export async function rowsOf(tenant: Queries, round: RoundKey, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await tenant
    .selectFrom('stories')
    .select([
      'story_id as storyId',
      'form_version as formVersion',
      'told_on as toldOn',
      'word_count as wordCount',
      'sealed',
    ])
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .where('story_id', 'in', [...ids])
    .where('reach', '<>', 'counted')
    .execute();
  const places = new Map(ids.map((id, place) => [id, place]));
  return rows.sort((a, b) => (places.get(a.storyId) ?? 0) - (places.get(b.storyId) ?? 0));
}

/** Answers of all stories its circle may read, for an order by contrast; words stay sealed. */
export async function answersOfRound(tenant: Queries, round: RoundKey) {
  return tenant
    .selectFrom('stories')
    .select(['story_id as storyId', 'answers', 'word_count as wordCount'])
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .where('reach', '<>', 'counted')
    .execute();
}

/** The stories next to one in reading order, for going on reading without the list. */
export async function neighbours(
  tenant: Queries,
  round: RoundKey,
  story: { toldOn: string; storyId: string },
  length: Length | null,
) {
  const { shortest, longest } = rangeOf(length);
  const rows = await tenant.prepared<Neighbours>(
    'neighbours',
    `select
       (select story_id from stories
        where organisation_id = $1 and round_id = $2 and reach <> 'counted' and word_count between $5 and $6
          and (told_on < $3::date or (told_on = $3::date and story_id > $4))
        order by told_on desc, story_id limit 1) as next,
       (select story_id from stories
        where organisation_id = $1 and round_id = $2 and reach <> 'counted' and word_count between $5 and $6
          and (told_on > $3::date or (told_on = $3::date and story_id < $4))
        order by told_on asc, story_id desc limit 1) as previous`,
    [round.organisationId, round.roundId, story.toldOn, story.storyId, shortest, longest],
  );
  return rows[0] ?? { next: null, previous: null };
}

/** The stories around one in the list it was opened from. */
export interface Neighbours {
  previous: string | null;
  next: string | null;
}
