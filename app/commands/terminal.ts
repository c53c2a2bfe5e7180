import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { writeWhole } from '../platform/backup/index.ts';
import { CommandError, exitCodes, type Output, type PlainInput } from './command.ts';
import { Conversation, drainedOrClosed, type ToServer, type ToTerminal } from './conversation.ts';
import { commandText as text } from './text.nl.ts';

/** What was typed, read apart. */
export interface Typed {
  options: Record<string, string | boolean>;
  operands: string[];
}

/** A command's way to the files and the screen of who typed it, in the folder where it was typed. */
export function terminalInput(typed: Typed, folder: string, output: Output): PlainInput {
  const pathOf = (path: string) => resolve(folder, path);
  return {
    ...typed,
    pathOf,
    readFile: (path) => readFile(pathOf(path)).catch((error) => Promise.reject(fileProblem(error, path))),
    writeFile: (path, chunks) =>
      writeWhole(pathOf(path), chunks).catch((error) => Promise.reject(writingProblem(error, path))),
    output,
  };
}

/** What the operating system says of a file, in words; any other error stays what it is. */
export function fileProblem(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words = Object.hasOwn(text.file, code) ? text.file[code as keyof typeof text.file] : undefined;
  return words === undefined ? error : new CommandError(words(path));
}

function writingProblem(error: unknown, path: string): unknown {
  const noFolder = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return noFolder ? new CommandError(text.noFolder(path)) : fileProblem(error, path);
}

/** Has a running server carry out a command, lends it our files and screen, and gives its exit code. */
export async function askServer(socket: Socket, name: string, input: PlainInput): Promise<number> {
  const server = new Conversation<ToServer, ToTerminal>(socket);
  const files = new LentFiles(server, input);
  const { options, operands } = input;
  const given = Object.entries(options).filter(
    (entry): entry is [string, string | boolean] => entry[1] !== undefined,
  );
  await server.say({ kind: 'run', name, options: Object.fromEntries(given), operands });
  for await (const message of server.heard()) {
    if (message.kind === 'line' || message.kind === 'note') input.output[message.kind](message.text);
    else if (message.kind === 'exit') {
      await files.settled();
      server.hangUp();
      return message.code;
    } else await files.handle(message);
  }
  files.abandonAll();
  await files.settled();
  input.output.note(text.serverWentAway);
  return exitCodes.broken;
}

type FileMessage = Exclude<ToTerminal, { kind: 'line' | 'note' | 'exit' }>;

const pieceLength = 256 * 1024;

/**
 * The files of the terminal, for as long as the server works with them: those that were typed and no other. Whoever types
 * may have more rights than the server, and those are not lent.
 */
class LentFiles {
  readonly #server: Conversation<ToServer, ToTerminal>;
  readonly #input: PlainInput;
  readonly #written = new Map<number, PassThrough>();
  readonly #writing: Promise<void>[] = [];

  constructor(server: Conversation<ToServer, ToTerminal>, input: PlainInput) {
    this.#server = server;
    this.#input = input;
  }

  async handle(message: FileMessage): Promise<void> {
    if (message.kind === 'read') await this.#read(message.id, message.path);
    else if (message.kind === 'write') this.#open(message.id, message.path);
    else if (message.kind === 'bytes') await this.#add(message.id, Buffer.from(message.base64, 'base64'));
    else if (message.kind === 'end') this.#written.get(message.id)?.end();
    else this.#written.get(message.id)?.destroy(new Error('abandoned'));
  }

  abandonAll(): void {
    for (const stream of this.#written.values()) stream.destroy(new Error('abandoned'));
  }

  /** When every file is whole, or cleared away. */
  async settled(): Promise<void> {
    await Promise.all(this.#writing);
  }

  /** @throws CommandError for a file that was not typed */
  #requireTyped(path: string): void {
    const { operands, options } = this.#input;
    if (![...operands, ...Object.values(options)].includes(path)) throw new CommandError(text.notTyped(path));
  }

  async #read(id: number, path: string): Promise<void> {
    try {
      this.#requireTyped(path);
      const content = Buffer.from(await this.#input.readFile(path));
      for (let at = 0; at < content.length; at += pieceLength) {
        const base64 = content.subarray(at, at + pieceLength).toString('base64');
        await this.#server.say({ kind: 'bytes', id, base64 });
      }
      await this.#server.say({ kind: 'done', id, path: this.#input.pathOf(path) });
    } catch (error) {
      await this.#server.say({ kind: 'failed', id, message: messageOf(error) });
    }
  }

  #open(id: number, path: string): void {
    const stream = new PassThrough();
    stream.on('error', () => {});
    this.#written.set(id, stream);
    const writing = this.#write(path, stream)
      .then((fullPath) => this.#server.say({ kind: 'done', id, path: fullPath }))
      .catch(async (error) => {
        stream.destroy();
        await this.#server.say({ kind: 'failed', id, message: messageOf(error) });
      })
      .catch(() => {}); // The server is gone, and with it who would want to know.
    this.#writing.push(writing);
  }

  async #write(path: string, stream: PassThrough): Promise<string> {
    this.#requireTyped(path);
    return this.#input.writeFile(path, stream);
  }

  async #add(id: number, bytes: Buffer): Promise<void> {
    const stream = this.#written.get(id);
    if (stream === undefined || stream.destroyed || stream.write(bytes)) return;
    await drainedOrClosed(stream);
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
