import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Load, Loaded } from './load-process.ts';

export type { Load, Loaded } from './load-process.ts';

/** Sends requests from a process of its own, so that making them costs the measured program nothing. */
export async function sendLoad(load: Load): Promise<Loaded> {
  return runApart<Loaded>('load-process.ts', load);
}

/** Runs a file of this folder in its own process; what it prints last is its answer. */
export async function runApart<Answer>(file: string, task: object): Promise<Answer> {
  const child = spawn(process.execPath, [join(import.meta.dirname, file), JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${file} ended with ${code}: ${said}`);
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Answer;
}
