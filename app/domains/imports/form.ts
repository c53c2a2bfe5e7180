import type { Question } from '../rounds/index.ts';
import { type FormColumn, readColumn } from './column.ts';
import { type FormRow, formRows } from './form-rows.ts';
import { createNaming, fold } from './name.ts';
import type { Problems } from './problem.ts';
import { DEFAULT_SETTINGS, type Settings, withSetting } from './settings.ts';
import type { Table } from './table.ts';
import { importText } from './text.nl.ts';

export interface Form {
  /** The questions, in the order of the file. */
  columns: FormColumn[];
  /** The names of every column that a row describes, also where that row could not be used. */
  described: ReadonlySet<string>;
  settings: Settings;
  story: Extract<Question, { kind: 'story' }>;
  title: Extract<Question, { kind: 'title' }>;
  /** Gives the next free question id for a name, for questions that only show up in the stories file. */
  naming: (name: string) => string;
}

/**
 * Reads the form file: one row per question, and rows that set options. Every row that cannot be used is
 * listed in `problems`; the rest is read. Undefined when the table is no form file at all.
 */
export function readForm(table: Table, problems: Problems): Form | undefined {
  const rows = formRows(table, problems);
  if (!rows) return undefined;
  const settings = readSettings(rows, problems);
  const naming = createNaming('vraag');
  const storyId = naming(settings.story.name);
  const titleId = naming(settings.title.name);
  const questionRows = onePerColumn(rows, problems);
  const claimed = claimedNames(settings);
  const columns = questionRows
    .filter((row) => !claimed.has(fold(row.column)))
    .map((row) => readColumn(row, settings, naming, problems))
    .filter((column) => column !== undefined);
  if (columns.length === 0) problems.warning('form', rows[0]?.row ?? 1, '', importText.form.noQuestions);
  const storyRow = questionRows.find((row) => fold(row.column) === fold(settings.story.name));
  const { name, label } = importText.question.story;
  return {
    columns,
    described: new Set(rows.map((row) => fold(row.column))),
    settings,
    story: {
      id: storyId,
      kind: 'story',
      about: 'story',
      name: storyRow?.shortName || name,
      label: storyRow?.longName || label,
    },
    title: { id: titleId, kind: 'title', about: 'story', ...importText.question.title },
    naming,
  };
}

function onePerColumn(rows: readonly FormRow[], problems: Problems): FormRow[] {
  const known = new Map<string, number>();
  return rows.filter((row) => {
    if (!isQuestion(row, problems)) return false;
    const first = known.get(fold(row.column));
    if (first !== undefined) {
      problems.error('form', row.row, row.column, importText.form.columnTwice(first));
      return false;
    }
    known.set(fold(row.column), row.row);
    return true;
  });
}

/** Columns with a role of their own, which the form may describe as a question as well. */
function claimedNames({ story, title, participant, toldOn, language }: Settings): ReadonlySet<string> {
  const given = [participant, toldOn, language].filter((column) => column.row !== undefined);
  return new Set([story, title, ...given].map((column) => fold(column.name)));
}

function readSettings(rows: readonly FormRow[], problems: Problems): Settings {
  let settings = DEFAULT_SETTINGS;
  for (const row of rows) {
    if (fold(row.about) !== 'import') continue;
    const next = withSetting(settings, { row: row.row, name: row.type, values: row.filledAnswers });
    if (typeof next === 'string') problems.warning('form', row.row, row.type, next);
    else settings = next;
  }
  return settings;
}

const QUESTIONS = new Set(['story', 'participant', 'teller', 'annotation', 'eliciting']);
/** Texts around a form and rows that say of themselves that they do not count. */
const NO_QUESTIONS = new Set(['import', 'form', 'ignore']);

function isQuestion(row: FormRow, problems: Problems): boolean {
  const about = fold(row.about);
  if (NO_QUESTIONS.has(about)) return false;
  if (!QUESTIONS.has(about)) {
    problems.error('form', row.row, row.column, importText.form.unknownAbout(row.about));
    return false;
  }
  if (row.column === '') problems.error('form', row.row, '', importText.form.withoutColumn);
  return row.column !== '';
}
