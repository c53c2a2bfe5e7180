import type { Question } from '../rounds/index.ts';
import type { Form } from './form.ts';
import { isComment } from './form-rows.ts';
import { readLayout } from './layout.ts';
import { LIMITS } from './limits.ts';
import type { Problems } from './problem.ts';
import { type ImportedStory, readRow } from './story.ts';
import type { Table, TableRow } from './table.ts';
import { importText } from './text.nl.ts';

export interface StoriesFile {
  questions: Question[];
  /** Rows with a story, still to be read. */
  rows: TableRow[];
  /** Reads one of these rows; undefined, with a problem, when there is no story in it to take over. */
  readStory: (row: TableRow) => ImportedStory | undefined;
}

/** Reads the header of the stories file against the form, and gives its rows with the way to read them. */
export function readStories(form: Form, table: Table, problems: Problems): StoriesFile {
  const [header, ...rest] = table.rows.filter((row) => !isSkipped(row, table.delimiter));
  if (!header) {
    problems.error('stories', 1, '', importText.file.empty);
    return { questions: [], rows: [], readStory: () => undefined };
  }
  const layout = readLayout(form, header.cells, header.row, problems);
  const tooMany = rest[LIMITS.rows];
  if (tooMany) problems.error('stories', tooMany.row, '', importText.file.tooManyRows);
  return {
    questions: layout.questions,
    rows: rest.slice(0, LIMITS.rows),
    readStory: (row) => readRow(row, form, layout, problems),
  };
}

/** In a file with semicolons between the cells, a row with one text may be a story; only a typed ";" marks a comment. */
function isSkipped(row: TableRow, delimiter: string): boolean {
  return isComment(row, delimiter === ';' ? ',' : delimiter);
}
