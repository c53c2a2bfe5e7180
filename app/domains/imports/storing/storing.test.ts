import { afterAll, beforeAll, expect, test } from 'vitest';
import type { World } from '../../../platform/world.ts';
import { afterSupport, findRound, readForm } from '../../rounds/index.ts';
import { asks, bytes, csv, formFile } from '../lindewaard.fixture.ts';
import { prepareReading, readFiles } from '../reading.ts';
import { findImport, importOfHouse, listImports } from '../store.ts';
import { sealReading } from '../waiting.ts';
import {
  closeLindewaard,
  lindewaard,
  north,
  openLindewaard,
  openRound,
  samira,
  settle,
  storiesIn,
  today,
} from '../world.fixture.ts';
import { keepWaiting, tidyImport, tidyJob } from './keep.ts';
import { runImport } from './run.ts';
import { startImport } from './start.ts';

let world: World;

beforeAll(async () => {
  world = await openLindewaard();
  await settle(world);
});
afterAll(() => closeLindewaard(world));

const form = formFile(
  asks('Gevoel', 'Single choice', ['blij|Blij', 'boos|Boos']),
  asks('Helpers', 'Multi-choice single-column delimited', ['buur|De buurvrouw', 'team|Het team']),
);

/** A survey among that many residents; every story has its number in it. */
function survey(size: number): string {
  const rows = Array.from({ length: size }, (_, index) => [
    `Verhaal nummer ${index}: de bus kwam niet en de buurvrouw bracht me, dat vond ik bijzonder aardig van haar.`,
    index % 2 === 0 ? 'blij' : 'boos',
    index % 3 === 0 ? 'buur,team' : '',
    '1-11-2026',
  ]);
  return csv([['Verhaal', 'Gevoel', 'Helpers', 'Collection date'], ...rows]);
}

async function wait(roundId: string, stories: string, reach: 'counted' | 'team' = 'team') {
  const reading = prepareReading(await readFiles(bytes(form), bytes(stories)), today);
  const importId = crypto.randomUUID();
  const sealed = await sealReading(await world.vault.keysOf(lindewaard), importId, reading);
  const key = { organisationId: lindewaard, importId };
  const total = reading.stories.length;
  await world.database.inTenant(lindewaard, (tenant) =>
    keepWaiting(world, tenant, { ...key, roundId, reach, total, madeOn: today, madeBy: samira, sealed }),
  );
  return { key, questions: reading.questions };
}

async function begin({ key, questions }: Awaited<ReturnType<typeof wait>>) {
  await world.database.inTenant(lindewaard, async (tenant) => {
    const waiting = await importOfHouse(tenant, key);
    if (waiting !== undefined) await startImport(world, tenant, waiting, questions);
  });
  return key;
}

const stateOf = (key: { organisationId: string; importId: string }) =>
  world.database.inTenant(lindewaard, (tenant) => importOfHouse(tenant, key));

const partsLeft = (importId: string) =>
  world.database.inTenant(lindewaard, (tenant) =>
    tenant.selectFrom('import_parts').select('part').where('import_id', '=', importId).execute(),
  );

const open = async (roundId: string) => {
  const keys = await world.vault.keysOf(lindewaard);
  const rows = await storiesIn(world.database, roundId);
  return rows.map(
    (row) => JSON.parse(keys.open(row.sealed, ['stories', row.story_id])) as Record<string, string>,
  );
};

const formOf = (roundId: string) =>
  world.database.inTenant(lindewaard, async (tenant) => {
    const round = await findRound(tenant, { organisationId: lindewaard, spaceId: north }, roundId);
    return { version: round!.formVersion, questions: await readForm(tenant, round!, round!.formVersion) };
  });

test('what waits for its host is not in the round, and can be read nowhere', async () => {
  const roundId = await openRound(world, afterSupport);
  const { key } = await wait(roundId, survey(3));
  expect(await storiesIn(world.database, roundId)).toEqual([]);
  expect((await formOf(roundId)).questions).toEqual(afterSupport);
  const stored = await world.database.asOperator(async (owner) => [
    await owner.selectFrom('imports').selectAll().execute(),
    await owner.selectFrom('import_parts').selectAll().execute(),
  ]);
  const asText = stored.flat().map((row) =>
    Object.values(row)
      .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
      .join(),
  );
  expect(asText.join()).not.toContain('buurvrouw');
  expect(await stateOf(key)).toMatchObject({ state: 'waiting', done: 0, total: 3 });
});

