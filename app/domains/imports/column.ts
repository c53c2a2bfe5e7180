import type { Question } from '../rounds/index.ts';
import { type AnswerList, readAnswers } from './answers.ts';
import type { FormRow } from './form-rows.ts';
import { fold } from './name.ts';
import type { Problems } from './problem.ts';
import { readScale, type ScaleRange, type Settings } from './settings.ts';
import { importText } from './text.nl.ts';
import { type ColumnType, isMultiple, readType } from './type.ts';

/** One question of the form file and how its answers stand in the stories file. */
export interface FormColumn {
  /** Row of the form file. */
  row: number;
  /** Name of the column, or of the columns, in the stories file. */
  name: string;
  type: ColumnType;
  question: Question;
  /** Of choices; of other types empty. */
  answers: AnswerList;
  /** Of a scale. */
  range: ScaleRange;
}

type Base = Pick<Question, 'id' | 'name' | 'label' | 'about'>;

/** The question of one row; undefined, with a problem, when it cannot be one. */
export function readColumn(
  row: FormRow,
  settings: Settings,
  naming: (name: string) => string,
  problems: Problems,
): FormColumn | undefined {
  const about = fold(row.about);
  const type = about === 'eliciting' ? 'eliciting' : readType(row.type);
  if (!type) {
    problems.error('form', row.row, row.column, importText.form.unknownType(row.type));
    return undefined;
  }
  if (about === 'annotation') problems.warning('form', row.row, row.column, importText.form.annotation);
  const name = row.shortName || row.column;
  const base: Base = {
    id: naming(row.column),
    name,
    label: row.longName || name,
    about: about === 'participant' || about === 'teller' ? 'teller' : 'story',
  };
  const range = type === 'scale' ? readRange(row, settings, problems) : settings.scale;
  const answers = readAnswerList(row, type, problems);
  const question = toQuestion(base, type, row, answers, range);
  return { row: row.row, name: row.column, type, question, answers, range };
}

function toQuestion(
  base: Base,
  type: ColumnType,
  row: FormRow,
  answers: AnswerList,
  range: ScaleRange,
): Question {
  if (type === 'text') return { ...base, kind: 'text' };
  if (type === 'scale') {
    const [left = '', right = ''] = row.answers;
    const help = importText.question.scale(range.left, range.right);
    return { ...base, kind: 'line', left, right, help };
  }
  const kind = isMultiple(type) ? 'multiple' : 'single';
  const ownWords = row.options.includes('writeInTextBoxLabel=');
  return { ...base, kind, options: answers.options, ...(ownWords ? { ownWords } : {}) };
}

/** Ends and range of a scale stand in one row: left, right, lowest, highest; the last two may be left out. */
function readRange(row: FormRow, settings: Settings, problems: Problems): ScaleRange {
  const [left, right, ...numbers] = row.answers;
  if (!left || !right) problems.warning('form', row.row, row.column, importText.form.scaleEnds);
  if (numbers.every((number) => number === '')) return settings.scale;
  const range = readScale(numbers);
  if (typeof range !== 'string') return range.scale;
  problems.error('form', row.row, row.column, range);
  return settings.scale;
}

function readAnswerList(row: FormRow, type: ColumnType, problems: Problems): AnswerList {
  if (type === 'text' || type === 'scale') return readAnswers([], 'label-second');
  const list = readAnswers(row.answers, type === 'eliciting' ? 'label-last' : 'label-second');
  if (list.options.length === 0) problems.error('form', row.row, row.column, importText.form.withoutAnswers);
  for (const name of list.twice) {
    problems.warning('form', row.row, row.column, importText.form.answerTwice(name));
  }
  const end = row.answers.findLastIndex((answer) => answer !== '');
  const gap = row.answers.slice(0, end).includes('');
  if (gap && type.endsWith('indexed'))
    problems.warning('form', row.row, row.column, importText.form.answerGap);
  return list;
}
