import pg from 'pg';
import { type Listeners, MISSED } from './signals.ts';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

/** One connection that hears the signals of all processes on a server, and comes back when it is lost. */
export class ServerEar {
  readonly #config: pg.ClientConfig;
  readonly #listeners: Listeners;
  #client: pg.Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  #pause = FIRST_PAUSE_MS;
  #closed = false;

  constructor(config: pg.ClientConfig, listeners: Listeners) {
    this.#config = config;
    this.#listeners = listeners;
  }

  async open(): Promise<void> {
    const client = new pg.Client({ ...this.#config, options: '-c role=zodat_nobody' });
    client.on('error', () => {});
    client.on('notification', ({ payload }) => this.#listeners.hear(payload === undefined ? [] : [payload]));
    await client.connect();
    await client.query('listen zodat');
    client.once('end', () => this.#reopenLater());
    this.#client = client;
    this.#pause = FIRST_PAUSE_MS;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    await this.#client?.end();
  }

  #reopenLater(): void {
    if (this.#closed) return;
    this.#retry = setTimeout(() => void this.#reopen(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS);
  }

  async #reopen(): Promise<void> {
    try {
      await this.open();
      this.#listeners.tell(MISSED, '');
    } catch {
      this.#reopenLater();
    }
  }
}
