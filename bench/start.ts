import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { projectFolder } from '../app/platform/database/root.ts';
import { sparePort } from '../tests/faults/app-port.ts';
import { type Claim, type Figure, median } from './measuring/figures.ts';
import { familyOf, isRunning, residentMemory } from './measuring/processor-time.ts';
import { inTemporaryFolder } from './measuring/temporary-folder.ts';

const WARM_STARTS = 3;
const LONGEST_MS = 10 * 60_000;

interface Start {
  seconds: number;
  /** Of the program itself, and of everything that `npm start` keeps running. */
  programMb: number;
  allMb: number;
}

/** `npm start` from a fresh clone of what was committed last, and again when everything is there. */
export async function measure(): Promise<Claim> {
  return inTemporaryFolder(async (folder) => {
    const clone = join(folder, 'zodat');
    execFileSync('git', ['clone', '-q', projectFolder, clone]);
    const cold = await startOnce(clone);
    const warm: Start[] = [];
    for (let number = 0; number < WARM_STARTS; number++) warm.push(await startOnce(clone));
    return {
      title: 'From `npm start` to the first page',
      figures: [
        figureOf('fresh clone: install, build, first database, demo', [cold]),
        figureOf('again, everything there', warm),
      ],
      notes: ['until the first page was answered; npm with the cache of this machine', ...memoryNotes(warm)],
    };
  });
}

function figureOf(what: string, starts: readonly Start[]): Figure {
  return {
    what,
    sample: starts.length === 1 ? '1 start' : `${starts.length} starts, median`,
    figure: `${median(starts.map((start) => start.seconds)).toFixed(1)} s`,
    limit: '',
    ratio: '',
  };
}

function memoryNotes(starts: readonly Start[]): string[] {
  const program = median(starts.map((start) => start.programMb));
  const all = median(starts.map((start) => start.allMb));
  return [
    `memory after the first page: ${Math.round(program)} MB for the program with its database thread, ${Math.round(all)} MB with npm and the starter around it`,
  ];
}

async function startOnce(clone: string): Promise<Start> {
  const port = await sparePort();
  const began = performance.now();
  // In a group of its own, so that npm and what it starts can be ended together.
  const npm = spawn('npm', ['start', '--silent'], {
    cwd: clone,
    env: environmentFor(port),
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  try {
    await answerOf(`http://127.0.0.1:${port}/`, npm);
    const seconds = (performance.now() - began) / 1_000;
    const memory = familyOf(npm.pid ?? 0).map(residentMemory);
    return { seconds, programMb: Math.max(...memory), allMb: memory.reduce((sum, part) => sum + part, 0) };
  } finally {
    await end(npm);
  }
}

/** Without what points at this project's own modules and database. */
function environmentFor(port: number): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, NODE_ENV: ___, PATH = '', ...rest } = process.env;
  const paths = PATH.split(':').filter((path) => !path.includes('node_modules'));
  return { ...rest, PATH: paths.join(':'), PORT: String(port) };
}

async function answerOf(url: string, npm: ChildProcess): Promise<void> {
  const last = Date.now() + LONGEST_MS;
  while (Date.now() < last && npm.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return;
    await setTimeout(50);
  }
  throw new Error('npm start gave no page.');
}

/** Until all that npm started is gone: the program still has its folder open for a moment after npm ended. */
async function end(npm: ChildProcess): Promise<void> {
  if (npm.exitCode !== null || npm.pid === undefined) return;
  const family = familyOf(npm.pid);
  process.kill(-npm.pid, 'SIGTERM');
  while (family.some(isRunning)) await setTimeout(50);
}
