import { relative, resolve } from 'node:path';
import type { Config } from '../platform/config.ts';
import { writeNewKey } from '../platform/new-key.ts';
import { checkData } from './check-data.ts';
import { CommandError, exitCodes, type Output, type PlainCommand, UsageError } from './command.ts';
import { keyText as text } from './key.text.nl.ts';
import { requireKey } from './key-file.ts';
import { hasData, readDataSettings } from './own-database.ts';
import { forgetOldKey, rotateKey } from './rotate-key.ts';

/** The master key: made, tried on the data, or changed for another. */
export const keyCommand: PlainCommand = {
  name: 'key',
  needs: 'nothing',
  summary: text.summary,
  help: text.help,
  operands: 1,
  options: { 'forget-old': { type: 'boolean' } },
  async run(input, environment) {
    const [action] = input.operands;
    const config = readDataSettings(environment);
    if (action === 'make') return makeKey(config, input.output);
    if (action === 'check') {
      const key = await requireKey(config);
      const data = hasData(config) ? await checkData(input, environment) : undefined;
      if (typeof data?.keyProblem === 'string') throw new CommandError(data.keyProblem);
      input.output.line(text.fits(key.id, data?.dataKeys ?? 0));
      return exitCodes.done;
    }
    if (action !== 'rotate') throw new UsageError(text.which);
    if (input.options['forget-old'] === true) return forgetOldKey(config, input.output);
    return rotateKey(config, input.output);
  },
};

async function makeKey(config: Config, output: Output): Promise<number> {
  if (config.masterKey !== undefined) throw new CommandError(text.fromSetting);
  const key = await writeNewKey(config.keyFile);
  if (key === undefined) throw new CommandError(text.alreadyThere(config.keyFile));
  output.line(text.made(config.keyFile, key.id));
  output.note(text.keepCopy);
  if (isInside(config.keyFile, config.dataFolder)) output.note(text.insideData(config.keyFile));
  return exitCodes.done;
}

/** Whether a file stands in this folder, or deeper. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '' && !way.startsWith('..');
}
