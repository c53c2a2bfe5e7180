/** Tells that something changed: a topic and an id, never content. */
export type SignalListener = (topic: string, id: string) => void;

/** After a lost connection signals may have been missed: listeners get this topic, and look for themselves. */
export const MISSED = 'missed';

const PAUSE_MS = 500;

/**
 * Signals on their way out: at most two a second for each topic and id, the first at once and the last always.
 * Never inside a transaction that writes: NOTIFY makes all commits of a server wait for each other.
 */
export class Signals {
  readonly #send: (messages: string[]) => Promise<void>;
  /** What was sent less than a pause ago; true when it has to be sent once more. */
  readonly #resting = new Map<string, boolean>();
  #queue: string[] = [];
  #sending: Promise<void> = Promise.resolve();

  constructor(send: (messages: string[]) => Promise<void>) {
    this.#send = send;
  }

  notify(topic: string, id: string): void {
    const message = JSON.stringify([topic, id]);
    if (this.#resting.has(message)) {
      this.#resting.set(message, true);
      return;
    }
    this.#rest(message);
    this.#queue.push(message);
    if (this.#queue.length === 1) setImmediate(() => this.#flush());
  }

  /** Waits for what is on its way. */
  async close(): Promise<void> {
    this.#flush();
    await this.#sending;
  }

  #rest(message: string): void {
    this.#resting.set(message, false);
    setTimeout(() => {
      const again = this.#resting.get(message) === true;
      this.#resting.delete(message);
      if (again) this.notify(...parse(message));
    }, PAUSE_MS).unref();
  }

  #flush(): void {
    const messages = this.#queue;
    this.#queue = [];
    if (messages.length === 0) return;
    // A signal that is lost only delays what someone sees; it never breaks the request that sent it.
    this.#sending = this.#sending.then(() => this.#send(messages)).catch(() => {});
  }
}

/** Those who listen within this process. */
export class Listeners {
  readonly #listeners = new Set<SignalListener>();

  add(listener: SignalListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  hear(messages: string[]): void {
    for (const message of messages) this.tell(...parse(message));
  }

  tell(topic: string, id: string): void {
    for (const listener of this.#listeners) {
      try {
        listener(topic, id);
      } catch (error) {
        console.error(error);
      }
    }
  }
}

function parse(message: string): [topic: string, id: string] {
  const [topic, id] = JSON.parse(message) as [string, string];
  return [topic, id];
}
