import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openTestDatabase } from '../../../platform/database/testing.ts';
import { countStories, listStories, mostFound, neighbours, type Wanted } from './store.ts';

const linde = '019a0000-0000-7000-8000-000000000010';
const round = { organisationId: linde, roundId: '019a0000-0000-7000-8000-000000000301' };
const stories = 1_500;
/** Token 1 is in every story, 7 in every seventh, 500 in every five hundredth. */
const tokens =
  'array_remove(array[1, case when n % 7 = 0 then 7 end, case when n % 500 = 0 then 500 end], null)';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.asOperator(async (owner) => {
    await sql`insert into spaces (organisation_id, space_id, kind, name, place, part_of_municipality, parts, made_on)
      values (${linde}, ${linde}, 'organisation', 'Buurtteams Lindewaard', 'Lindewaard', false, '{vertellen}', '2026-11-22')`.execute(
      owner,
    );
    await sql`insert into rounds (organisation_id, round_id, space_id, title, welcome, state, form_version, point_key, made_by, made_on)
      values (${linde}, ${round.roundId}, ${linde}, 'Na de steun', 'Welkom', 'open', 1, 'nadesteun2', ${linde}, '2026-11-22')`.execute(
      owner,
    );
    await sql`insert into stories (organisation_id, story_id, round_id, form_version, told_on, reach, origin, answers, ways, word_count, tokens, sealed)
      select ${linde}, gen_random_uuid(), ${round.roundId}, 1, date '2026-01-01' + n % 300,
        case when n % 15 = 0 then 'counted' else 'team' end, 'told', '{}', '{}', (array[300, 60, 150])[1 + n % 3], ${sql.raw(tokens)}::bigint[], '\\x00'
      from generate_series(1, ${stories}::int) n`.execute(owner);
  });
});
afterAll(() => database.close());

const search = (wanted: string[], page = 1) =>
  database.inTenant(linde, (tenant) => listStories(tenant, round, { tokens: wanted, length: null }, page));

test('a list without a search counts nothing and shows the latest day first', async () => {
  const { found, rows } = await search([]);
  expect(found).toBeNull();
  expect(rows).toHaveLength(20);
  const days = rows.map((row) => row.toldOn);
  expect(days).toEqual([...days].sort().reverse());
});

test('a search finds what has all its words, and never what is only counted', async () => {
  const seventh = Array.from({ length: stories }, (_, at) => at + 1).filter(
    (n) => n % 7 === 0 && n % 15 !== 0,
  );
  expect((await search(['1', '7'])).found).toBe(seventh.length);
  expect((await search(['500'])).found).toBe(2);
  expect((await search(['8'])).rows).toEqual([]);
});

test('a search for what is almost everywhere stops at a thousand and says that there are more', async () => {
  expect((await search(['1'])).found).toBe(mostFound + 1);
  const last = await search(['1'], mostFound / 20);
  expect(last.rows).toHaveLength(20);
  expect(last.found).toBe(mostFound + 1);
});

test('a list and a search can be narrowed to stories of a length', async () => {
  const lengthsOf = (wanted: Wanted) =>
    database.inTenant(linde, async (tenant) =>
      (await listStories(tenant, round, wanted, 1)).rows.map((row) => row.wordCount),
    );
  expect(new Set(await lengthsOf({ tokens: [], length: 'short' }))).toEqual(new Set([60]));
  expect(new Set(await lengthsOf({ tokens: ['7'], length: 'long' }))).toEqual(new Set([300]));
});

test('the story before and after one are those of the list it stands in', async () => {
  await database.inTenant(linde, async (tenant) => {
    const { rows } = await listStories(tenant, round, { tokens: [], length: 'middle' }, 1);
    const [before, story, after] = rows.slice(3, 6);
    const found = await neighbours(tenant, round, story!, 'middle');
    expect(found).toEqual({ previous: before!.storyId, next: after!.storyId });
  });
});

test('counting tells what may be read apart from what is only counted', async () => {
  const counts = await database.inTenant(linde, (tenant) => countStories(tenant, round));
  expect(counts).toEqual({ readable: 1_400, counted: 100, short: 500, middle: 500, long: 400 });
});
