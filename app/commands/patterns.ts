import { type Association, associations } from '../../packages/patterns/index.ts';
import { readFiles, toReport as toImportReport } from '../domains/imports/index.ts';
import type { Question } from '../domains/rounds/index.ts';
import { textOption } from './arguments.ts';
import { shuffleSeed } from './associations.ts';
import { toReport } from './associations-report.ts';
import { exitCodes, type Output, type PlainCommand } from './command.ts';
import { patternsText as text } from './patterns.text.nl.ts';
import { matrixOf } from './patterns-questions.ts';
import { namesOf, sentenceOf } from './patterns-sentence.ts';

/** Under this many stories reading says more than counting. */
const fewStories = 50;

/** What goes together in stories that were read from two CSV files; nothing is stored. */
export const patternsCommand: PlainCommand = {
  name: 'patterns',
  needs: 'nothing',
  summary: text.summary,
  help: text.help,
  operands: 1,
  required: ['form'],
  options: { form: { type: 'string' }, json: { type: 'boolean' } },
  async run({ operands: [file = ''], options, readFile, output }) {
    const read = await readFiles(await readFile(textOption(options, 'form') ?? ''), await readFile(file));
    for (const { row, column, message } of toImportReport(read).problems) {
      output.note(text.problem(row, column, message));
    }
    const asJson = options.json === true;
    const found = associations(matrixOf(read.questions, read.stories), {
      seed: shuffleSeed,
      intervals: asJson ? 'all' : 'none',
    });
    if (asJson) output.line(JSON.stringify(found.map(toReport)));
    else sayInWords(output, found, read.questions, read.stories.length);
    return read.problems.some(({ severity }) => severity === 'error') ? exitCodes.problems : exitCodes.done;
  },
};

/** The surest first: one by one, in words. */
function sayInWords(
  output: Output,
  found: readonly Association[],
  questions: readonly Question[],
  stories: number,
): void {
  const shown = found.filter((association) => association.shown);
  output.line(text.found(stories, found.length, shown.length));
  if (stories < fewStories) output.note(text.fewStories);
  const qOf = ({ permutation, q = 1 }: Association) => permutation?.q ?? q;
  for (const association of shown.toSorted((one, other) => qOf(one) - qOf(other))) {
    const sentence = sentenceOf(association, questions);
    output.line('');
    output.line(namesOf(association, questions));
    if (sentence !== undefined) output.line(sentence);
    output.line(text.howSure(qOf(association)));
  }
}
