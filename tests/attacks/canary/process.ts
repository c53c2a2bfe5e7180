import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rmdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Site } from './steps.ts';

/** Zodat as people start it: a process of its own on a folder of its own, with everything it says kept. */
export interface RunningZodat extends Site {
  /** Holds the data, the key, the ledger and the temporary files. */
  folder: string;
  dataFolder: string;
  ledger: string;
  said(): Buffer;
  backup(file: string): Promise<void>;
  /** Asks it to stop and waits until it did. */
  stop(): Promise<void>;
}

export async function startZodat(): Promise<RunningZodat> {
  buildWhenStale();
  const folder = await mkdtemp(join(tmpdir(), 'zodat-kanarie-'));
  await mkdir(join(folder, 'tmp'));
  const port = await freePort();
  const dataFolder = join(folder, 'data');
  const ledger = join(folder, 'withdrawals.ledger');
  const environment = {
    ...process.env,
    PORT: String(port),
    ZODAT_DATA: dataFolder,
    ZODAT_KEY_FILE: join(folder, 'zodat.key'),
    ZODAT_LEDGER: ledger,
    TMPDIR: join(folder, 'tmp'),
  };
  const child = spawn(process.execPath, ['build/main.js'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pieces: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => pieces.push(piece));
  await spoke(child, pieces, 'Zodat staat klaar');
  return {
    baseUrl: `http://localhost:${port}`,
    folder,
    dataFolder,
    ledger,
    said: () => Buffer.concat(pieces),
    // A folder in the place of the ledger cannot be written in; any withdrawal goes wrong then.
    breakWithdrawal: () => mkdir(ledger),
    mendWithdrawal: () => rmdir(ledger),
    async backup(file) {
      await promisify(execFile)(process.execPath, ['build/zodat.js', 'backup', file], { env: environment });
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function buildWhenStale(): void {
  const script = 'import { buildWhenStale } from "./tools/prepare.mjs"; buildWhenStale();';
  execFileSync(process.execPath, ['--input-type=module', '--eval', script]);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Waits until a process said something; what it said instead is in the error when it ends before. */
function spoke(child: ChildProcess, pieces: Buffer[], words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (Buffer.concat(pieces).includes(words)) resolve();
    };
    child.stdout?.on('data', look);
    child.once('exit', () => reject(new Error(`Zodat did not start: ${Buffer.concat(pieces)}`)));
  });
}
