import { openAsBlob } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { DurableFiles } from './durable-files.ts';
import type { EmbeddedStart, FromWorker, ToWorker } from './messages.ts';
import { text } from './text.nl.ts';
import { Upkeep } from './upkeep.ts';

// PGlite runs in a thread of its own: in the main one a long query stops every request (1.7 s was seen).

const port = parentPort;
if (port === null) throw new Error('This file runs as a worker thread.');

const say = (message: FromWorker, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

const sayBytes = (kind: 'bytes' | 'packed', bytes: Uint8Array<ArrayBuffer>) =>
  say({ kind, bytes }, [bytes.buffer]);

/** Sent before PostgreSQL sees the error: it may panic inside a loop from which no message comes any more. */
const sayBroken = (error: unknown) =>
  say({ kind: 'broken', why: text.notSynced(error instanceof Error ? error.message : String(error)) });

const start = workerData as EmbeddedStart;
const database = await PGlite.create(await optionsFor(start));
const upkeep = new Upkeep(database);
let sessions = 0;
// One message at a time: close and pack wait for the reply to what was sent before them.
let turn: Promise<void> = Promise.resolve();

port.on('message', (message: ToWorker) => {
  turn = turn.then(() => handle(message));
});
say({ kind: 'ready' });

async function handle(message: ToWorker): Promise<void> {
  if (message.kind === 'bytes') return answer(message.bytes);
  if (message.kind === 'pack') return pack();
  upkeep.stop();
  await database.close();
  say({ kind: 'closed' });
  port?.close();
}

async function answer(bytes: Uint8Array): Promise<void> {
  if (bytes[0] === 0) await beginSession();
  const chunks: Uint8Array[] = [];
  await database.execProtocolRawStream(bytes, {
    syncToFs: false,
    onRawData: (data) => chunks.push(data.slice()),
  });
  sayBytes('bytes', join(chunks));
  upkeep.after(bytes.length);
}

/** A new client finds the session as a new server connection would be, not as the last one left it. */
async function beginSession(): Promise<void> {
  sessions += 1;
  if (sessions === 1) return;
  await database.exec('rollback');
  await database.exec('discard all');
}

async function pack(): Promise<void> {
  await database.exec('checkpoint');
  const packed = await database.dumpDataDir('none');
  sayBytes('packed', new Uint8Array(await packed.arrayBuffer()));
}

function join(chunks: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

async function optionsFor({ folder, template }: EmbeddedStart): Promise<PGliteOptions> {
  const always = ['--single', '-O', '-j'];
  const settings = {
    search_path: 'public',
    exit_on_error: 'false',
    log_checkpoints: 'false',
    max_worker_processes: '0',
    max_parallel_workers: '0',
    max_parallel_workers_per_gather: '0',
    max_parallel_maintenance_workers: '0',
    io_method: 'sync',
    fsync: folder === undefined ? 'off' : 'on',
    wal_sync_method: 'fsync',
    shared_buffers: folder === undefined ? '16MB' : '128MB',
  };
  const startParams = [
    ...always,
    ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ];
  if (folder !== undefined) return { startParams, fs: new DurableFiles(folder, sayBroken) };
  // Segments of 1 MB instead of 16 keep the template, and so every new folder, small.
  const initDbStartParams = ['--wal-segsize=1', '--no-sync'];
  if (template === undefined) return { startParams, initDbStartParams };
  return { startParams, loadDataDir: await openAsBlob(template) };
}
