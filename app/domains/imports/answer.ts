import type { CodedAnswer } from '../rounds/index.ts';
import { findAnswer, splitAnswers } from './answers.ts';
import type { FormColumn } from './column.ts';
import { fold } from './name.ts';
import { readNumber, type ScaleRange, type Settings } from './settings.ts';
import { importText } from './text.nl.ts';

/** A cell as an answer: coded, or as text; `messages` lists in Dutch what could not be read. */
export interface ReadAnswer {
  coded?: Exclude<CodedAnswer, null>;
  text?: string;
  messages: string[];
}

/** Cells longer than this are no choice of anything; cutting them up would only take time. */
const LONGEST_CHOICE = 20_000;

/**
 * Reads one filled cell. A choice of more gives option ids without doubles, in the order of the question.
 *
 * @param option the option that the header of this column names, for yes/no columns and columns per answer
 */
export function readAnswer(
  column: FormColumn,
  value: string,
  option: string | undefined,
  settings: Settings,
): ReadAnswer {
  const unknown: ReadAnswer = { messages: [importText.cell.unknownAnswer(value, column.answers.names)] };
  switch (column.type) {
    case 'text':
      return { text: value, messages: [] };
    case 'scale':
      return readPoint(value, column.range);
    case 'single-indexed': {
      const id = byNumber(column, value);
      return id === undefined ? wrongNumber(column, value) : { coded: id, messages: [] };
    }
    case 'single':
    case 'eliciting': {
      const id = findAnswer(column.answers, value);
      return id === undefined ? unknown : { coded: id, messages: [] };
    }
    case 'multiple-yes-no':
      return readYesNo(value, option, settings);
    default:
      if (value.length > LONGEST_CHOICE) return unknown;
      return readSeveral(column, value, settings);
  }
}

/** 0 at the left end, 1000 at the right end, a whole number in between. */
function readPoint(value: string, { left, right }: ScaleRange): ReadAnswer {
  const number = readNumber(value);
  if (number === undefined) return { messages: [importText.cell.noNumber(value, left, right)] };
  if (number < Math.min(left, right) || number > Math.max(left, right)) {
    return { messages: [importText.cell.outOfRange(value, left, right)] };
  }
  const way = Math.abs(right - left);
  return { coded: Math.round((Math.abs(number - left) * 1000) / way), messages: [] };
}

function byNumber(column: FormColumn, value: string): string | undefined {
  const number = readNumber(value);
  return number === undefined ? undefined : column.answers.byNumber[number - 1];
}

function wrongNumber(column: FormColumn, value: string): ReadAnswer {
  return { messages: [importText.cell.unknownNumber(value, column.answers.byNumber.length)] };
}

const YES = new Set(['yes', 'y', 'ja', 'j', 'true', 'waar', '1', 'x', '✓', 'checked', 'selected']);
const NO = new Set(['no', 'n', 'nee', 'neen', 'false', 'onwaar', '0', '-', 'unchecked', 'not selected']);

/** When the form says what yes looks like, only that is yes; a usual word for no is never a problem. */
function readYesNo(value: string, option: string | undefined, { yes }: Settings): ReadAnswer {
  const word = fold(value);
  const isYes = yes === undefined ? YES.has(word) : word === fold(yes);
  if (isYes && option !== undefined) return { coded: [option], messages: [] };
  // Tools that write 1 for yes write 0 or 2 for no.
  const isNo = NO.has(word) || (yes === '1' && word === '2');
  return { messages: isYes || isNo ? [] : [importText.cell.neitherYesNorNo(value, yes)] };
}

function readSeveral(column: FormColumn, value: string, settings: Settings): ReadAnswer {
  const chosen = new Set<string>();
  const messages: string[] = [];
  for (const piece of pieces(column, value, settings.delimiter)) {
    const indexed = column.type === 'multiple-indexed';
    const id = indexed ? byNumber(column, piece) : findAnswer(column.answers, piece);
    if (id !== undefined) chosen.add(id);
    else if (indexed) messages.push(...wrongNumber(column, piece).messages);
    else messages.push(importText.cell.unknownAnswer(piece, column.answers.names));
  }
  return chosen.size > 0 ? { coded: [...chosen], messages } : { messages };
}

/**
 * One setting gives the sign between answers for the whole file, while the layout's own example separates texts
 * with commas and numbers with spaces. Numbers are unmistakable, so that any sign between them will do.
 */
function pieces(column: FormColumn, value: string, sign: string): string[] {
  if (column.type === 'multiple-texts') return [value];
  if (column.type === 'multiple-delimited') return splitAnswers(column.answers, value, sign);
  return value
    .replaceAll(sign, ' ')
    .split(/[\s,;|/]+/u)
    .filter((piece) => piece !== '');
}
