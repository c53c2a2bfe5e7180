import type { Question } from '../rounds/index.ts';
import type { Form } from './form.ts';
import { LIMITS } from './limits.ts';
import { fold } from './name.ts';
import type { Problems } from './problem.ts';
import { cleanHeader, createRoles, type Place, type Role, WRITE_IN } from './roles.ts';
import { importText } from './text.nl.ts';
import { mayRepeat } from './type.ts';

/** The columns of the stories file, each with its role, and the questions that go with them. */
export interface Layout {
  places: Place[];
  questions: Question[];
  hasStory: boolean;
}

/** Matches the header of the stories file with the form, and lists every column that is missing or unknown. */
export function readLayout(form: Form, header: readonly string[], row: number, problems: Problems): Layout {
  const error = (column: string, message: string) => problems.error('stories', row, column, message);
  const warning = (column: string, message: string) => problems.warning('stories', row, column, message);
  if (header.length > LIMITS.columns) error('', importText.file.tooManyColumns(header.length));
  const names = header.slice(0, LIMITS.columns).map((name) => name.trim());
  const roleOf = createRoles(form);
  const own = new Map<string, Question>();
  const seen = new Map<string, Role>();
  const places = names.map((name): Place => {
    const role = roleOf(cleanHeader(name, form), own);
    const earlier = seen.get(fold(name));
    seen.set(fold(name), role);
    if (name === '') return { name, role: { role: 'nothing' } };
    if (earlier && !(role.role === 'answer' && mayRepeat(role.column.type))) {
      if (role.role !== 'nothing') error(name, importText.stories.columnTwice);
      return { name, role: { role: 'nothing' } };
    }
    if (role.role === 'nothing') reportUnknown(name, form, error, warning);
    return { name, role };
  });
  reportMissing(form, places, error);
  const questions = [form.story, ...titleOf(form, places), ...form.columns.map((column) => column.question)];
  return {
    places,
    questions: withOwnWords(questions, places, own),
    hasStory: places.some((place) => place.role.role === 'story'),
  };
}

type Report = (column: string, message: string) => void;

/** A column that looks like an answer of a yes/no question is a mistake; any other unknown column is left out. */
function reportUnknown(name: string, form: Form, error: Report, warning: Report): void {
  const { settings, columns, described } = form;
  if (described.has(fold(name)) || settings.ignored.some((ignored) => fold(ignored) === fold(name))) return;
  const question = columns.find(
    (column) => column.type === 'multiple-yes-no' && fold(name).startsWith(fold(column.name)),
  );
  if (question) error(name, importText.stories.unknownAnswerInHeader(question.answers.names));
  else if (fold(name).startsWith(WRITE_IN)) error(name, importText.stories.unknownWriteIn);
  else warning(name, importText.stories.unknownColumn);
}

/** Columns that the form names must be there; those that only have a default name may be absent. */
function reportMissing({ settings, columns }: Form, places: readonly Place[], error: Report): void {
  const roles = new Set(places.map(({ role }) => role.role));
  if (!roles.has('story')) error(settings.story.name, importText.stories.withoutStory);
  for (const role of ['title', 'participant', 'toldOn', 'language'] as const) {
    const column = settings[role];
    if (column.row !== undefined && !roles.has(role)) {
      error(column.name, importText.stories.missingColumn(column.row));
    }
  }
  const answered = new Set(places.map(({ role }) => (role.role === 'answer' ? role.column : undefined)));
  for (const column of columns) {
    if (!answered.has(column)) error(column.name, importText.stories.missingColumn(column.row));
  }
  for (const { column } of settings.appended) {
    if (!places.some(({ name }) => fold(name) === fold(column))) {
      error(column, importText.stories.missingColumn());
    }
  }
}

function titleOf(form: Form, places: readonly Place[]): Question[] {
  return places.some((place) => place.role.role === 'title') ? [form.title] : [];
}

/** Choices that have a write-in column offer own words; other questions get a question for them right after. */
function withOwnWords(
  questions: readonly Question[],
  places: readonly Place[],
  own: ReadonlyMap<string, Question>,
): Question[] {
  const ids = new Set(places.map(({ role }) => (role.role === 'ownWords' ? role.questionId : undefined)));
  return questions.flatMap((question) => {
    const extra = own.get(question.id);
    if (extra) return [question, extra];
    const offers = ids.has(question.id) && (question.kind === 'single' || question.kind === 'multiple');
    return [offers ? { ...question, ownWords: true } : question];
  });
}
