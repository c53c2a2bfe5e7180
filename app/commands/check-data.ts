import { WrongKeyError } from '../platform/vault/index.ts';
import { CommandError, type Environment, exitCodes, type PlainInput, type WorldCommand } from './command.ts';
import { requireFits, wrappedKeys } from './data-keys.ts';
import { requireKey } from './key-file.ts';
import { runWithWorld } from './run-with-world.ts';

/** What can only be seen where the data is open. */
export interface DataState {
  database: 'embedded' | 'server';
  dataKeys: number;
  /** Why the master key does not fit; null when it does. */
  keyProblem: string | null;
  failedJobs: number;
  mailAnswers: boolean;
}

/** A part of `zodat check` and `zodat key check`: answers with one line of JSON. */
export const checkDataCommand: WorldCommand = {
  name: 'check-data',
  needs: 'world',
  hidden: true,
  summary: '',
  help: '',
  options: {},
  async run(world, { output }) {
    const dataKeys = await world.database.asOperator(wrappedKeys);
    // Read anew: a server that runs may have begun with another key than is there now.
    const key = await requireKey(world.config);
    const state: DataState = {
      database: world.database.kind,
      dataKeys: dataKeys.length,
      keyProblem: problemOf(() => requireFits(key, dataKeys)),
      failedJobs: (await world.jobs.failures()).length,
      mailAnswers: await world.mail.check(),
    };
    output.line(JSON.stringify(state));
    return exitCodes.done;
  },
};

/** Looks at the data: inside the running server, or on its own. @throws CommandError when that cannot be done */
export async function checkData(input: PlainInput, environment: Environment): Promise<DataState> {
  const lines: string[] = [];
  const notes: string[] = [];
  const output = { line: (text: string) => lines.push(text), note: (text: string) => notes.push(text) };
  const code = await runWithWorld(
    checkDataCommand,
    { ...input, options: {}, operands: [], output },
    environment,
  );
  const [answer] = lines;
  if (code !== exitCodes.done || answer === undefined) throw new CommandError(notes.join(' '));
  return JSON.parse(answer) as DataState;
}

function problemOf(check: () => void): string | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof WrongKeyError) return error.message;
    throw error;
  }
}
