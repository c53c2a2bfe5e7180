import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import {
  type Association,
  type Column,
  columnPairs,
  conclude,
  isMeasured,
  pairOf,
} from '../packages/patterns/index.ts';
import { type Claim, type Figure, median, milliseconds, times } from './measuring/figures.ts';
import { residentMemory } from './measuring/processor-time.ts';
import { makeColumns, type Questions, type SharedColumn, toColumn } from './patterns/made-up-columns.ts';
import { plainP } from './patterns/plain.ts';

const twenty: Questions = { scales: 8, choices: 8, multiples: 4 };
const forty: Questions = { scales: 16, choices: 16, multiples: 8 };
const aims: Record<number, number> = { 1000: 50, 10000: 100, 100000: 250 };

/** All pairs of a round: 190 pairs of 20 questions beside a plain implementation, and 780 of 40 at a million stories. */
export async function measure(): Promise<Claim> {
  // The million first: what the plain way leaves behind in memory is not its.
  const million = process.env.ZODAT_BENCH_MILLION === 'no' ? [] : await fortyQuestions(1_000_000);
  const figures = [...Object.keys(aims).map(Number).flatMap(twentyQuestions), ...million];
  return {
    title: 'What all questions of a round have to do with each other',
    figures,
    notes: [
      '8 lines (1001 places), 8 single choices of 5 and 4 choices of several of 6; 16, 16 and 8 at a million; a tenth of the answers is missing',
      'processor time of the thread, from codes in memory to p and effect of every pair and q of all; median of 5 (3 at 100,000), after one to warm up',
      'beside it: the same statistics story by story with sorted arrays and maps (bench/patterns/plain.ts), once; every p agrees to 1e-9',
      'the bound: one increment of a joint histogram for each story of each pair, at what that costs in a bare loop on the same columns',
    ],
  };
}

function twentyQuestions(stories: number): Figure[] {
  const shared = makeColumns(stories, twenty);
  const columns = shared.map(toColumn);
  let found: Association[] = [];
  const took = Array.from({ length: stories < 100_000 ? 6 : 4 }, () =>
    processorTimeOf(() => {
      found = screen(columns);
    }),
  ).slice(1);
  const fast = median(took);
  const plain = processorTimeOf(() => requireSame(found, shared));
  const bound = found.length * stories * bareIncrement(shared);
  const aim = aims[stories] ?? 250;
  const sample = `${found.length} pairs × ${stories.toLocaleString('en')} stories`;
  return [
    {
      what: 'all pairs',
      sample,
      figure: milliseconds(fast),
      limit: `aim ${aim} ms`,
      ratio: times(fast / aim),
    },
    { what: '· plain', sample, figure: milliseconds(plain), limit: 'all pairs', ratio: times(plain / fast) },
    {
      what: '· the bound',
      sample,
      figure: milliseconds(bound),
      limit: 'all pairs',
      ratio: times(bound / fast),
    },
  ];
}

const settings = { seed: 1, intervals: 'none' } as const;

/** As `associations` does, without the shuffles: those only come with few stories. */
function screen(columns: Column[]): Association[] {
  const pairs = columnPairs(columns);
  return conclude(
    pairs.map(([one, other]) => ({ one, other, outcome: withoutShuffles(pairOf(one, other).measure()) })),
    settings,
  );
}

/** The time to find p is what is measured; a p that says it is exact is not shuffled. */
function withoutShuffles<Found extends object>(outcome: Found): Found {
  return { ...outcome, form: 'exact' };
}

function requireSame(found: readonly Association[], shared: readonly SharedColumn[]): void {
  const columnOf = new Map(shared.map((column) => [column.question, column]));
  for (const { one, other, outcome } of found) {
    const [first, second] = [columnOf.get(one.question), columnOf.get(other.question)];
    if (first === undefined || second === undefined || !isMeasured(outcome))
      throw new Error('A pair has no p.');
    const plain = plainP(first, second);
    if (Math.abs(plain - outcome.p) > 1e-9 * plain) {
      throw new Error(`${one.question} × ${other.question}: ${outcome.p}, plain ${plain}`);
    }
  }
}

/** Milliseconds for one story of one pair, when nothing else is done. */
function bareIncrement([first, second]: readonly SharedColumn[]): number {
  if (first === undefined || second === undefined) return 0;
  const width = second.levels + 2;
  const counts = new Uint32Array((first.levels + 2) * width);
  const rounds = Math.ceil(20_000_000 / first.codes.length);
  const took = processorTimeOf(() => {
    for (let round = 0; round < rounds; round++) count(counts, first.codes, second.codes);
  });
  return took / (rounds * first.codes.length);
}

/** Into as many cells as fit in the nearest cache. */
function count(counts: Uint32Array, rows: Uint16Array, columns: Uint16Array): void {
  for (let story = 0; story < rows.length; story++) {
    const cell = ((rows[story] ?? 0) & 7) * 512 + ((columns[story] ?? 0) & 511);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}

function processorTimeOf(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

async function fortyQuestions(stories: number): Promise<Figure[]> {
  const columns = makeColumns(stories, forty);
  const pairs = columns.flatMap((_, one) =>
    columns.slice(one + 1).map((_, after): [number, number] => [one, one + 1 + after]),
  );
  const next = new Int32Array(new SharedArrayBuffer(4));
  const workers = [1, 2].map(
    () =>
      new Worker(new URL('./patterns/screening.ts', import.meta.url), {
        workerData: { columns, pairs, next },
      }),
  );
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  const began = performance.now();
  for (const worker of workers) worker.postMessage('go');
  const answers = (await Promise.all(workers.map((worker) => once(worker, 'message')))) as {
    outcomes: unknown[];
    processor: number;
  }[][];
  const took = performance.now() - began;
  const processor = answers.reduce((sum, [answer]) => sum + (answer?.processor ?? 0), 0);
  const done = answers.reduce((sum, [answer]) => sum + (answer?.outcomes.length ?? 0), 0);
  if (done !== pairs.length) throw new Error(`${done} of ${pairs.length} pairs were done.`);
  const bound = pairs.length * stories * bareIncrement(columns);
  const sample = `${pairs.length} pairs × ${stories.toLocaleString('en')} stories`;
  const memory = residentMemory(process.pid);
  return [
    {
      what: 'all pairs on two threads, by the clock',
      sample,
      figure: milliseconds(took),
      limit: 'aim 2500 ms',
      ratio: times(took / 2_500),
    },
    {
      what: '· processor time of both',
      sample,
      figure: milliseconds(processor),
      limit: 'aim 5000 ms',
      ratio: times(processor / 5_000),
    },
    {
      what: '· the bound, processor time',
      sample,
      figure: milliseconds(bound),
      limit: 'both',
      ratio: times(bound / processor),
    },
    {
      what: '· memory of the program',
      sample,
      figure: `${Math.round(memory)} MB`,
      limit: 'aim 300 MB',
      ratio: times(memory / 300),
    },
  ];
}
