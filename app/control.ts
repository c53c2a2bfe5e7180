import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { type Command, type CommandInput, exitCodes } from './commands/command.ts';
import { HungUpError } from './commands/conversation.ts';
import { explain } from './commands/explain.ts';
import { RemoteTerminal } from './commands/remote-terminal.ts';
import type { Config } from './platform/config.ts';
import type { World } from './platform/world.ts';

/**
 * A running Zodat holds its folder, so a command that needs the data is carried out inside it: asked for on a socket in
 * that folder, which only its owner can reach. With a database server nobody holds anything, and no socket is needed.
 */
export interface Control {
  close(): void;
}

/** The longest path that a socket can have on Linux and macOS. */
const longestPath = 103;

/** Where the socket of this installation is; undefined where there can be none. */
export function controlPath(config: Pick<Config, 'dataFolder' | 'databaseUrl'>): string | undefined {
  if (config.databaseUrl !== undefined) return undefined;
  const path = resolve(join(config.dataFolder, 'control', 'zodat.sock'));
  return Buffer.byteLength(path) <= longestPath ? path : undefined;
}

/** Call it when the lock of the folder is held: a socket that is there already was left by a process that is gone. */
export async function openControl(world: World, commands: readonly Command[]): Promise<Control> {
  const path = controlPath(world.config);
  if (path === undefined) return { close: () => {} };
  // A folder of our own keeps others out from the very first moment, before the socket has rights of its own. What is
  // in it is of no use after a crash: a socket nobody listens on, a backup that was not finished.
  rmSync(dirname(path), { recursive: true, force: true });
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    serve(world, commands, socket).catch(() => socket.destroy());
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(path, done);
  });
  chmodSync(path, 0o600);
  return {
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

async function serve(world: World, commands: readonly Command[], socket: Socket): Promise<void> {
  const terminal = new RemoteTerminal(socket);
  await terminal.listen(async (name, input) => {
    const command = commands.find((each) => each.name === name);
    if (command?.needs !== 'world') return exitCodes.usage;
    return runInside(world, command.run, input);
  });
}

/** Whatever goes wrong in a command is said where it was typed; the server goes on. */
async function runInside(
  world: World,
  run: (world: World, input: CommandInput) => Promise<number>,
  input: CommandInput,
): Promise<number> {
  try {
    return await run(world, input);
  } catch (error) {
    if (error instanceof HungUpError) throw error;
    const { message, code } = explain(error);
    input.output.note(message);
    return code;
  }
}

/** The running server of this installation; undefined when there is none. */
export async function findServer(config: Config): Promise<Socket | undefined> {
  const path = controlPath(config);
  if (path === undefined || !existsSync(path)) return undefined;
  const socket = connect(path);
  return new Promise((done, failed) => {
    socket.once('connect', () => done(socket));
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' || error.code === 'ENOENT') done(undefined);
      else failed(error);
    });
  });
}
