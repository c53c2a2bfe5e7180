import type { Question, QuestionId, QuestionKind } from '../rounds/index.ts';
import { decodeText, type Encoding } from './decode.ts';
import { readForm } from './form.ts';
import { FORM_HEADERS } from './form-rows.ts';
import { type ImportFile, type Problem, Problems } from './problem.ts';
import { readStories } from './stories.ts';
import type { ImportedStory } from './story.ts';
import { readTable, type Table } from './table.ts';
import { importText } from './text.nl.ts';

export interface ImportResult {
  questions: Question[];
  stories: ImportedStory[];
  problems: Problem[];
  /** How the files were read, to show when a person doubts; absent when a file could not be read at all. */
  encodings: Partial<Record<ImportFile, Encoding>>;
}

/** How far the reading is; `of` is the number of rows with a story. */
export interface ImportProgress {
  read: number;
  of: number;
}

const CHUNK = 250;

/**
 * Reads the two files of an import: the form file that describes the columns, and the stories file. Stores
 * nothing and never throws on what is in the files.
 *
 * `problems` holds everything that is wrong, by row and column. Stories with an unreadable answer are in
 * `stories` without that answer, so that the caller decides: nothing should be stored while a problem is an
 * `error`, unless the person has seen the list and says so.
 */
export function readImport(formBytes: Uint8Array, storiesBytes: Uint8Array): ImportResult {
  const steps = importSteps(formBytes, storiesBytes);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * The same in steps of some hundreds of rows, for a caller that shows progress and lets others go first.
 *
 * @example
 * const steps = importSteps(form, stories);
 * let step = steps.next();
 * while (!step.done) { show(step.value); await pause(); step = steps.next(); }
 * step.value.problems
 */
export function* importSteps(
  formBytes: Uint8Array,
  storiesBytes: Uint8Array,
): Generator<ImportProgress, ImportResult, undefined> {
  const problems = new Problems();
  const encodings: ImportResult['encodings'] = {};
  const formTable = tableOf('form', formBytes, FORM_HEADERS, problems, encodings);
  const form = formTable && readForm(formTable, problems);
  const expected = form ? columnNames(form.columns, form.settings) : [];
  const table = tableOf('stories', storiesBytes, expected, problems, encodings);
  if (!form || !table) return { questions: [], stories: [], problems: problems.list(), encodings };
  const { questions, rows, readStory } = readStories(form, table, problems);
  const stories: ImportedStory[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % CHUNK === 0) yield { read: index, of: rows.length };
    const story = readStory(row);
    if (story) stories.push(story);
  }
  yield { read: rows.length, of: rows.length };
  return { questions, stories, problems: problems.list(), encodings };
}

function columnNames(
  columns: readonly { name: string }[],
  settings: Record<'story' | 'title' | 'participant' | 'toldOn' | 'language', { name: string }>,
): string[] {
  const { story, title, participant, toldOn, language } = settings;
  return [...columns, story, title, participant, toldOn, language].map((column) => column.name);
}

function tableOf(
  file: ImportFile,
  bytes: Uint8Array,
  expected: readonly string[],
  problems: Problems,
  encodings: ImportResult['encodings'],
): Table | undefined {
  const { text, encoding, refusal } = decodeText(bytes);
  if (refusal !== undefined) {
    problems.error(file, 1, '', refusal);
    return undefined;
  }
  encodings[file] = encoding;
  const table = readTable(text, expected);
  const header = table.rows[0]?.cells ?? [];
  for (const { row, cell, message, severity } of table.flaws) {
    const column = cell === undefined || file === 'form' ? '' : (header[cell]?.trim() ?? '');
    problems.add({ file, row, column, message, severity });
  }
  return table;
}

/** What the command line tool prints with `--json`. */
export interface ImportReport {
  stories: number;
  questions: { id: QuestionId; kind: QuestionKind; name: string }[];
  problems: { row: number; column: string; message: string }[];
}

/** A result in short, for scripts; problems in the form file say so in their message. */
export function toReport({ stories, questions, problems }: ImportResult): ImportReport {
  return {
    stories: stories.length,
    questions: questions.map(({ id, kind, name }) => ({ id, kind, name })),
    problems: problems.map(({ file, row, column, message }) => ({
      row,
      column,
      message: file === 'form' ? importText.problems.inForm(message) : message,
    })),
  };
}
