import type { Socket } from 'node:net';
import { CommandError, type CommandInput } from './command.ts';
import { Conversation, HungUpError, type ToServer, type ToTerminal } from './conversation.ts';

type RunRequest = Extract<ToServer, { kind: 'run' }>;
type FileReply = Exclude<ToServer, RunRequest>;

interface Waiting {
  pieces: Buffer[];
  done(path: string): void;
  failed(error: Error): void;
}

/** A terminal at the other end of the socket, as the command inside the server sees it. */
export class RemoteTerminal {
  readonly #terminal: Conversation<ToTerminal, ToServer>;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(socket: Socket) {
    this.#terminal = new Conversation(socket);
  }

  /** Hears what is asked, has it carried out, and sends the exit code; until the other side hangs up. */
  async listen(carryOut: (name: string, input: CommandInput) => Promise<number>): Promise<void> {
    try {
      for await (const message of this.#terminal.heard()) {
        if (message.kind === 'run') void this.#run(message, carryOut);
        else this.#receive(message);
      }
    } finally {
      for (const { failed } of this.#waiting.values()) failed(new HungUpError());
    }
  }

  async #run(
    { name, options, operands }: RunRequest,
    carryOut: (name: string, input: CommandInput) => Promise<number>,
  ): Promise<void> {
    try {
      const code = await carryOut(name, this.#inputFor(options, operands));
      await this.#terminal.say({ kind: 'exit', code });
    } catch {
      // Nobody is there any more to hear how it went.
    } finally {
      this.#terminal.hangUp();
    }
  }

  #inputFor(options: RunRequest['options'], operands: string[]): CommandInput {
    const tell = (kind: 'line' | 'note', text: string) => {
      this.#terminal.say({ kind, text }).catch(() => {});
    };
    return {
      options,
      operands,
      readFile: (path) => this.#readFile(path),
      writeFile: (path, chunks) => this.#writeFile(path, chunks),
      output: { line: (text) => tell('line', text), note: (text) => tell('note', text) },
    };
  }

  async #readFile(path: string): Promise<Uint8Array> {
    const { id, pieces, answer } = this.#expect();
    await this.#terminal.say({ kind: 'read', id, path });
    await answer;
    return Buffer.concat(pieces);
  }

  async #writeFile(path: string, chunks: AsyncIterable<Uint8Array>): Promise<string> {
    const { id, answer } = this.#expect();
    let refused: Error | undefined;
    answer.catch((error: Error) => {
      refused = error;
    });
    await this.#terminal.say({ kind: 'write', id, path });
    try {
      for await (const chunk of chunks) {
        if (refused !== undefined) throw refused;
        const base64 = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('base64');
        await this.#terminal.say({ kind: 'bytes', id, base64 });
      }
    } catch (error) {
      if (refused === undefined) await this.#terminal.say({ kind: 'abandon', id });
      throw error;
    }
    await this.#terminal.say({ kind: 'end', id });
    return answer;
  }

  #expect(): { id: number; pieces: Buffer[]; answer: Promise<string> } {
    this.#lastId += 1;
    const id = this.#lastId;
    const pieces: Buffer[] = [];
    const answer = new Promise<string>((done, failed) => {
      this.#waiting.set(id, { pieces, done, failed });
    });
    answer.catch(() => {}); // Whoever waits for it hears of it; nobody has to.
    return { id, pieces, answer };
  }

  #receive(reply: FileReply): void {
    const waiting = this.#waiting.get(reply.id);
    if (waiting === undefined) return;
    if (reply.kind === 'bytes') {
      waiting.pieces.push(Buffer.from(reply.base64, 'base64'));
      return;
    }
    this.#waiting.delete(reply.id);
    if (reply.kind === 'done') waiting.done(reply.path);
    else waiting.failed(new CommandError(reply.message));
  }
}
