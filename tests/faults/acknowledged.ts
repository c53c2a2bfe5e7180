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

interface WriterStart {
  target: string;
  /** The number of the first row. */
  first: number;
  stock?: boolean;
  /** A module to load before anything else. */
  preload?: string;
  environment?: Record<string, string>;
}

export interface WriterOptions extends WriterStart {
  /** How many acknowledged rows to wait for. */
  rows: number;
  /** And then so many milliseconds more, so that the end comes at any moment of a write. */
  extraMs: number;
  /** What to do at that moment; kill −9 of the writer when absent. */
  strike?: () => Promise<void>;
}

/** Lets a writer work until it is struck, and gives the numbers that were acknowledged. */
export async function writeUntilStruck(options: WriterOptions): Promise<number[]> {
  let enough = () => {};
  const reached = new Promise<void>((resolve) => {
    enough = resolve;
  });
  const { writer, acknowledged, ended } = startWriter(options, (rows) => {
    if (rows.length === options.rows) enough();
  });
  const complaint = await Promise.race([reached, ended]);
  if (complaint !== undefined) throw new Error(`The writer ended by itself: ${complaint}`);
  await new Promise((resolve) => setTimeout(resolve, options.extraMs));
  await options.strike?.();
  writer.kill('SIGKILL');
  await ended;
  return acknowledged;
}

/** Lets a writer work until it ends by itself; `ending` is its last words and exit code. */
export async function writeUntilEnd(
  options: WriterStart,
): Promise<{ acknowledged: number[]; ending: string }> {
  const { writer, ended, acknowledged } = startWriter(options, () => {});
  const tooLong = setTimeout(() => writer.kill('SIGKILL'), LONGEST_MS);
  const ending = await ended;
  clearTimeout(tooLong);
  return { acknowledged, ending };
}

/** Only so that a writer that hangs makes a test fail instead of hang. */
const LONGEST_MS = 60_000;

function startWriter(options: WriterStart, onRow: (acknowledged: number[]) => void) {
  const writer = spawn(process.execPath, parametersOf(options), {
    env: { ...process.env, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const acknowledged: number[] = [];
  createInterface({ input: writer.stdout }).on('line', (line) => {
    acknowledged.push(Number(line));
    onRow(acknowledged);
  });
  return { writer, acknowledged, ended: endOf(writer) };
}

function parametersOf({ target, first, stock, preload }: WriterStart): string[] {
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
