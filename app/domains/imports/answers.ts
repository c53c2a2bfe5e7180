import type { Option } from '../rounds/index.ts';
import { createNaming, fold } from './name.ts';

/** The answers of one question as the form file gives them. */
export interface AnswerList {
  options: Option[];
  /** The option id of each answer by number, as indexed columns count them: the first answer is number 1. */
  byNumber: string[];
  /** The option id by the name used in the stories file. */
  byName: ReadonlyMap<string, string>;
  /** Names that occur more than once; the first one counts. */
  twice: string[];
  /** The names in the stories file, in order. */
  names: string[];
}

interface Answer {
  name: string;
  label: string;
}

/**
 * Reads cells like `happy|positive`: the name in the stories file, and what people read. Without a `|` one text
 * is both. Answers with the same text for people are one option: that is how this layout joins answers.
 *
 * @param parts which of the parts people read: `short|long|picture` for a question, `name|short|long` for the
 *   question that a story answers.
 */
export function readAnswers(cells: readonly string[], parts: 'label-second' | 'label-last'): AnswerList {
  const answers = cells.map((cell) => readAnswer(cell, parts)).filter((answer) => answer.name !== '');
  const naming = createNaming('antwoord');
  const idByLabel = new Map<string, string>();
  const options: Option[] = [];
  const byNumber = answers.map((answer) => {
    const known = idByLabel.get(answer.label);
    if (known !== undefined) return known;
    const id = naming(answer.name);
    idByLabel.set(answer.label, id);
    options.push({ id, label: answer.label });
    return id;
  });
  const { byName, twice } = nameMap(answers, byNumber);
  return { options, byNumber, byName, twice, names: answers.map((answer) => answer.name) };
}

/** The option that a cell means: by its name exactly, else by its name or text without minding case and spaces. */
export function findAnswer(list: AnswerList, value: string): string | undefined {
  return list.byName.get(value.trim()) ?? list.byName.get(fold(value));
}

function readAnswer(cell: string, parts: 'label-second' | 'label-last'): Answer {
  const pieces = cell.split('|').map((piece) => piece.trim());
  const last = pieces.length > 2 ? pieces[2] : pieces[1];
  const label = parts === 'label-last' ? last : pieces[1];
  const name = pieces[0] || label || '';
  return { name, label: label || name };
}

/** Exact names go first, so that "ja" and "Ja" can be two answers; texts come last. */
function nameMap(answers: readonly Answer[], ids: readonly string[]) {
  const byName = new Map<string, string>();
  const twice = new Set<string>();
  const put = (name: string, id: string) => {
    if (!byName.has(name)) byName.set(name, id);
  };
  const each = (action: (answer: Answer, id: string) => void) => {
    for (const [index, answer] of answers.entries()) action(answer, ids[index] ?? '');
  };
  each((answer, id) => {
    if (byName.has(answer.name)) twice.add(answer.name);
    put(answer.name, id);
  });
  each((answer, id) => put(fold(answer.name), id));
  each((answer, id) => put(answer.label, id));
  each((answer, id) => put(fold(answer.label), id));
  return { byName, twice: [...twice] };
}

/**
 * Cuts a cell with several answers. An answer may hold the sign between answers itself ("regen, wind"): pieces
 * that together are an answer stay together, the longest first.
 */
export function splitAnswers(list: AnswerList, cell: string, sign: string): string[] {
  const pieces = cell.split(sign);
  const longest = Math.max(1, ...list.names.map((name) => name.split(sign).length));
  const found: string[] = [];
  for (let start = 0; start < pieces.length; ) {
    let length = Math.min(longest, pieces.length - start);
    const joined = () => pieces.slice(start, start + length).join(sign);
    while (length > 1 && findAnswer(list, joined()) === undefined) length -= 1;
    found.push(joined().trim());
    start += length;
  }
  return found.filter((piece) => piece !== '');
}
