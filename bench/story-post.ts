import { join } from 'node:path';
import { type AppPlace, type AppProcess, startApp } from '../tests/faults/app-process.ts';
import { tellingPath } from '../tests/faults/app-stories.ts';
import { startPostgres, stopPostgres } from '../tools/postgres.ts';
import { type Claim, type Figure, median, milliseconds, percent, perSecond } from './measuring/figures.ts';
import { runApart, sendLoad } from './measuring/load.ts';
import { mainThreadTime, processorTime } from './measuring/processor-time.ts';
import type { Inserted, RawInserts } from './measuring/raw-inserts.ts';
import { inTemporaryFolder } from './measuring/temporary-folder.ts';

const AIM = 0.5;
const CLIENTS = 16;
const ROUNDS = 3;
const SECONDS = 5;

interface Turn {
  raw: number;
  told: number;
  /** Of the whole program, and of the thread that answers requests. */
  cpuMs: number;
  mainMs: number;
  stories: number;
}

/** Telling, from form to page, beside raw inserts of the same rows, with the same durability, turn by turn. */
export async function measure(): Promise<Claim> {
  const server = await inTemporaryFolder(measureServer);
  const embedded = await inTemporaryFolder(measureEmbedded);
  return {
    title: 'Telling a story',
    figures: [...figuresOf('PostgreSQL', server), ...figuresOf('PGlite', embedded)],
    notes: [
      `${CLIENTS} clients; ${ROUNDS} turns of raw inserts and telling, ${SECONDS} s each, median turn; fsync and synchronous_commit on`,
      'raw: story and return code in one prepared statement by a plain client, rows made beforehand, nothing else',
      'PGlite: raw inserts go through the same worker thread; the program is stopped meanwhile, as the folder takes one process',
      'the load generator, the program and the database share the processors of one machine',
    ],
  };
}

async function measureServer(folder: string): Promise<Turn[]> {
  const server = await startPostgres({ durable: true });
  try {
    const app = await startApp({ folder, databaseUrl: server.url });
    await tell(app, 3);
    const turns: Turn[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const raw = await insertRaw({ url: server.url });
      turns.push({ raw, ...(await tell(app, SECONDS)) });
    }
    await app.kill('SIGTERM');
    return turns;
  } finally {
    stopPostgres(server.folder);
  }
}

async function measureEmbedded(folder: string): Promise<Turn[]> {
  const place: AppPlace = { folder };
  await (await startApp(place)).kill('SIGTERM');
  const turns: Turn[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const raw = await insertRaw({ folder: join(folder, 'data', 'database') });
    const app = await startApp(place);
    await tell(app, 3);
    turns.push({ raw, ...(await tell(app, SECONDS)) });
    await app.kill('SIGTERM');
  }
  return turns;
}

async function insertRaw(where: Pick<RawInserts, 'url' | 'folder'>): Promise<number> {
  const task: RawInserts = { ...where, clients: CLIENTS, seconds: SECONDS };
  const { rows, seconds } = await runApart<Inserted>('raw-inserts.ts', task);
  return rows / seconds;
}

async function tell(app: AppProcess, seconds: number): Promise<Omit<Turn, 'raw'>> {
  const before = { all: processorTime(app.pid), main: mainThreadTime(app.pid) };
  const headers = { 'accept-encoding': 'gzip, deflate, br' };
  const url = app.baseUrl + tellingPath;
  const { requests, failed, ...took } = await sendLoad({
    url,
    connections: CLIENTS,
    seconds,
    headers,
    stories: true,
  });
  if (failed > 0) throw new Error(`${failed} stories were not stored.`);
  return {
    told: requests / took.seconds,
    stories: requests,
    cpuMs: (processorTime(app.pid) - before.all) / requests,
    mainMs: (mainThreadTime(app.pid) - before.main) / requests,
  };
}

function figuresOf(database: string, turns: readonly Turn[]): Figure[] {
  const middle = (part: keyof Turn) => median(turns.map((turn) => turn[part]));
  const sample = `${turns.reduce((sum, turn) => sum + turn.stories, 0)} stories`;
  const ratio = median(turns.map((turn) => turn.told / turn.raw));
  return [
    {
      what: `${database}: stories told per second, beside raw inserts`,
      sample,
      figure: perSecond(middle('told')),
      limit: perSecond(middle('raw')),
      ratio: `${percent(ratio)} (aim ${percent(AIM)})`,
    },
    {
      what: `${database}: processor time per story, whole program`,
      sample,
      figure: milliseconds(middle('cpuMs')),
      limit: '',
      ratio: '',
    },
    {
      what: `${database}: · of the thread that answers`,
      sample,
      figure: milliseconds(middle('mainMs')),
      limit: '',
      ratio: '',
    },
  ];
}
