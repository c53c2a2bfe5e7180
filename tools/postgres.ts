import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

// A throw-away PostgreSQL server for tests, on a spare port of this machine only.
//   node tools/postgres.ts start          prints  FOLDER URL
//   node tools/postgres.ts stop FOLDER    stops it and removes the folder
//   node tools/postgres.ts crash FOLDER   ends it as kill −9 does;  restart FOLDER  starts it again
// Where PostgreSQL is missing, `start` installs Debian's with apt-get (as root). PostgreSQL does not run as
// root, so then it runs as the user postgres.

const PROGRAMS = '/usr/lib/postgresql';

export interface ThrowAwayServer {
  folder: string;
  url: string;
}

/** `durable`: with fsync, as in production; without it tests are faster. */
export async function startPostgres(options: { durable?: boolean } = {}): Promise<ThrowAwayServer> {
  const programs = programFolder() ?? install();
  const folder = mkdtempSync(join(tmpdir(), 'zodat-postgres-'));
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  const cluster = join(folder, 'cluster');
  run(join(programs, 'initdb'), [
    '-D',
    cluster,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '-N',
  ]);
  const port = await sparePort();
  const settings = [
    `-p ${port}`,
    '-h 127.0.0.1',
    '-c unix_socket_directories=',
    '-c max_connections=100',
    ...(options.durable === true
      ? []
      : ['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off']),
  ].join(' ');
  writeFileSync(join(folder, 'settings'), settings);
  control(folder, ['-o', settings, 'start']);
  return { folder, url: `postgres://postgres@127.0.0.1:${port}/postgres` };
}

export function stopPostgres(folder: string): void {
  control(folder, ['-m', 'fast', 'stop']);
  rmSync(folder, { recursive: true, force: true });
}

/** Ends every process of the server with kill −9, and waits until none of them runs. */
export async function crashPostgres(folder: string): Promise<void> {
  const pidFile = join(folder, 'cluster', 'postmaster.pid');
  const [first = ''] = readFileSync(pidFile, 'utf8').split('\n');
  const server = Number(first);
  const children = readFileSync(`/proc/${server}/task/${server}/children`, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  const pids = [server, ...children.filter(Boolean)];
  for (const pid of pids.filter(isRunning)) process.kill(pid, 'SIGKILL');
  while (pids.some(isRunning)) await setTimeout(20);
  // In a container nobody may collect the dead process; PostgreSQL would then think that it still lives.
  rmSync(pidFile, { force: true });
}

/** Starts it again with the settings and the port it had. */
export function restartPostgres(folder: string): void {
  control(folder, ['-o', readFileSync(join(folder, 'settings'), 'utf8'), 'start']);
}

/** A process that is dead but not collected yet (state Z) does not run. */
function isRunning(pid: number): boolean {
  try {
    const [, state] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    return state?.startsWith('Z') === false;
  } catch {
    return false;
  }
}

const isRoot = userInfo().uid === 0;

function control(folder: string, action: string[]): void {
  const programs = programFolder() ?? install();
  run(join(programs, 'pg_ctl'), [
    '-D',
    join(folder, 'cluster'),
    '-l',
    join(folder, 'log'),
    '-w',
    '-s',
    ...action,
  ]);
}

function run(program: string, parameters: string[]): void {
  const [command, ...rest] = isRoot
    ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups', program, ...parameters]
    : [program, ...parameters];
  execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], cwd: '/' });
}

function programFolder(): string | undefined {
  if (!existsSync(PROGRAMS)) return undefined;
  const versions = readdirSync(PROGRAMS).sort((a, b) => Number(b) - Number(a));
  return versions
    .map((version) => join(PROGRAMS, version, 'bin'))
    .find((path) => existsSync(join(path, 'initdb')));
}

function install(): string {
  if (!isRoot)
    throw new Error('PostgreSQL is not installed, and only root can install it: apt-get install postgresql');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  });
  const programs = programFolder();
  if (programs === undefined) throw new Error('apt-get installed no PostgreSQL.');
  return programs;
}

function sparePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function main([action, folder]: string[]): Promise<void> {
  if (action === 'start') {
    const server = await startPostgres();
    console.log(`${server.folder} ${server.url}`);
  } else if (action === 'stop' && folder !== undefined) stopPostgres(folder);
  else if (action === 'crash' && folder !== undefined) await crashPostgres(folder);
  else if (action === 'restart' && folder !== undefined) restartPostgres(folder);
  else {
    console.error('node tools/postgres.ts start | stop FOLDER | crash FOLDER | restart FOLDER');
    process.exitCode = 2;
  }
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));
