import { parseArgs } from 'node:util';
import { type Command, UsageError } from './command.ts';
import type { Typed } from './terminal.ts';
import { commandText as text } from './text.nl.ts';

/**
 * Reads what was typed behind the name of a command.
 *
 * @throws UsageError that names the option that is unknown, misses its value or got one it does not take
 */
export function readArguments(command: Command, typed: string[]): Typed {
  const { tokens } = parseArgs({
    args: typed,
    options: command.options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const read: Typed = { options: {}, operands: [] };
  for (const token of tokens) {
    if (token.kind === 'positional') read.operands.push(token.value);
    if (token.kind === 'option') read.options[token.name] = givenValue(command, token);
  }
  requireOperands(command, read.operands);
  const missing = command.required?.find((name) => read.options[name] === undefined);
  if (missing !== undefined) throw new UsageError(text.missesOption(command.name, `--${missing}`));
  return read;
}

/** Whether help is asked for, anywhere before a bare `--`. */
export function asksForHelp(typed: string[]): boolean {
  const end = typed.indexOf('--');
  const before = end === -1 ? typed : typed.slice(0, end);
  return before.includes('--help') || before.includes('-h');
}

function givenValue(
  command: Command,
  token: { name: string; rawName: string; value: string | undefined },
): string | boolean {
  const option = command.options[token.name];
  if (option === undefined) throw new UsageError(text.unknownOption(command.name, token.rawName));
  if (option.type === 'boolean') {
    if (token.value !== undefined) throw new UsageError(text.takesNoValue(command.name, token.rawName));
    return true;
  }
  // What begins with a dash is the next option, not a value; `--name=-x` says that it is one after all.
  if (token.value === undefined || token.value === '') {
    throw new UsageError(text.missesValue(command.name, token.rawName));
  }
  return token.value;
}

function requireOperands({ name, operands: wanted }: Command, operands: readonly string[]): void {
  if (wanted === undefined) return;
  if (operands.length < wanted) throw new UsageError(text.missesOperand(name));
  if (operands.length > wanted) throw new UsageError(text.tooMuch(name, operands.slice(wanted).join(' ')));
}

/** The value of an option, when it was given one. */
export function textOption(
  options: Record<string, string | boolean | undefined>,
  name: string,
): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
