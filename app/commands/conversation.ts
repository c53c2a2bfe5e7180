import type { Socket } from 'node:net';
import type { Writable } from 'node:stream';

/** What a terminal says to a running server. `id` names the file that was asked for. */
export type ToServer =
  | { kind: 'run'; name: string; options: Record<string, string | boolean>; operands: string[] }
  | { kind: 'bytes'; id: number; base64: string }
  /** The file that was read is whole, or the one that was written is on the disk, at this path. */
  | { kind: 'done'; id: number; path: string }
  | { kind: 'failed'; id: number; message: string };

/** What a running server says back. */
export type ToTerminal =
  | { kind: 'line'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'read' | 'write'; id: number; path: string }
  | { kind: 'bytes'; id: number; base64: string }
  | { kind: 'end' | 'abandon'; id: number }
  | { kind: 'exit'; code: number };

/** Two programs of ours on one socket: each message is one line of JSON, the bytes of files as base64. */
export class Conversation<Said, Heard> {
  readonly #socket: Socket;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('error', () => socket.destroy());
  }

  /** Waits when the other side reads more slowly than we write. */
  async say(message: Said): Promise<void> {
    if (this.#socket.destroyed) throw new HungUpError();
    if (this.#socket.write(`${JSON.stringify(message)}\n`)) return;
    await drainedOrClosed(this.#socket);
  }

  async *heard(): AsyncGenerator<Heard> {
    let unfinished: Buffer[] = [];
    for await (const chunk of this.#chunks()) {
      const end = chunk.lastIndexOf(10);
      if (end === -1) {
        unfinished.push(chunk);
        continue;
      }
      const lines = Buffer.concat([...unfinished, chunk.subarray(0, end)]).toString();
      unfinished = [chunk.subarray(end + 1)];
      for (const line of lines.split('\n')) yield JSON.parse(line) as Heard;
    }
  }

  /** Ends quietly when the other side is gone, in whatever way. */
  async *#chunks(): AsyncGenerator<Buffer> {
    try {
      yield* this.#socket as AsyncIterable<Buffer>;
    } catch {
      this.#socket.destroy();
    }
  }

  hangUp(): void {
    this.#socket.end();
  }
}

/** Waits until a stream that is full takes more, or never will. */
export function drainedOrClosed(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done);
      resolve();
    };
    if (stream.destroyed) resolve();
    else stream.on('drain', done).on('close', done);
  });
}

/** The other side went away. */
export class HungUpError extends Error {
  override name = 'HungUpError';
}
