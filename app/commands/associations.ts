import { associations } from '../../packages/patterns/index.ts';
import { associationsText as text } from './associations.text.nl.ts';
import { readStoryFile } from './associations-file.ts';
import { toReport } from './associations-report.ts';
import { exitCodes, type PlainCommand } from './command.ts';

/** The same file gives the same shuffles. */
export const shuffleSeed = 20_261_122;

/** What all pairs of questions in a file have to do with each other: nothing is left out. */
export const associationsCommand: PlainCommand = {
  name: 'associations',
  needs: 'nothing',
  summary: text.summary,
  help: text.help,
  operands: 1,
  options: { json: { type: 'boolean' } },
  async run({ operands: [file = ''], options, readFile, output }) {
    const matrix = readStoryFile(await readFile(file));
    const found = associations(matrix, { seed: shuffleSeed, intervals: 'all' }).map(toReport);
    if (options.json === true) output.line(JSON.stringify(found));
    else for (const pair of found) output.line(text.pair(pair));
    return exitCodes.done;
  },
};
