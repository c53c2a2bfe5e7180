import type { World } from '../platform/world.ts';

/** Where a command writes; a test reads it back, and a running server sends it to the terminal that asked. */
export interface Output {
  /** What was asked for: data, one line. */
  line(text: string): void;
  /** How it goes, and what is wrong; not part of the data. */
  note(text: string): void;
}

export interface CommandInput {
  /** Options by name without dashes: `--round ID` is `{ round: 'ID' }`, `--json` is `{ json: true }`. */
  options: Record<string, string | boolean | undefined>;
  /** What stands without a dash. */
  operands: string[];
  /** Reads a file named on the command line, in the folder of who typed it. */
  readFile(path: string): Promise<Uint8Array>;
  output: Output;
}

/** The numbers a script can act on. */
export const exitCodes = { done: 0, problems: 1, usage: 2, broken: 3 } as const;

interface CommandBase {
  name: string;
  /** One line for `zodat --help`, in Dutch. */
  summary: string;
  /** The text of `zodat NAME --help`, in Dutch, with an example. */
  help: string;
  /** Options and whether they take a value, as node:util parseArgs wants them. */
  options: Record<string, { type: 'string' | 'boolean' }>;
}

/** Works on the data: inside the running server when there is one, else on its own. */
export interface WorldCommand extends CommandBase {
  needs: 'world';
  run(world: World, input: CommandInput): Promise<number>;
}

/** Works without the data being open: keys, putting back a backup, moving. */
export interface PlainCommand extends CommandBase {
  needs: 'nothing';
  run(input: CommandInput, environment: Record<string, string | undefined>): Promise<number>;
}

export type Command = WorldCommand | PlainCommand;
