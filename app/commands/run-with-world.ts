import { setTimeout } from 'node:timers/promises';
import { findServer } from '../control.ts';
import { closeWorld, openWorld } from '../open-world.ts';
import { type Config, readConfig } from '../platform/config.ts';
import { FolderInUseError } from '../platform/database/index.ts';
import type { World } from '../platform/world.ts';
import type { Environment, Output, PlainInput, WorldCommand } from './command.ts';
import { askServer } from './terminal.ts';
import { commandText as text } from './text.nl.ts';

/** Carries a command out inside the running server, or when there is none on the data itself. */
export async function runWithWorld(
  command: WorldCommand,
  input: PlainInput,
  environment: Environment,
): Promise<number> {
  const config = readConfig(environment);
  const found = await findServerOrWorld(config, input.output);
  if ('socket' in found) return askServer(found.socket, command.name, input);
  try {
    return await command.run(found.world, input);
  } finally {
    await closeWorld(found.world);
  }
}

/** A server that is just starting holds the folder before it can be asked; it gets twenty seconds for that. */
const tries = 80;
const pauseMs = 250;

async function findServerOrWorld(config: Config, output: Output) {
  for (let attempt = 1; ; attempt += 1) {
    const socket = await findServer(config);
    if (socket !== undefined) return { socket };
    try {
      return { world: (await openWorld(config)) satisfies World };
    } catch (error) {
      if (!(error instanceof FolderInUseError) || attempt === tries) throw error;
    }
    if (attempt === 1) output.note(text.waiting);
    await setTimeout(pauseMs);
  }
}