test('a confirmed import is done by its job: told on the day of the file, and nothing of the files is kept', async () => {
  const roundId = await openRound(world, afterSupport);
  const key = await begin(await wait(roundId, survey(3)));
  await world.jobs.drain();
  const stories = await storiesIn(world.database, roundId);
  expect(stories).toHaveLength(3);
  expect(stories[0]).toMatchObject({
    origin: 'imported',
    reach: 'team',
    told_on: '2026-11-01',
    form_version: 2,
    ways: {},
  });
  expect(stories[0]!.token_count).toBeGreaterThan(3);
  expect(stories[0]!.word_count).toBeGreaterThan(10);
  expect(stories.map(({ answers }) => (answers as Record<string, unknown>).helpers)).toContainEqual([
    'buur',
    'team',
  ]);
  expect(await stateOf(key)).toMatchObject({ state: 'done', done: 3, total: 3 });
  expect(await partsLeft(key.importId)).toEqual([]);
  const left = await world.database.inTenant(lindewaard, (tenant) =>
    tenant.selectFrom('imports').select('report_sealed').where('import_id', '=', key.importId).execute(),
  );
  expect(left).toEqual([{ report_sealed: null }]);
});

test('no one can come back for an imported story, and none is given for accounting', async () => {
  const rows = await world.database.asOperator(async (owner) => [
    ...(await owner.selectFrom('return_codes').selectAll().execute()),
    ...(await owner.selectFrom('given_stories').selectAll().execute()),
  ]);
  expect(rows).toEqual([]);
});

test('stories that are only counted cannot be found by their words', async () => {
  const read = await openRound(world, afterSupport);
  const counted = await openRound(world, afterSupport);
  await begin(await wait(read, survey(1), 'team'));
  await begin(await wait(counted, survey(1), 'counted'));
  await world.jobs.drain();
  const [readStory] = await storiesIn(world.database, read);
  const [countedStory] = await storiesIn(world.database, counted);
  expect(countedStory!.reach).toBe('counted');
  expect(countedStory!.token_count).toBeGreaterThan(0);
  expect(countedStory!.token_count).toBeLessThan(readStory!.token_count - 3);
});

test.each([
  ['before its transaction is stored', true],
  ['between two chunks', false],
])('ended in the middle, %s, it goes on where it was: nothing twice, nothing lost', async (_, inside) => {
  const roundId = await openRound(world, afterSupport);
  const key = await begin(await wait(roundId, survey(1_010)));
  await expect(runImport(dyingAfter(2, inside), key)).rejects.toThrow('kill -9');
  expect(await storiesIn(world.database, roundId)).toHaveLength(500);
  expect(await stateOf(key)).toMatchObject({ state: 'running', done: 500 });
  await runImport(world, key);
  const numbers = (await open(roundId)).map((texts) => /nummer (\d+)/.exec(JSON.stringify(texts))?.[1]);
  expect(numbers).toHaveLength(1_010);
  expect(new Set(numbers).size).toBe(1_010);
  expect(await stateOf(key)).toMatchObject({ state: 'done', done: 1_010 });
});

/** The same world, in which everything ends when the chunk after `chunks` is being stored. */
function dyingAfter(chunks: number, inside: boolean): World {
  let stored = 0;
  const inTenant: World['database']['inTenant'] = (organisationId, work, also) =>
    world.database.inTenant(
      organisationId,
      async (tenant) => {
        const before = await countStored(tenant);
        if (stored >= chunks && !inside) throw new Error('kill -9');
        const result = await work(tenant);
        if ((await countStored(tenant)) > before) {
          stored += 1;
          if (stored > chunks) throw new Error('kill -9');
        }
        return result;
      },
      also,
    );
  return { ...world, database: { ...world.database, inTenant } };
}

async function countStored(tenant: Parameters<Parameters<World['database']['inTenant']>[1]>[0]) {
  const row = await tenant
    .selectFrom('stories')
    .select((count) => count.fn.countAll<number>().as('stories'))
    .executeTakeFirstOrThrow();
  return Number(row.stories);
}

test('run twice at the same time, each story comes once', async () => {
  const roundId = await openRound(world, afterSupport);
  const key = await begin(await wait(roundId, survey(600)));
  await Promise.all([runImport(world, key), runImport(world, key)]);
  expect(await storiesIn(world.database, roundId)).toHaveLength(600);
  expect(await stateOf(key)).toMatchObject({ state: 'done', done: 600 });
});

test('confirmed twice, it begins once and the round gets one new form', async () => {
  const roundId = await openRound(world, afterSupport);
  const waiting = await wait(roundId, survey(2));
  await begin(waiting);
  await begin(waiting);
  await world.jobs.drain();
  expect(await storiesIn(world.database, roundId)).toHaveLength(2);
  expect((await formOf(roundId)).version).toBe(2);
});

