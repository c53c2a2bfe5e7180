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
  /** Writes one there, readable for its owner only: it is there as a whole or not at all. Gives its full path. */
  writeFile(path: string, chunks: AsyncIterable<Uint8Array>): Promise<string>;
  output: Output;
}

/** A command that works on its own, in the process of who typed it, can also say where files are. */
export interface PlainInput extends CommandInput {
  /** The full path of a file or folder named on the command line. */
  pathOf(path: string): string;
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
  /** Exactly how many operands it takes, when it leaves that to be checked before anything is opened. */
  operands?: number;
  /** Options that may not be left out; looked at before anything is opened. */
  required?: readonly string[];
  /** Not in `zodat --help`: a part of another command, that has to be done where the data is. */
  hidden?: boolean;
}

/** Works on the data: inside the running server when there is one, else on its own. */
export interface WorldCommand extends CommandBase {
  needs: 'world';
  run(world: World, input: CommandInput): Promise<number>;
}

/** Works without the data being open: keys, putting back a backup, moving. */
export interface PlainCommand extends CommandBase {
  needs: 'nothing';
  run(input: PlainInput, environment: Environment): Promise<number>;
}

/** Where the settings come from: the variables of the process, or of a test. */
export type Environment = Record<string, string | undefined>;

export type Command = WorldCommand | PlainCommand;

/** Wrong usage: said in Dutch, with where to look; ends with `exitCodes.usage`. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Used well, but it cannot be done; the message says in Dutch why. Ends with `exitCodes.problems`. */
export class CommandError extends Error {
  override name = 'CommandError';
}
