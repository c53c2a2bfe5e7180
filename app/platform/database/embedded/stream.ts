import { Duplex } from 'node:stream';

/**
 * The "socket" that the pg driver talks to: whole messages of PostgreSQL's protocol go to the worker, its
 * answers come back. So the embedded database and a server share one driver and its rules for types.
 */
export class EmbeddedStream extends Duplex {
  readonly #send: (bytes: Uint8Array<ArrayBuffer>) => void;
  #waiting: Buffer = Buffer.alloc(0);
  #started = false;

  constructor(send: (bytes: Uint8Array<ArrayBuffer>) => void) {
    super();
    this.#send = send;
  }

  /** Bytes that the database answered. */
  receive(bytes: Uint8Array): void {
    this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }

  // What the driver expects of a socket.
  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }
  setNoDelay(): void {}
  setKeepAlive(): void {}
  ref(): void {}
  unref(): void {}

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#take([chunk], done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.#take(
      chunks.map(({ chunk }) => chunk),
      done,
    );
  }

  #take(chunks: Buffer[], done: () => void): void {
    const bytes = Buffer.concat([this.#waiting, ...chunks]);
    const end = this.#endOfLastRequest(bytes);
    this.#waiting = bytes.subarray(end);
    if (bytes[0] === TERMINATE && end > 0) this.push(null);
    else if (end > 0) this.#send(new Uint8Array(bytes.subarray(0, end)));
    done();
  }

  /** Up to where the bytes hold whole requests: the database answers only after a message that asks for it. */
  #endOfLastRequest(bytes: Buffer): number {
    let offset = 0;
    let end = 0;
    if (!this.#started) {
      // Only the very first message has no type in front.
      if (bytes.length < 4 || bytes.length < bytes.readInt32BE(0)) return 0;
      this.#started = true;
      offset = bytes.readInt32BE(0);
      end = offset;
    }
    while (offset + 5 <= bytes.length) {
      const next = offset + 1 + bytes.readInt32BE(offset + 1);
      if (next > bytes.length) break;
      if (asksForAnswer.has(bytes[offset] ?? 0)) end = next;
      offset = next;
    }
    return end;
  }
}

const codeOf = (letter: string) => letter.charCodeAt(0);
const TERMINATE = codeOf('X');
/** Query, Sync, Terminate, CopyDone, CopyFail, password. */
const asksForAnswer = new Set(['Q', 'S', 'X', 'c', 'f', 'p'].map(codeOf));
