import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { Option, Question } from '../question.ts';
import { earlierChoices } from './conditions.ts';
import { limits } from './limits.ts';
import { hasOptions, isChoice, type QuestionDraft } from './question-draft.ts';
import { text } from './text.nl.ts';

const words = text.problem;

/**
 * Everything that keeps a question from being asked like this; an empty list when it can be.
 *
 * @param others the other questions of the form
 * @param earlier those of them that are asked before this one
 */
export function problemsOfQuestion(
  draft: QuestionDraft,
  { id, others, earlier }: { id: string | null; others: readonly Question[]; earlier: readonly Question[] },
): FieldProblem[] {
  return [
    ...wording(draft),
    ...(hasOptions(draft.kind) ? optionProblems(draft) : []),
    ...endProblems(draft),
    ...(draft.kind === 'number' ? numberProblems(draft) : []),
    ...conditionProblems(draft, earlier),
    ...(id === null ? [] : followerProblems(draft, id, others)),
    ...(draft.kind === 'title' && others.some((other) => other.kind === 'title')
      ? [{ field: 'label', message: words.twoTitles }]
      : []),
  ];
}

function wording({ label, name, help }: QuestionDraft): FieldProblem[] {
  return [
    ...(label === '' ? [{ field: 'label', message: words.labelMissing }] : []),
    ...tooLong('label', label, limits.label),
    ...tooLong('name', name, limits.name),
    ...tooLong('help', help, limits.help),
  ];
}

/** The rows that say something, in their order; empty rows are left out. */
export function filledOptions(draft: QuestionDraft): Option[] {
  return draft.options.filter((option) => option.label !== '');
}

function optionProblems(draft: QuestionDraft): FieldProblem[] {
  const filled = filledOptions(draft);
  const stones = draft.kind === 'stones';
  const most = stones ? limits.stones : limits.options;
  const problems: FieldProblem[] = draft.options.flatMap(({ label }, at) =>
    tooLong(`option-${at + 1}`, label, limits.option),
  );
  const labels = draft.options.map((option) => option.label.toLowerCase());
  const twice = labels.findIndex((label, at) => label !== '' && labels.indexOf(label) < at);
  if (twice >= 0) problems.push({ field: `option-${twice + 1}`, message: words.optionTwice });
  const least = stones ? 1 : 2;
  const first = { field: 'option-1' };
  if (filled.length < least)
    problems.push({ ...first, message: stones ? words.stonesMissing : words.optionsMissing });
  if (filled.length > most) problems.push({ ...first, message: words.optionsMany(most) });
  return problems;
}

function endProblems(draft: QuestionDraft): FieldProblem[] {
  const ends: [string, string][] = [];
  if (draft.kind === 'line' || draft.kind === 'stones')
    ends.push(['left', draft.left], ['right', draft.right]);
  if (draft.kind === 'stones') ends.push(['bottom', draft.bottom], ['top', draft.top]);
  if (draft.kind === 'triad')
    ends.push(...draft.corners.map((corner, at): [string, string] => [`corner${at + 1}`, corner]));
  return ends.flatMap(([field, value]) =>
    value === '' ? [{ field, message: words.endMissing }] : tooLong(field, value, limits.end),
  );
}

function numberProblems({ least, most, unit }: QuestionDraft): FieldProblem[] {
  const problems = [
    ...(readNumber(least) === null ? [{ field: 'least', message: words.notANumber }] : []),
    ...(readNumber(most) === null ? [{ field: 'most', message: words.notANumber }] : []),
    ...tooLong('unit', unit, limits.unit),
  ];
  const [from, to] = [readNumber(least), readNumber(most)];
  if (typeof from === 'number' && typeof to === 'number' && from > to)
    problems.push({ field: 'most', message: words.mostBelowLeast });
  return problems;
}

/** The number someone typed, undefined when nothing was typed, null when it is no number. */
export function readNumber(typed: string): number | undefined | null {
  if (typed === '') return undefined;
  return /^-?\d{1,9}([.,]\d{1,3})?$/.test(typed) ? Number(typed.replace(',', '.')) : null;
}

function conditionProblems({ when }: QuestionDraft, earlier: readonly Question[]): FieldProblem[] {
  if (when.length === 0) return [];
  const choices = earlierChoices(earlier);
  const known = choices.flatMap((each) => each.options.map((option) => `${each.id}/${option.id}`));
  if (when.some((each) => !known.includes(each))) return [{ field: 'when', message: words.conditionGone }];
  const questions = new Set(when.map((each) => each.split('/')[0]));
  return questions.size > 1 ? [{ field: 'when', message: words.conditionOfTwo }] : [];
}

/** An answer on which another question follows cannot go before that question is changed. */
function followerProblems(draft: QuestionDraft, id: string, others: readonly Question[]): FieldProblem[] {
  const ids = new Set(isChoice(draft.kind) ? filledOptions(draft).map((option) => option.id) : []);
  const lost = others.find(({ when }) => when?.question === id && when.is.some((option) => !ids.has(option)));
  if (lost === undefined) return [];
  const field = isChoice(draft.kind) ? 'option-1' : 'kind';
  return [{ field, message: words.optionIsFollowed(lost.name) }];
}

function tooLong(field: string, value: string, most: number): FieldProblem[] {
  return value.length > most ? [{ field, message: words.tooLong(value.length, most) }] : [];
}
