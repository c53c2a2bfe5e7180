import { demoPeople, demoRounds } from '../app/demo/network.ts';
import { type AppProcess, startApp } from '../tests/faults/app-process.ts';
import { startPostgres, stopPostgres } from '../tools/postgres.ts';
import { type Claim, type Figure, median, milliseconds, percentile, times } from './measuring/figures.ts';
import { fillRound, searchWords } from './measuring/fill-round.ts';
import { residentMemory } from './measuring/processor-time.ts';
import { inTemporaryFolder } from './measuring/temporary-folder.ts';

const WARM = 5;
const SAMPLE = 30;

/** A round as large as it may get, on one of the two databases. */
interface Size {
  stories: number;
  aimMs: number;
  database: string;
}

/** Reading in a round of 100,000 stories on PostgreSQL: whole pages, as someone of the circle asks for them. */
export async function measure(): Promise<Claim> {
  const stories = Number(process.env.ZODAT_BENCH_STORIES ?? 100_000);
  const size = { stories, aimMs: 100, database: 'PostgreSQL, its own settings' };
  return inTemporaryFolder(async (folder) => {
    const server = await startPostgres({ durable: true });
    try {
      const place = { folder, databaseUrl: server.url };
      await (await startApp(place)).kill('SIGTERM');
      await fillRound(place, stories);
      return await claimOf(await startApp(place), size);
    } finally {
      stopPostgres(server.folder);
    }
  });
}

/** The same of 20,000 stories in a folder (PGlite): a small organisation that runs it by itself. */
export async function measureInFolder(): Promise<Claim> {
  const size = { stories: 20_000, aimMs: 250, database: 'PGlite in a folder' };
  return inTemporaryFolder(async (folder) => {
    await (await startApp({ folder })).kill('SIGTERM');
    await fillRound({ folder }, size.stories);
    return claimOf(await startApp({ folder }), size);
  });
}

async function claimOf(app: AppProcess, size: Size): Promise<Claim> {
  const figures = await measurePages(app, size);
  const memory = residentMemory(app.pid);
  await app.kill('SIGTERM');
  return {
    title: `A round of ${size.stories.toLocaleString('en')} stories, ${size.database}`,
    figures,
    notes: notesWith(size, memory),
  };
}

const notesWith = ({ database }: Size, memory: number) => [
  `${database}, row-level security; ${SAMPLE} warm requests one after the other, each with its sign-in; the time of the whole answer: queries, unsealing, page, compression, loopback`,
  `words follow Zipf's law; "${searchWords.common}" is in most stories, "${searchWords.rare}" in few; a tenth of the stories is only counted`,
  `memory of the program afterwards: ${Math.round(memory)} MB`,
];

async function measurePages(app: AppProcess, { stories, aimMs }: Size): Promise<Figure[]> {
  const round = demoRounds[0];
  if (round === undefined) throw new Error('The demo has no round.');
  const cookie = await signIn(app, round.madeBy);
  const list = `/ruimte/${round.spaceId}/rondes/${round.roundId}/verhalen`;
  const firstPage = await (await fetch(app.baseUrl + list, { headers: { cookie } })).text();
  const last = Math.max(1, Math.floor((stories * 0.9) / 20) - 1);
  const middle = Math.min(500, last);
  const deep = await (await fetch(`${app.baseUrl}${list}?pagina=${middle}`, { headers: { cookie } })).text();
  const pages: Record<string, string[]> = {
    'first page': [list],
    [`page ${middle}`]: [`${list}?pagina=${middle}`],
    [`last page (${last})`]: [`${list}?pagina=${last}`],
    'one answer': [`${list}?a.age=from-65`],
    'two answers': [`${list}?a.age=from-65&a.when=year`],
    'two answers, page 50': [`${list}?a.age=from-65&a.when=year&pagina=50`],
    'a common word': [`${list}?woorden=${searchWords.common}`],
    'a common word, page 50, the last that is shown': [`${list}?woorden=${searchWords.common}&pagina=50`],
    'a usual word': [`${list}?woorden=${searchWords.usual}`],
    'a rare word': [`${list}?woorden=${searchWords.rare}`],
    'two words': [`${list}?woorden=${searchWords.common}+${searchWords.usual}`],
    'a word and an answer': [`${list}?woorden=${searchWords.usual}&a.age=from-65`],
    'long stories': [`${list}?lengte=long`],
    'short stories with a word': [`${list}?lengte=short&woorden=${searchWords.usual}`],
    'a story out of a search, with the next and the one before': storiesIn(firstPage, list).map(
      (path) => `${path}?woorden=${searchWords.common}`,
    ),
    'a story, with the next and the one before': [...storiesIn(firstPage, list), ...storiesIn(deep, list)],
    'the rounds of the team, with their numbers of stories': [`/ruimte/${round.spaceId}/duiden`],
  };
  const figures: Figure[] = [];
  for (const [what, paths] of Object.entries(pages)) {
    figures.push(figureOf(what, await timesOf(app, cookie, paths), aimMs));
  }
  return figures;
}

function figureOf(what: string, took: readonly number[], aimMs: number): Figure {
  return {
    what: `${what}: median (95 %)`,
    sample: `${took.length} requests`,
    figure: `${milliseconds(median(took))} (${milliseconds(percentile(took, 0.95))})`,
    limit: `aim ${aimMs} ms`,
    ratio: times(median(took) / aimMs),
  };
}

async function timesOf(app: AppProcess, cookie: string, paths: readonly string[]): Promise<number[]> {
  const took: number[] = [];
  for (let number = 0; number < WARM + SAMPLE; number++) {
    const began = performance.now();
    const answer = await fetch(app.baseUrl + paths[number % paths.length], { headers: { cookie } });
    await answer.arrayBuffer();
    if (number >= WARM) took.push(performance.now() - began);
    if (answer.status !== 200) throw new Error(`${answer.url} answered ${answer.status}.`);
  }
  return took;
}

function storiesIn(html: string, list: string): string[] {
  const links = html.matchAll(/href="([^"?]+\/verhalen\/[0-9a-f-]{36})"/g);
  return [...new Set([...links].map((link) => link[1] ?? list))];
}

/** As an invented person of the demo who reads in this round. */
async function signIn(app: AppProcess, personId: string): Promise<string> {
  if (!demoPeople.some((person) => person.personId === personId)) throw new Error('Nobody made the round.');
  const answer = await fetch(`${app.baseUrl}/demo/aanmelding`, {
    method: 'POST',
    body: new URLSearchParams({ personId }),
    redirect: 'manual',
  });
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}
