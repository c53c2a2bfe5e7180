import { chanceFor, voicesMap } from '../packages/voices/index.ts';
import { dealtAgain, nobodyTogether, tableOf, twoCamps } from '../packages/voices/lindewaard.fixture.ts';
import {
  type Claim,
  type Figure,
  median,
  milliseconds,
  percent,
  percentile,
  times,
} from './measuring/figures.ts';
import { runApart } from './measuring/load.ts';
import type { VoicesCost, VoicesTask } from './measuring/voices-process.ts';

const RUNS = Number(process.env.ZODAT_BENCH_RUNS ?? 300);

/** The map of statements: what it costs, each size in a fresh process, and how often it shows groups that are none. */
export async function measure(): Promise<Claim> {
  const figures = [
    ...(await costOf('2,000 × 200', { people: 2_000, statements: 200, votes: 120_000, make: 'map' }, 150)),
    ...(await costOf(
      '· as published',
      { people: 2_000, statements: 200, votes: 120_000, make: 'published' },
      150,
    )),
    ...(await costOf(
      'one more response, 500 × 60',
      { people: 500, statements: 60, votes: 24_000, make: 'responses' },
      20,
    )),
    ...(await costOf('the null (99 draws), 500 × 60', {
      people: 500,
      statements: 60,
      votes: 24_000,
      make: 'null',
    })),
    falseGroups(),
  ];
  return { title: 'Voices: the map of statements', figures, notes: NOTES };
}

/** The largest conversation that is public; apart, because it wants a quiet machine. */
export async function measureLarge(): Promise<Claim> {
  const size = { people: 33_000, statements: 780, votes: 2_000_000 };
  const figures = [
    ...(await costOf('33,000 × 780', { ...size, make: 'map' }, 3_000, 400)),
    ...(await costOf('· as published', { ...size, make: 'published' }, 3_000, 400)),
  ];
  return { title: 'Voices: a very large conversation', figures, notes: NOTES };
}

const NOTES = [
  'processor time (user and system, all threads of the process) from table to figures, without the null; the code is cold the first time, as it is in a command',
  'memory is the most the process ever held, the made-up votes included',
];

async function costOf(what: string, task: VoicesTask, aimMs?: number, aimMb?: number): Promise<Figure[]> {
  const cost = await runApart<VoicesCost>('voices-process.ts', task);
  const sample = `${cost.milliseconds.length} × ${cost.votes.toLocaleString('en')} votes`;
  const middle = median(cost.milliseconds);
  const figure: Figure = {
    what,
    sample,
    figure:
      cost.milliseconds.length > 1
        ? `${milliseconds(middle)} (95 %: ${milliseconds(percentile(cost.milliseconds, 0.95))})`
        : milliseconds(middle),
    limit: aimMs === undefined ? 'in the background' : `aim ${milliseconds(aimMs)}`,
    ratio: aimMs === undefined ? '' : times(middle / aimMs),
  };
  if (aimMb === undefined) return [figure];
  const memory = {
    what: '· memory',
    sample,
    figure: `${cost.megabytes.toFixed(0)} MB`,
    limit: `aim ${aimMb} MB`,
    ratio: times(cost.megabytes / aimMb),
  };
  return [figure, memory];
}

/** Votes of people with and without camps, dealt out again on each statement, for rooms of 12 to 300. */
function falseGroups(): Figure {
  let shown = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const people = Math.round(12 * 25 ** (run / Math.max(1, RUNS - 1)));
    const make = run % 2 === 0 ? twoCamps : nobodyTogether;
    const table = tableOf(dealtAgain(make(people, 10 + (run % 5) * 6, run, 0.5 + (run % 3) * 0.25), run + 7));
    if (voicesMap(table, { chance: chanceFor(table) }).groups.size > 1) shown += 1;
  }
  return {
    what: 'groups shown where there are none, 12 to 300 people',
    sample: `${RUNS} shuffled rooms`,
    figure: percent(shown / RUNS),
    limit: 'aim 7 %',
    ratio: times(shown / RUNS / 0.07),
  };
}
