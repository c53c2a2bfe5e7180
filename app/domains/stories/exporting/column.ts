import type { Cell } from '../../../platform/csv.ts';
import type { CodedAnswer, Question, StonePlaces, TriadShares } from '../../rounds/index.ts';
import type { Story } from '../story.ts';
import { text } from './text.nl.ts';

/** One column of a table of stories, with what the data dictionary says of it. */
export interface Column {
  /** Stands above the column; each differs. */
  header: string;
  /** What is in it, in words. */
  meaning: string;
  /** Which values can be in it, in words. */
  values: string;
  value(story: Story): Cell;
}

/** The columns of a table of stories: about the story first, then each question in its order. */
export function columnsOf(questions: readonly Question[], addressOf: (storyId: string) => string): Column[] {
  return withDifferentHeaders([
    ...generalColumns(addressOf),
    ...questions.flatMap((question) => columnsOfQuestion(question)),
  ]);
}

function generalColumns(addressOf: (storyId: string) => string): Column[] {
  const { general } = text;
  return [
    { ...general.id, value: (story) => story.storyId },
    { ...general.address, value: (story) => addressOf(story.storyId) },
    { ...general.toldOn, value: (story) => story.toldOn },
    { ...general.origin, value: (story) => text.origins[story.origin] },
    { ...general.reach, value: (story) => text.reaches[story.reach] },
    { ...general.wordCount, value: (story) => story.wordCount },
    {
      ...general.media,
      value: ({ media }) => text.media((media?.voice ?? null) !== null, media?.picture === true),
    },
    { ...general.formVersion, value: (story) => story.formVersion },
  ];
}

function columnsOfQuestion(question: Question): Column[] {
  switch (question.kind) {
    case 'story':
    case 'title':
    case 'text':
      return [ownWords(question, question.name, text.values.text)];
    case 'single':
      return [singleColumn(question), ...extraColumns(question)];
    case 'multiple':
      return [...optionColumns(question), ...extraColumns(question)];
    case 'line':
      return [
        coded(question, text.values.line(question.left, question.right), (answer) => Number(answer)),
        ...extraColumns(question),
      ];
    case 'triad':
      return [
        ...question.corners.map((corner, at) => triadColumn(question, corner, at)),
        ...extraColumns(question),
      ];
    case 'stones':
      return [...stoneColumns(question), ...extraColumns(question)];
    case 'number':
      return [coded(question, text.values.number(question.unit), Number), ...extraColumns(question)];
    case 'date':
      return [coded(question, text.values.date, String), ...extraColumns(question)];
  }
}

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

function ownWords(question: Question, header: string, values: string): Column {
  return {
    header,
    meaning: question.label,
    values,
    value: ({ told }) => told.texts[question.id] ?? null,
  };
}

/** A column with one value of the answer; empty when there is no answer or it does not apply. */
function coded(
  question: Question,
  values: string,
  take: (answer: NonNullable<CodedAnswer>) => Cell,
  part = '',
): Column {
  return {
    header: part === '' ? question.name : `${question.name}: ${part}`,
    meaning: question.label,
    values,
    value: ({ told }) => {
      const answer = told.answers[question.id];
      return answer === undefined || answer === null ? null : take(answer);
    },
  };
}

function singleColumn(question: Of<'single'>): Column {
  const labels = new Map(question.options.map((option) => [option.id, option.label]));
  const values = text.values.one([...labels.values()]);
  return coded(question, values, (answer) => labels.get(String(answer)) ?? String(answer));
}

function optionColumns(question: Of<'multiple'>): Column[] {
  return question.options.map(({ id, label }) =>
    coded(
      question,
      text.values.yesOrNo,
      (answer) => (Array.isArray(answer) && answer.some((chosen) => chosen === id) ? 1 : 0),
      label,
    ),
  );
}

function triadColumn(question: Of<'triad'>, corner: string, at: number): Column {
  return coded(question, text.values.share, (answer) => (answer as TriadShares)[at] ?? null, corner);
}

function stoneColumns(question: Of<'stones'>): Column[] {
  const { horizontal, vertical } = question;
  const axes = [
    { name: text.values.across, values: text.values.line(horizontal.left, horizontal.right) },
    { name: text.values.up, values: text.values.line(vertical.bottom, vertical.top) },
  ];
  return question.items.flatMap(({ id, label }) =>
    axes.map(({ name, values }, axis) =>
      coded(question, values, (answer) => (answer as StonePlaces)[id]?.[axis] ?? null, `${label}, ${name}`),
    ),
  );
}

/** Beside an answer: own words, "past hier niet", and in which way a point was given. */
function extraColumns(question: Question): Column[] {
  const columns: Column[] = [];
  if ('ownWords' in question && question.ownWords)
    columns.push(ownWords(question, `${question.name}: ${text.extra.ownWords}`, text.values.text));
  if (question.mayNotApply)
    columns.push({
      header: `${question.name}: ${text.extra.doesNotApply}`,
      meaning: question.label,
      values: text.values.doesNotApply,
      value: ({ told }) =>
        told.answers[question.id] === undefined ? null : isNull(told.answers[question.id]),
    });
  if (question.kind === 'line' || question.kind === 'triad' || question.kind === 'stones')
    columns.push({
      header: `${question.name}: ${text.extra.way}`,
      meaning: text.extra.wayMeaning,
      values: Object.values(text.ways).join(' · '),
      value: ({ told }) => {
        const way = told.ways[question.id];
        return way === undefined ? null : text.ways[way];
      },
    });
  return columns;
}

function isNull(answer: CodedAnswer | undefined): number {
  return answer === null ? 1 : 0;
}

/** Two questions may have the same short name: the second column gets a number behind it. */
function withDifferentHeaders(columns: readonly Column[]): Column[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const times = (seen.get(column.header) ?? 0) + 1;
    seen.set(column.header, times);
    return times === 1 ? column : { ...column, header: `${column.header} (${times})` };
  });
}
