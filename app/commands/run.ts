import { asksForHelp, readArguments } from './arguments.ts';
import { type Command, type Environment, exitCodes, type Output, UsageError } from './command.ts';
import { explain } from './explain.ts';
import { runWithWorld } from './run-with-world.ts';
import { terminalInput } from './terminal.ts';
import { commandText as text } from './text.nl.ts';

/** Where and with what `zodat` was typed. */
export interface Terminal {
  environment: Environment;
  /** Where it was typed: files on the command line are looked for there. */
  folder: string;
  output: Output;
}

/** Carries out what was typed behind `zodat`, and gives the exit code. Never throws. */
export async function runZodat(
  typed: string[],
  commands: readonly Command[],
  terminal: Terminal,
): Promise<number> {
  try {
    return await carryOut(typed, commands, terminal);
  } catch (error) {
    const { message, code } = explain(error);
    terminal.output.note(message);
    return code;
  }
}

async function carryOut(typed: string[], commands: readonly Command[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = typed;
  if (name === undefined) throw new UsageError(text.nothingTyped);
  if (name === 'help' || name === '--help' || name === '-h')
    return showHelp(rest[0], commands, terminal.output);
  const command = findCommand(name, commands);
  if (asksForHelp(rest)) return showHelp(name, commands, terminal.output);
  const input = terminalInput(readArguments(command, rest), terminal.folder, terminal.output);
  if (command.needs === 'nothing') return command.run(input, terminal.environment);
  return runWithWorld(command, input, terminal.environment);
}

function findCommand(name: string, commands: readonly Command[]): Command {
  const command = commands.find((each) => each.name === name && each.hidden !== true);
  if (command === undefined) throw new UsageError(text.unknownCommand(name));
  return command;
}

function showHelp(name: string | undefined, commands: readonly Command[], output: Output): number {
  if (name !== undefined && !name.startsWith('-')) output.line(findCommand(name, commands).help);
  else output.line(overviewOf(commands));
  return exitCodes.done;
}

function overviewOf(commands: readonly Command[]): string {
  const shown = commands.filter(({ hidden }) => hidden !== true);
  const width = Math.max(...shown.map(({ name }) => name.length));
  const list = shown.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [text.overview, ...list, '', text.overviewEnd].join('\n');
}
