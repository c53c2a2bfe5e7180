import { spawn } from 'node:child_process';
import { get } from 'node:http';
import { join } from 'node:path';
import { startApp } from '../tests/faults/app-process.ts';
import { tellingPath } from '../tests/faults/app-stories.ts';
import { type Claim, type Figure, median, milliseconds, perSecond, times } from './measuring/figures.ts';
import { sendLoad } from './measuring/load.ts';
import { processorTime } from './measuring/processor-time.ts';
import { inTemporaryFolder } from './measuring/temporary-folder.ts';

const AIM_MS = 0.6;
const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 16;
/** What every browser says. */
const headers = { 'accept-encoding': 'gzip, deflate, br' };

interface Target {
  pid: number;
  baseUrl: string;
  stop(): Promise<unknown>;
}

interface Measured {
  cpuMs: number;
  perSecond: number;
  requests: number;
}

/** The telling page as a browser asks for it, beside servers that send the same bytes and do nothing else. */
export async function measure(): Promise<Claim> {
  return inTemporaryFolder(async (folder) => {
    const ours = await startApp({ folder });
    const app: Target = { pid: ours.pid, baseUrl: ours.baseUrl, stop: () => ours.kill('SIGTERM') };
    const answer = await fetchRaw(app.baseUrl);
    const targets = {
      app,
      hono: await startSameBytes('hono', answer),
      bare: await startSameBytes('bare', answer),
    };
    try {
      return claimOf(await measureInTurn(targets), answer.body.length);
    } finally {
      await Promise.all(Object.values(targets).map((target) => target.stop()));
    }
  });
}

/** Turn by turn, so that a busy moment of the machine falls on all alike. */
async function measureInTurn<Name extends string>(
  targets: Record<Name, Target>,
): Promise<Record<Name, Measured>> {
  const names = Object.keys(targets) as Name[];
  const all = Object.fromEntries(names.map((name) => [name, [] as Measured[]])) as Record<Name, Measured[]>;
  for (const name of names) await measureOnce(targets[name], 2);
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) all[name].push(await measureOnce(targets[name], SECONDS));
  }
  return Object.fromEntries(names.map((name) => [name, middleOf(all[name])])) as Record<Name, Measured>;
}

async function measureOnce(target: Target, seconds: number): Promise<Measured> {
  const before = processorTime(target.pid);
  const url = target.baseUrl + tellingPath;
  const loaded = await sendLoad({ url, connections: CONNECTIONS, seconds, headers });
  if (loaded.failed > 0) throw new Error(`${loaded.failed} requests failed.`);
  const cpuMs = (processorTime(target.pid) - before) / loaded.requests;
  return { cpuMs, perSecond: loaded.requests / loaded.seconds, requests: loaded.requests };
}

function middleOf(rounds: readonly Measured[]): Measured {
  return {
    cpuMs: median(rounds.map((round) => round.cpuMs)),
    perSecond: median(rounds.map((round) => round.perSecond)),
    requests: rounds.reduce((sum, round) => sum + round.requests, 0),
  };
}

function claimOf(found: Record<'app' | 'hono' | 'bare', Measured>, bytes: number): Claim {
  const { app, hono, bare } = found;
  const sample = `${app.requests} requests`;
  const figures: Figure[] = [
    {
      what: 'telling page: processor time per request',
      sample,
      figure: milliseconds(app.cpuMs),
      limit: `aim ${AIM_MS} ms`,
      ratio: times(app.cpuMs / AIM_MS),
    },
    ...Object.entries({ Hono: hono, 'node:http': bare }).flatMap(([name, peer]) => [
      {
        what: `· beside ${name} sending the same bytes`,
        sample: `${peer.requests} requests`,
        figure: milliseconds(app.cpuMs),
        limit: milliseconds(peer.cpuMs),
        ratio: times(app.cpuMs / peer.cpuMs),
      },
      {
        what: `· requests per second, beside ${name}`,
        sample,
        figure: perSecond(app.perSecond),
        limit: perSecond(peer.perSecond),
        ratio: times(app.perSecond / peer.perSecond),
      },
    ]),
  ];
  return {
    title: 'The telling page',
    figures,
    notes: [
      `${bytes} bytes over the wire, gzip; ${CONNECTIONS} connections, ${ROUNDS} turns of ${SECONDS} s each, median turn; embedded database`,
      'processor time is that of the whole process (all threads), from /proc',
    ],
  };
}

async function startSameBytes(
  kind: 'bare' | 'hono',
  answer: { body: Buffer; headers: Record<string, string> },
) {
  const task = JSON.stringify({ body: answer.body.toString('base64'), headers: answer.headers });
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'measuring', 'same-bytes.ts'), kind, task],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().split(' ')[1]?.trim() ?? ''));
    child.once('exit', () => reject(new Error('The server of the same bytes did not start.')));
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => child.kill() && (await ended);
  return { pid: child.pid ?? 0, baseUrl: `http://127.0.0.1:${port}`, stop };
}

/** The bytes as they go over the wire; fetch would unpack them. */
function fetchRaw(baseUrl: string): Promise<{ body: Buffer; headers: Record<string, string> }> {
  return new Promise((resolve, reject) => {
    get(baseUrl + tellingPath, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const {
          date: _,
          connection: __,
          'keep-alive': ___,
          'transfer-encoding': ____,
          ...rest
        } = response.headers;
        const body = Buffer.concat(chunks);
        const said = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)]));
        resolve({ body, headers: { ...said, 'content-length': String(body.length) } });
      });
    }).on('error', reject);
  });
}
