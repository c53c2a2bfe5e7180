import type { FieldProblem, Fields } from '../../../platform/web/fields.ts';
import type { ImportResult } from '../import.ts';
import type { ImportFile } from '../problem.ts';
import { isImportReach } from '../waiting.ts';
import { text } from './text.nl.ts';

/** What is missing before the files can be read at all. */
export function problemsOfChoice(fields: Fields): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (fields.file('form') === null) problems.push({ field: 'form', message: text.problem.noForm });
  if (fields.file('stories') === null) problems.push({ field: 'stories', message: text.problem.noStories });
  if (!isImportReach(fields.one('reach'))) problems.push({ field: 'reach', message: text.problem.noReach });
  return problems;
}

/**
 * What is wrong with the files as a whole, by the field in which another one can be chosen; empty when there is a
 * story to store.
 */
export function problemsOfFiles(result: ImportResult): FieldProblem[] {
  if (result.stories.length > 0) return [];
  const refused = (['form', 'stories'] as const).flatMap((file) => refusalOf(result, file));
  if (refused.length > 0) return refused;
  const inForm =
    result.questions.length === 0 ? result.problems.find(({ file }) => file === 'form') : undefined;
  if (inForm !== undefined)
    return [{ field: 'form', message: `${inForm.message} ${text.problem.chooseAgain}` }];
  return [{ field: 'stories', message: text.problem.nothingRead }];
}

/** A file that could not be read as text: a spreadsheet, an empty file. */
function refusalOf(result: ImportResult, file: ImportFile): FieldProblem[] {
  if (result.encodings[file] !== undefined) return [];
  const refusal = result.problems.find((problem) => problem.file === file);
  return refusal === undefined
    ? []
    : [{ field: file, message: `${refusal.message} ${text.problem.chooseAgain}` }];
}
