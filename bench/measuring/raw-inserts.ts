import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { demoRounds, demoStories } from '../../app/demo/network.ts';
import { afterSupport } from '../../app/domains/rounds/question-sets/after-support.ts';
import { sealStory } from '../../app/domains/stories/sealing.ts';
import { poolOf } from '../../app/platform/database/embedded/index.ts';
import { EmbeddedProcess } from '../../app/platform/database/embedded/process.ts';
import { createVault, makeMasterKey, readMasterKey } from '../../app/platform/vault/index.ts';
import type { World } from '../../app/platform/world.ts';

// Run by story-post.ts: inserts the rows of stories as fast as a plain client can. No request, no form, no page, no
// role, no transaction around it: one prepared statement for the story and its return code, stored when answered.

export interface RawInserts {
  /** A server, or the folder of the embedded database. */
  url?: string;
  folder?: string;
  clients: number;
  seconds: number;
}

export interface Inserted {
  rows: number;
  seconds: number;
}

const task = JSON.parse(process.argv[2] ?? '{}') as RawInserts;
const round = demoRounds[0];
if (round === undefined) throw new Error('The demo has no round.');

const insertStory = `
  with code as (insert into return_codes (code_hash, organisation_id, story_id) values ($12, $1, $2))
  insert into stories (organisation_id, story_id, round_id, form_version, told_on, reach, origin, answers, ways, word_count, tokens, sealed)
  values ($1, $2, $3, $4, $5::date, $6, 'told', $7::jsonb, $8::jsonb, $9, $10::bigint[], $11)`;

/** The values of every demo story, but for the id and the code. */
async function makeRows(organisationId: string, roundId: string): Promise<unknown[][]> {
  const nowhere = { load: async () => undefined, store: async (_: string, wrapped: Buffer) => wrapped };
  const world = { vault: createVault(readMasterKey(makeMasterKey()), nowhere) } as unknown as World;
  const today = new Date().toISOString().slice(0, 10);
  const about = {
    organisationId,
    roundId,
    formVersion: 1,
    toldOn: today,
    reach: 'team',
    given: false,
  } as const;
  return Promise.all(
    demoStories.map(async ({ told }) => {
      const story = await sealStory(world, afterSupport, { ...about, storyId: randomUUID(), told });
      const { formVersion, toldOn, reach, wordCount, tokens, sealed } = story;
      const coded = [
        JSON.stringify(story.answers),
        JSON.stringify(story.ways),
        wordCount,
        `{${tokens.join(',')}}`,
      ];
      return [roundId, formVersion, toldOn, reach, ...coded, sealed];
    }),
  );
}

async function openPool(): Promise<pg.Pool> {
  if (task.url !== undefined) return new pg.Pool({ connectionString: task.url, max: task.clients });
  if (task.folder === undefined) throw new Error('Name a server or a folder.');
  const embedded = await EmbeddedProcess.start({ folder: task.folder }, (message) => {
    throw new Error(message);
  });
  return poolOf(embedded, false);
}

const rows = await makeRows(round.organisationId, round.roundId);
const pool = await openPool();
let stored = 0;
let ending = Number.POSITIVE_INFINITY;

async function insertUntilTheEnd(): Promise<void> {
  const client = task.url === undefined ? pool : await pool.connect();
  while (Date.now() < ending) {
    const [roundId, ...rest] = rows[stored % rows.length] ?? [];
    stored += 1;
    const values = [round?.organisationId, randomUUID(), roundId, ...rest, randomBytes(32)];
    await client.query({ name: 'insert-story', text: insertStory, values });
  }
  if ('release' in client) client.release();
}

const workers = () => Promise.all(Array.from({ length: task.clients }, insertUntilTheEnd));
ending = Date.now() + 1_000;
await workers();
stored = 0;
const began = Date.now();
ending = began + task.seconds * 1_000;
await workers();
console.log(JSON.stringify({ rows: stored, seconds: (Date.now() - began) / 1_000 } satisfies Inserted));
process.exit(0);
