import { generateStories } from '../domains/stories/index.ts';
import { isId } from '../platform/ids.ts';
import { CommandError, exitCodes, UsageError, type WorldCommand } from './command.ts';
import { generateText as text } from './generate.text.nl.ts';

const most = 1_000_000;
const sayEvery = 10_000;

/** Puts invented stories in a round, for a load test. */
export const generateCommand: WorldCommand = {
  name: 'generate',
  needs: 'world',
  summary: text.summary,
  help: text.help,
  options: { seed: { type: 'string' } },
  operands: 2,
  async run(world, { operands, options, output }) {
    const [roundId = '', typed = ''] = operands;
    const count = wholeNumber(typed, 1, most) ?? fail(text.count);
    const seed = wholeNumber(String(options.seed ?? '1'), 0, 2 ** 32 - 1) ?? fail(text.seed);
    if (!isId(roundId)) throw new CommandError(text.unknownRound);
    const outcome = await generateStories(world, { roundId, count, seed }, (done) => {
      if (done % sayEvery === 0 || done === count) output.note(text.stored(done, count));
    });
    if (outcome === 'no-round') throw new CommandError(text.unknownRound);
    if (outcome === 'real-stories') throw new CommandError(text.realStories);
    return exitCodes.done;
  },
};

function wholeNumber(typed: string, least: number, highest: number): number | undefined {
  const read = /^\d{1,10}$/.test(typed) ? Number(typed) : Number.NaN;
  return read >= least && read <= highest ? read : undefined;
}

/** @throws UsageError */
function fail(message: string): never {
  throw new UsageError(message);
}
