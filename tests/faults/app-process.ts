import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { projectFolder } from '../../app/platform/database/root.ts';
import { sparePort } from './app-port.ts';

/** The program as it runs in production: the built file in a process of its own. */
export interface AppProcess {
  baseUrl: string;
  pid: number;
  /** Everything it said so far. */
  said(): string;
  /** Waits until it ended; gives its exit code, or null after a signal. */
  ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

export interface AppPlace {
  /** A folder for its key and ledger, and for its data when there is no server. */
  folder: string;
  databaseUrl?: string;
  port?: number;
  /** Parameters for Node itself. */
  nodeOptions?: string[];
}

/** Starts the program and waits until it says that it is ready. */
export async function startApp(place: AppPlace): Promise<AppProcess> {
  const app = await launchApp(place);
  const ready = await Promise.race([hasSaid(app, 'Zodat staat klaar'), app.ended.then(() => false)]);
  if (!ready) throw new Error(`The program did not start: ${app.said()}`);
  return app;
}

/** Starts the program without waiting for anything. */
export async function launchApp(place: AppPlace): Promise<AppProcess> {
  const program = join(projectFolder, 'build', 'main.js');
  if (!existsSync(program)) throw new Error('Build first: node tools/build.ts');
  const port = place.port ?? (await sparePort());
  const child = spawn(process.execPath, [...(place.nodeOptions ?? []), program], {
    cwd: projectFolder,
    env: environmentOf(place, port),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    said: gather(child),
    ended,
    kill(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** The variables with which the program works at a place. */
export function environmentOf({ folder, databaseUrl }: AppPlace, port: number): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, ...rest } = process.env;
  return {
    ...rest,
    NODE_ENV: 'production',
    PORT: String(port),
    ZODAT_URL: `http://127.0.0.1:${port}`,
    ZODAT_MODE: 'demo',
    ZODAT_DATA: join(folder, 'data'),
    ZODAT_KEY_FILE: join(folder, 'zodat.key'),
    ZODAT_LEDGER: join(folder, 'withdrawals.ledger'),
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
  };
}

function gather(child: ChildProcess): () => string {
  let said = '';
  const keep = (data: Buffer) => {
    said += data.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => said;
}

const longestStartMs = 60_000;

async function hasSaid(app: AppProcess, words: string): Promise<boolean> {
  const last = Date.now() + longestStartMs;
  while (!app.said().includes(words)) {
    if (Date.now() > last) {
      await app.kill('SIGKILL');
      return false;
    }
    await setTimeout(15);
  }
  return true;
}
