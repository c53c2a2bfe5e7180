import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openDatabase } from '../../app/platform/database/index.ts';

/** A source of numbers from 0 to 1 that is the same in each run, so that a failing round can be repeated. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface WriterOptions {
  target: string;
  first: number;
  /** How many acknowledged rows to wait for. */
  rows: number;
  /** And then so many milliseconds more, so that the end comes at any moment of a write. */
  extraMs: number;
  stock?: boolean;
  /** A module to load before anything else. */
  preload?: string;
  environment?: Record<string, string>;
  /** What to do at that moment; kill −9 of the writer when absent. */
  strike?: () => Promise<void>;
}

/** Lets a writer work until it is struck, and gives the numbers that were acknowledged. */
export async function writeUntilStruck(options: WriterOptions): Promise<number[]> {
  const writer = spawn(process.execPath, parametersOf(options), {
    env: { ...process.env, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = endOf(writer);
  const acknowledged: number[] = [];
  const enough = new Promise<void>((resolve) => {
    createInterface({ input: writer.stdout }).on('line', (line) => {
      acknowledged.push(Number(line));
      if (acknowledged.length === options.rows) resolve();
    });
  });
  const complaint = await Promise.race([enough, ended]);
  if (complaint !== undefined) throw new Error(`The writer ended by itself: ${complaint}`);
  await new Promise((resolve) => setTimeout(resolve, options.extraMs));
  await options.strike?.();
  writer.kill('SIGKILL');
  await ended;
  return acknowledged;
}

function parametersOf({ target, first, stock, preload }: WriterOptions): string[] {
  const preloading = preload === undefined ? [] : ['--import', preload];
  const kind = stock === true ? ['stock'] : [];
  return [...preloading, join(import.meta.dirname, 'writer.ts'), target, String(first), ...kind];
}

function endOf(writer: ChildProcess): Promise<string> {
  let complaint = '';
  writer.stderr?.on('data', (data: Buffer) => {
    complaint += data.toString();
  });
  return new Promise((resolve) => {
    writer.once('close', (code, signal) => resolve(`${complaint} (${code ?? signal})`));
  });
}

/** The numbers that the database holds, in order. */
export async function numbersIn(target: string): Promise<number[]> {
  const database = await openDatabase(target.startsWith('postgres') ? { url: target } : { folder: target });
  try {
    const rows = await database.asOperator((owner) =>
      owner.prepared<{ number: number }>(
        'numbers',
        'select key_version as number from data_keys order by 1',
        [],
      ),
    );
    return rows.map(({ number }) => number);
  } finally {
    await database.close();
  }
}

/** What was acknowledged and is not there. */
export const missingFrom = (found: number[], acknowledged: number[]): number[] => {
  const there = new Set(found);
  return acknowledged.filter((number) => !there.has(number));
};