test('a round in which nothing was told takes over the questions of the file', async () => {
  const roundId = await openRound(world, afterSupport);
  const waiting = await wait(roundId, survey(2));
  await begin(waiting);
  expect((await formOf(roundId)).questions).toEqual(waiting.questions);
});

test('a second import of the same survey adds no question and no form', async () => {
  const roundId = await openRound(world, afterSupport);
  await begin(await wait(roundId, survey(2)));
  await world.jobs.drain();
  await begin(await wait(roundId, survey(2)));
  await world.jobs.drain();
  expect(await storiesIn(world.database, roundId)).toHaveLength(4);
  expect((await formOf(roundId)).version).toBe(2);
});

test('a round with stories keeps its questions and gets the new ones beside them; its story stays one question', async () => {
  const roundId = await openRound(world, afterSupport);
  const first = formFile(asks('Gevoel', 'Single choice', ['moe|Moe']));
  const reading = prepareReading(
    await readFiles(
      bytes(first),
      bytes(
        csv([
          ['Verhaal', 'Gevoel'],
          ['Lang geleden.', 'moe'],
        ]),
      ),
    ),
    today,
  );
  const importId = crypto.randomUUID();
  const sealed = await sealReading(await world.vault.keysOf(lindewaard), importId, reading);
  const key = { organisationId: lindewaard, importId };
  await world.database.inTenant(lindewaard, (tenant) =>
    keepWaiting(world, tenant, {
      ...key,
      roundId,
      reach: 'team',
      total: 1,
      madeOn: today,
      madeBy: samira,
      sealed,
    }),
  );
  await begin({ key, questions: reading.questions });
  await world.jobs.drain();
  await begin(await wait(roundId, survey(1)));
  await world.jobs.drain();
  const { version, questions } = await formOf(roundId);
  expect(version).toBe(3);
  expect(questions.map(({ id }) => id)).toEqual(['verhaal', 'gevoel', 'gevoel-2', 'helpers']);
  const byForm = Object.fromEntries(
    (await storiesIn(world.database, roundId)).map((row) => [row.form_version, row.answers]),
  );
  expect(byForm).toEqual({ 2: { gevoel: 'moe' }, 3: { 'gevoel-2': 'blij', helpers: ['buur', 'team'] } });
});

test('what no one confirms is gone after a day; what was confirmed stays', async () => {
  const roundId = await openRound(world, afterSupport);
  const forgotten = (await wait(roundId, survey(1))).key;
  const confirmed = await begin(await wait(roundId, survey(1)));
  const due = await world.database.inJobs((jobs) =>
    jobs.prepared<{ start_after: Date }>(
      'tidy-due',
      `select start_after from pgboss.job where name = $1 and data->>'importId' = $2`,
      [tidyJob, forgotten.importId],
    ),
  );
  expect(due).toEqual([{ start_after: new Date('2096-11-23T12:00:00Z') }]);
  await tidyImport(world, forgotten);
  await tidyImport(world, confirmed);
  expect(await stateOf(forgotten)).toBeUndefined();
  expect(await partsLeft(forgotten.importId)).toEqual([]);
  await world.jobs.drain();
  expect(await stateOf(confirmed)).toMatchObject({ state: 'done' });
});

test('an import of another round is one that does not exist', async () => {
  const mine = await openRound(world, afterSupport);
  const other = await openRound(world, afterSupport);
  const { key } = await wait(mine, survey(1));
  const [found, foreign, list] = await world.database.inTenant(lindewaard, async (tenant) => [
    await findImport(tenant, { organisationId: lindewaard, roundId: mine }, key.importId),
    await findImport(tenant, { organisationId: lindewaard, roundId: other }, key.importId),
    await listImports(tenant, { organisationId: lindewaard, roundId: other }),
  ]);
  expect(found?.importId).toBe(key.importId);
  expect(foreign).toBeUndefined();
  expect(list).toEqual([]);
});

test('ten thousand stories come in, with progress on the way', async () => {
  const roundId = await openRound(world, afterSupport);
  const waiting = await wait(roundId, survey(10_000));
  const key = await begin(waiting);
  const seen: number[] = [];
  await runImport(world, key, ({ done }) => seen.push(done));
  expect(seen.length).toBeGreaterThan(20);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toBe(10_000);
  expect(await countIn(roundId)).toBe(10_000);
});

function countIn(roundId: string): Promise<number> {
  return world.database.inTenant(lindewaard, async (tenant) => {
    const row = await tenant
      .selectFrom('stories')
      .select((count) => count.fn.countAll<number>().as('stories'))
      .where('round_id', '=', roundId)
      .executeTakeFirstOrThrow();
    return Number(row.stories);
  });
}
