import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { demoRounds } from '../../app/demo/network.ts';
import { projectFolder } from '../../app/platform/database/root.ts';
import { type AppPlace, environmentOf } from '../../tests/faults/app-process.ts';

/**
 * Words of the invented stories by how many stories in a hundred hold them: of ranks 2, 60 and 3,999 of the vocabulary
 * in app/domains/stories/generating.
 */
export const searchWords = { common: 'luier', usual: 'rekbank', rare: 'stuifbal' };

/** Fills the demo's first round with invented stories by `zodat generate`, while the program itself is not running. */
export async function fillRound(place: AppPlace, stories: number): Promise<void> {
  const roundId = demoRounds[0]?.roundId ?? '';
  execFileSync(
    process.execPath,
    [join(projectFolder, 'build', 'zodat.js'), 'generate', roundId, String(stories), '--seed', '20261122'],
    { cwd: projectFolder, env: environmentOf(place, 0), stdio: ['ignore', 'ignore', 'inherit'] },
  );
  // What autovacuum and the checkpointer do by itself within minutes on a server that lives longer than this one.
  if (place.databaseUrl !== undefined) await settle(place.databaseUrl);
}

async function settle(url: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('vacuum (analyze) stories');
  await client.query('checkpoint');
  await client.end();
}
