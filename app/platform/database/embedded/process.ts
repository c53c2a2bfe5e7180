import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectFolder } from '../root.ts';
import type { EmbeddedStart, FromWorker, ToWorker } from './messages.ts';
import { EmbeddedStream } from './stream.ts';
import { text } from './text.nl.ts';

/** What to do when the embedded database is lost; the default ends the process, so that it is started anew. */
export type OnLoss = (message: string) => void;

/** PGlite in its own thread. One stream at a time is its client. */
export class EmbeddedProcess {
  readonly #worker: Worker;
  readonly #onLoss: OnLoss;
  #stream: EmbeddedStream | undefined;
  #waiting: Partial<Record<FromWorker['kind'], (message: FromWorker) => void>> = {};
  #ending = false;

  private constructor(start: EmbeddedStart, onLoss: OnLoss) {
    this.#onLoss = onLoss;
    this.#worker = new Worker(workerFile(), { workerData: start });
    this.#worker.on('message', (message: FromWorker) => this.#receive(message));
    this.#worker.on('error', (error) => this.#lose(error.message));
    this.#worker.on('exit', (code) => this.#lose(`exit ${code}`));
  }

  static async start(start: EmbeddedStart, onLoss: OnLoss): Promise<EmbeddedProcess> {
    let started = false;
    let failed: (error: Error) => void = () => {};
    const failure = new Promise<never>((_, reject) => {
      failed = reject;
    });
    const embedded = new EmbeddedProcess(start, (message) => {
      if (started) onLoss(message);
      else failed(new Error(message));
    });
    await Promise.race([embedded.#next('ready'), failure]);
    started = true;
    return embedded;
  }

  /** A new session. The one before it must be over: PGlite knows only one. */
  openStream = (): EmbeddedStream => {
    const stream = new EmbeddedStream((bytes) => this.#tell({ kind: 'bytes', bytes }, [bytes.buffer]));
    this.#stream = stream;
    return stream;
  };

  /** The whole database as a tar, to begin another one from. */
  async pack(): Promise<Uint8Array> {
    const reply = this.#next('packed');
    this.#tell({ kind: 'pack' });
    return (await reply).bytes;
  }

  async close(): Promise<void> {
    if (this.#ending) return;
    this.#ending = true;
    const reply = this.#next('closed');
    this.#tell({ kind: 'close' });
    await reply;
    await this.#worker.terminate();
  }

  #tell(message: ToWorker, transfer: ArrayBuffer[] = []): void {
    this.#worker.postMessage(message, transfer);
  }

  #next<Kind extends FromWorker['kind']>(kind: Kind): Promise<Extract<FromWorker, { kind: Kind }>> {
    return new Promise((resolve) => {
      this.#waiting[kind] = (message) => resolve(message as Extract<FromWorker, { kind: Kind }>);
    });
  }

  #receive(message: FromWorker): void {
    if (message.kind === 'bytes') this.#stream?.receive(message.bytes);
    else if (message.kind === 'broken') this.#lose(message.why);
    else this.#waiting[message.kind]?.(message);
  }

  #lose(why: string): void {
    if (this.#ending) return;
    this.#ending = true;
    this.#stream?.destroy(new Error(text.stopped(why)));
    void this.#worker.terminate();
    this.#onLoss(text.stopped(why));
  }
}

/** In the source the worker is TypeScript, which Node runs as it is; in the bundle it is a file beside it. */
function workerFile(): string {
  if (import.meta.filename.endsWith('.ts')) return join(import.meta.dirname, 'worker.ts');
  return join(projectFolder, 'build', 'worker.js');
}
