import type { CodedAnswer, Question, QuestionId, Told } from '../rounds/index.ts';
import { readAnswer } from './answer.ts';
import { readDay } from './date.ts';
import type { Form } from './form.ts';
import { readLanguage } from './language.ts';
import type { Layout } from './layout.ts';
import { LIMITS } from './limits.ts';
import type { Problems } from './problem.ts';
import type { Place } from './roles.ts';
import type { TableRow } from './table.ts';
import { importText } from './text.nl.ts';

export interface ImportedStory {
  /** Row of the stories file, as a spreadsheet numbers it. */
  row: number;
  told: Told;
  /** Day on which it was told, as "2026-11-22". */
  toldOn?: string;
  /** BCP 47 code. */
  language?: string;
  /** How the file tells one teller from another; the same for each of their stories. May be a name. */
  participant?: string;
}

/** What the cells of one row add up to. */
interface Gathered {
  story: string;
  appended: string[];
  answers: Map<QuestionId, CodedAnswer>;
  texts: Map<QuestionId, string>;
  toldOn?: string;
  language?: string;
  participant?: string;
}

/** Reads one row of the stories file; undefined, with a problem, when there is no story in it to take over. */
export function readRow(
  row: TableRow,
  form: Form,
  layout: Layout,
  problems: Problems,
): ImportedStory | undefined {
  checkWidth(row, layout.places, problems);
  const gathered: Gathered = { story: '', appended: [], answers: new Map(), texts: new Map() };
  for (const [index, place] of layout.places.entries()) {
    const value = row.cells[index]?.trim() ?? '';
    if (value === '') continue;
    if (place.name !== '') takeCell(gathered, place, value, form, row.row, problems);
    else problems.error('stories', row.row, '', importText.stories.withoutName(index + 1));
  }
  if (!layout.hasStory) return undefined;
  const story = [gathered.story, ...gathered.appended].filter(Boolean).join('\n\n');
  const { name } = form.settings.story;
  const { leastWords } = form.settings;
  if (wordCount(gathered.story) < leastWords) {
    problems.warning('stories', row.row, name, importText.stories.tooFewWords(leastWords));
    return undefined;
  }
  if (story === '' || story.length > LIMITS.characters) {
    const message = story === '' ? importText.stories.emptyStory : importText.cell.tooLong(story.length);
    problems.error('stories', row.row, name, message);
    return undefined;
  }
  gathered.texts.set(form.story.id, story);
  return toStory(row.row, gathered, layout.questions);
}

function takeCell(
  gathered: Gathered,
  { name, role }: Place,
  value: string,
  form: Form,
  row: number,
  problems: Problems,
): void {
  if (role.role === 'nothing') return;
  const error = (message: string) => problems.error('stories', row, name, message);
  // The length of the story is judged as a whole, with what is added to it.
  if (value.length > LIMITS.characters && role.role !== 'story') {
    error(importText.cell.tooLong(value.length));
    return;
  }
  switch (role.role) {
    case 'story':
      gathered.story = value;
      return;
    case 'title':
      gathered.texts.set(form.title.id, value);
      return;
    case 'participant':
      gathered.participant = value;
      return;
    case 'appended':
      gathered.appended.push(role.before ? `${role.before} ${value}` : value);
      return;
    case 'ownWords':
      gathered.texts.set(role.questionId, value);
      return;
    case 'toldOn': {
      const day = readDay(value);
      if (day) gathered.toldOn = day;
      else error(importText.cell.unreadableDate(value));
      return;
    }
    case 'language': {
      const language = readLanguage(value);
      if (language) gathered.language = language;
      else error(importText.cell.unknownLanguage(value));
      return;
    }
    case 'answer': {
      const { id } = role.column.question;
      const { coded, text, messages } = readAnswer(role.column, value, role.option, form.settings);
      for (const message of messages) error(message);
      if (text !== undefined) gathered.texts.set(id, text);
      if (coded !== undefined) gathered.answers.set(id, joined(gathered.answers.get(id), coded));
    }
  }
}

/** A choice of more may stand in more columns; together they are one answer. */
function joined(earlier: CodedAnswer | undefined, coded: CodedAnswer): CodedAnswer {
  const both = isIds(earlier) && isIds(coded);
  return both ? [...new Set([...earlier, ...coded])] : coded;
}

function isIds(answer: CodedAnswer | undefined): answer is string[] {
  return Array.isArray(answer) && answer.every((part) => typeof part === 'string');
}

function toStory(row: number, gathered: Gathered, questions: readonly Question[]): ImportedStory {
  const { answers, texts, toldOn, language, participant } = gathered;
  for (const question of questions) {
    const answer = answers.get(question.id);
    if (question.kind !== 'multiple' || !isIds(answer) || answer.length < 2) continue;
    const chosen = new Set(answer);
    const ordered = question.options.map((option) => option.id).filter((id) => chosen.has(id));
    answers.set(question.id, ordered);
  }
  const told: Told = { answers: Object.fromEntries(answers), texts: Object.fromEntries(texts), ways: {} };
  return {
    row,
    told,
    ...(toldOn ? { toldOn } : {}),
    ...(language ? { language } : {}),
    ...(participant ? { participant } : {}),
  };
}

/** Cells beyond the header hold nothing that can be placed; missing cells at the end are read as not answered. */
function checkWidth(row: TableRow, places: readonly Place[], problems: Problems): void {
  if (row.cells.length <= places.length) return;
  const named = places.filter((place) => place.name !== '').length;
  problems.error('stories', row.row, '', importText.stories.tooManyCells(row.cells.length, named));
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
