import {
  type ImportReach,
  importWithoutPage,
  isImportReach,
  prepareReading,
  readFiles,
  toReport,
} from '../domains/imports/index.ts';
import { isId } from '../platform/ids.ts';
import type { World } from '../platform/world.ts';
import { type CommandInput, exitCodes, type Output, type WorldCommand } from './command.ts';
import { importCommandText as text } from './import.text.nl.ts';

/** Brings stories in from two CSV files, or only says what is in them. */
export const importCommand: WorldCommand = {
  name: 'import',
  needs: 'world',
  summary: text.summary,
  help: text.help,
  options: {
    form: { type: 'string' },
    round: { type: 'string' },
    reach: { type: 'string' },
    'dry-run': { type: 'boolean' },
    'accept-problems': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run(world, input) {
    const order = await readOrder(input);
    if (typeof order !== 'string') return bringIn(world, input, order);
    input.output.note(order);
    return exitCodes.usage;
  },
};

interface Order {
  form: Uint8Array;
  stories: Uint8Array;
  /** Null: read only. */
  roundId: string | null;
  reach: ImportReach;
  acceptProblems: boolean;
}

/** What was asked, or in Dutch why that cannot be understood. */
async function readOrder({ operands, options, readFile, output }: CommandInput): Promise<Order | string> {
  const [storiesFile, ...others] = operands;
  const { form, round, reach = 'team' } = options;
  if (storiesFile === undefined || others.length > 0) return text.oneStoriesFile;
  if (typeof form !== 'string') return text.noForm;
  if (typeof reach !== 'string' || !isImportReach(reach)) return text.unknownReach;
  if (round !== undefined && (typeof round !== 'string' || !isId(round))) return text.unknownRound;
  const dryRun = options['dry-run'] === true;
  if (round === undefined && !dryRun) output.note(text.withoutRound);
  try {
    return {
      stories: await readFile(storiesFile),
      form: await readFile(form),
      roundId: dryRun ? null : (round ?? null),
      reach,
      acceptProblems: options['accept-problems'] === true,
    };
  } catch {
    return text.unreadableFile(storiesFile, form);
  }
}

async function bringIn(world: World, { options, output }: CommandInput, order: Order): Promise<number> {
  const result = await readFiles(order.form, order.stories, ({ read, of }) =>
    output.note(text.read(read, of)),
  );
  const unreadable = result.problems.some(({ severity }) => severity === 'error');
  const store = order.roundId !== null && result.stories.length > 0 && (!unreadable || order.acceptProblems);
  if (store && order.roundId !== null) {
    const reading = prepareReading(result, world.clock.today());
    const place = { roundId: order.roundId, reach: order.reach };
    const stored = await importWithoutPage(world, place, reading, ({ done, total }) =>
      output.note(text.stored(done, total)),
    );
    if (stored === undefined) {
      output.note(text.unknownRound);
      return exitCodes.usage;
    }
  }
  const report = toReport(result);
  if (options.json === true) output.line(JSON.stringify(report));
  else sayInWords(output, report);
  if (unreadable && order.roundId !== null) output.note(store ? text.storedAnyway : text.nothingStored);
  return unreadable ? exitCodes.problems : exitCodes.done;
}

function sayInWords(output: Output, { stories, questions, problems }: ReturnType<typeof toReport>): void {
  output.line(text.found(stories, questions.length, problems.length));
  for (const { id, kind, name } of questions) output.line(text.question(id, kind, name));
  for (const { row, column, message } of problems) output.line(text.problem(row, column, message));
}
