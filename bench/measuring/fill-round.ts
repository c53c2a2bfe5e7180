import { randomUUID } from 'node:crypto';
import { demoRounds } from '../../app/demo/network.ts';
import type { CodedAnswer, Told } from '../../app/domains/rounds/question.ts';
import { afterSupport } from '../../app/domains/rounds/question-sets/after-support.ts';
import type { Reach } from '../../app/domains/stories/reach.ts';
import { codeWords } from '../../app/domains/stories/return-code/index.ts';
import type { SealedStory } from '../../app/domains/stories/sealed-story.ts';
import { sealStory } from '../../app/domains/stories/sealing.ts';
import { openDatabase, type Queries } from '../../app/platform/database/index.ts';
import { openVault } from '../../app/platform/open-vault.ts';
import type { World } from '../../app/platform/world.ts';
import { numbersFrom } from '../../tests/faults/acknowledged.ts';

/** The words of the stories: the n-th is used about 1/n as often as the first, as in any language (Zipf). */
const WORDS = 4_000;
const BATCH = 1_000;

/** Words of the invented stories by how many stories in a hundred hold them. */
export const searchWords = { common: wordAt(2), usual: wordAt(60), rare: wordAt(WORDS - 1) };

export interface Filling {
  databaseUrl: string;
  keyFile: string;
  stories: number;
}

/** Fills the demo's round with invented stories: sealed by the program's own code, stored a thousand at a time. */
export async function fillRound({ databaseUrl, keyFile, stories }: Filling): Promise<void> {
  const database = await openDatabase({ url: databaseUrl });
  const vault = await openVault({ keyFile } as World['config'], database);
  const world = { database, vault } as World;
  const random = numbersFrom(20_261_122);
  const draw = zipf(WORDS, random);
  const round = demoRounds[0];
  if (round === undefined) throw new Error('The demo has no round.');
  for (let first = 0; first < stories; first += BATCH) {
    const batch = Array.from({ length: BATCH }, () => ({
      told: inventStory(random, draw),
      reach: inventReach(random),
    }));
    const sealed = await Promise.all(
      batch.map(({ told, reach }) =>
        sealStory(world, afterSupport, {
          organisationId: round.organisationId,
          roundId: round.roundId,
          storyId: randomUUID(),
          formVersion: 1,
          toldOn: dayOf(random),
          reach,
          given: false,
          told,
        }),
      ),
    );
    await database.asOperator((owner) => insertAll(owner, sealed));
  }
  // What autovacuum and the checkpointer do by itself within minutes on a server that lives longer than this one.
  await settle(databaseUrl);
  await database.close();
}

async function settle(url: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('vacuum (analyze) stories');
  await client.query('checkpoint');
  await client.end();
}

async function insertAll(owner: Queries, stories: readonly SealedStory[]): Promise<void> {
  const rows = stories.map((story) => ({
    organisation_id: story.organisationId,
    story_id: story.storyId,
    round_id: story.roundId,
    form_version: story.formVersion,
    told_on: story.toldOn,
    reach: story.reach,
    origin: 'told',
    answers: story.answers,
    ways: story.ways,
    word_count: story.wordCount,
    tokens: `{${story.tokens.join(',')}}`,
    sealed: `\\x${story.sealed.toString('hex')}`,
  }));
  await owner.prepared(
    'fill-round',
    `insert into stories (organisation_id, story_id, round_id, form_version, told_on, reach, origin, answers, ways, word_count, tokens, sealed)
     select organisation_id, story_id, round_id, form_version, told_on, reach, origin, answers, ways, word_count, tokens::bigint[], sealed::bytea
     from jsonb_to_recordset($1::jsonb) as row(organisation_id uuid, story_id uuid, round_id uuid, form_version int, told_on date,
       reach text, origin text, answers jsonb, ways jsonb, word_count int, tokens text, sealed text)`,
    [JSON.stringify(rows)],
  );
}

function inventStory(random: () => number, draw: () => number): Told {
  const length = 40 + Math.floor(random() * 120);
  const words = Array.from({ length }, () => wordAt(draw()));
  const answers: Record<string, CodedAnswer> = {};
  for (const question of afterSupport) {
    if (random() < 0.15) continue;
    const answer = inventAnswer(question, random);
    if (answer !== undefined) answers[question.id] = answer;
  }
  return { answers, ways: {}, texts: { story: words.join(' '), title: words.slice(0, 4).join(' ') } };
}

function inventAnswer(
  question: (typeof afterSupport)[number],
  random: () => number,
): CodedAnswer | undefined {
  const some = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)];
  switch (question.kind) {
    case 'single':
      return some(question.options)?.id;
    case 'multiple':
      return question.options.filter(() => random() < 0.3).map((option) => option.id);
    case 'line':
      return Math.floor(random() * 1_001);
    case 'triad': {
      const [first, second] = [Math.floor(random() * 500), Math.floor(random() * 500)];
      return [first, second, 1_000 - first - second];
    }
    default:
      return undefined;
  }
}

function inventReach(random: () => number): Reach {
  const drawn = random();
  if (drawn < 0.1) return 'counted';
  return drawn < 0.6 ? 'team' : drawn < 0.9 ? 'network' : 'public';
}

/** A day in the last year. */
function dayOf(random: () => number): string {
  return new Date(Date.now() - Math.floor(random() * 365) * 86_400_000).toISOString().slice(0, 10);
}

function wordAt(rank: number): string {
  return codeWords[(rank * 2_003) % codeWords.length] ?? '';
}

/** Draws ranks from 0, the n-th (n + 1) times as seldom as the first. */
function zipf(count: number, random: () => number): () => number {
  const sums: number[] = [];
  let total = 0;
  for (let rank = 1; rank <= count; rank++) {
    total += 1 / rank;
    sums.push(total);
  }
  return () => {
    const drawn = random() * total;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
