import { demoRounds } from '../../app/demo/network.ts';
import { generateStories } from '../../app/domains/stories/generating/generate.ts';
import { wordOfRank } from '../../app/domains/stories/generating/invent.ts';
import { systemClock } from '../../app/platform/clock.ts';
import { openDatabase } from '../../app/platform/database/index.ts';
import { openVault } from '../../app/platform/open-vault.ts';
import type { World } from '../../app/platform/world.ts';

/** Words of the invented stories by how many stories in a hundred hold them. */
export const searchWords = { common: wordOfRank(2), usual: wordOfRank(60), rare: wordOfRank(3_999) };

export interface Filling {
  /** Of a PostgreSQL server; else `dataFolder` of PGlite. */
  databaseUrl?: string;
  dataFolder?: string;
  keyFile: string;
  stories: number;
}

/** Fills the demo's first round with invented stories, as `zodat generate` does. */
export async function fillRound({ databaseUrl, dataFolder, keyFile, stories }: Filling): Promise<void> {
  const database = await openDatabase(
    databaseUrl === undefined ? { folder: dataFolder ?? '' } : { url: databaseUrl },
  );
  const config = { keyFile, mode: 'demo' } as World['config'];
  const vault = await openVault(config, database);
  const world = { config, database, vault, clock: systemClock } as World;
  const roundId = demoRounds[0]?.roundId ?? '';
  await generateStories(world, { roundId, count: stories, seed: 20_261_122 }, () => {});
  await database.close();
  // What autovacuum and the checkpointer do by itself within minutes on a server that lives longer than this one.
  if (databaseUrl !== undefined) await settle(databaseUrl);
}

async function settle(url: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('vacuum (analyze) stories');
  await client.query('checkpoint');
  await client.end();
}
