import type { Queries } from '../../../platform/database/index.ts';

interface RoundKey {
  organisationId: string;
  roundId: string;
}

export const pageSize = 20;

/** A search looks no further than this; see stories_with_tokens in db/migrations. */
export const mostFound = 1_000;

/**
 * One page of a round's readable stories in reading order (the latest day first). `found` is how many a search found,
 * with one more than `mostFound` for "more than that"; null when nothing was searched for.
 */
export async function listStories(tenant: Queries, round: RoundKey, tokens: readonly string[], page: number) {
  const skipped = (page - 1) * pageSize;
  const { ids, found } =
    tokens.length === 0
      ? await listAll(tenant, round, skipped)
      : await findByTokens(tenant, round, tokens, skipped);
  return { found, rows: await rowsOf(tenant, round, ids) };
}

const allOfRound = `
  select story_id from stories
  where organisation_id = $1 and round_id = $2 and reach <> 'counted'
  order by told_on desc, story_id limit $3 offset $4`;

async function listAll(tenant: Queries, round: RoundKey, skipped: number) {
  const { organisationId, roundId } = round;
  const rows = await tenant.prepared<{ story_id: string }>('list-stories', allOfRound, [
    organisationId,
    roundId,
    pageSize,
    skipped,
  ]);
  return { ids: rows.map((row) => row.story_id), found: null };
}

async function findByTokens(tenant: Queries, round: RoundKey, tokens: readonly string[], skipped: number) {
  const rows = await tenant.prepared<{ story_id: string; found: number }>(
    'find-stories',
    'select story_id, found from stories_with_tokens($1, $2::bigint[], $3, $4)',
    [round.roundId, `{${tokens.join(',')}}`, pageSize, skipped],
  );
  return { ids: rows.map((row) => row.story_id), found: rows[0]?.found ?? 0 };
}

/** How many stories of a round may be read by its circle, and how many are only counted. */
export interface StoryCounts {
  readable: number;
  counted: number;
}

export async function countStories(tenant: Queries, round: RoundKey): Promise<StoryCounts> {
  const rows = await tenant.prepared<StoryCounts>(
    'count-stories',
    `select count(*) filter (where reach <> 'counted') as readable, count(*) filter (where reach = 'counted') as counted
     from stories where organisation_id = $1 and round_id = $2`,
    [round.organisationId, round.roundId],
  );
  return rows[0] ?? { readable: 0, counted: 0 };
}

async function rowsOf(tenant: Queries, round: RoundKey, ids: readonly string[]) {
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
    .execute();
  return rows.sort((a, b) => ids.indexOf(a.storyId) - ids.indexOf(b.storyId));
}

/** The stories next to one in reading order, for going on reading without the list. */
export async function neighbours(
  tenant: Queries,
  round: RoundKey,
  story: { toldOn: string; storyId: string },
) {
  const rows = await tenant.prepared<{ older: string | null; newer: string | null }>(
    'neighbours',
    `select
       (select story_id from stories
        where organisation_id = $1 and round_id = $2 and reach <> 'counted'
          and (told_on < $3::date or (told_on = $3::date and story_id > $4))
        order by told_on desc, story_id limit 1) as older,
       (select story_id from stories
        where organisation_id = $1 and round_id = $2 and reach <> 'counted'
          and (told_on > $3::date or (told_on = $3::date and story_id < $4))
        order by told_on asc, story_id desc limit 1) as newer`,
    [round.organisationId, round.roundId, story.toldOn, story.storyId],
  );
  return rows[0] ?? { older: null, newer: null };
}
