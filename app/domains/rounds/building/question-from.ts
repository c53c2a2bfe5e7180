import type { Condition, Option, Question, QuestionWords } from '../question.ts';
import { canNotApply, isChoice, type QuestionDraft } from './question-draft.ts';
import { filledOptions, readNumber } from './question-problems.ts';

/** Makes ids that no one chose: short, lower case, never used before. */
export type MakeId = (stem: string) => string;

/**
 * The question that a draft without problems stands for.
 *
 * @param before the question it was, whose id, translations and library stay with it
 */
export function questionFrom(draft: QuestionDraft, before: Question | null, makeId: MakeId): Question {
  const { kind, label, help } = draft;
  const base = {
    id: before?.id ?? makeId('question'),
    name: draft.name === '' ? shortNameOf(label) : draft.name,
    label,
    ...(help === '' ? {} : { help }),
    about: kind === 'title' || kind === 'story' ? ('story' as const) : draft.about,
    ...(draft.required || kind === 'story' ? { required: true } : {}),
    ...(draft.mayNotApply && canNotApply(kind) ? { mayNotApply: true } : {}),
    ...conditionFrom(draft),
    ...translationsAfter(before, draft),
    ...(before?.library === undefined ? {} : { library: before.library }),
  };
  return { ...base, ...answersFrom(draft, makeId) } as Question;
}

/** What can be answered: the part of a question that belongs to its kind. */
function answersFrom(draft: QuestionDraft, makeId: MakeId) {
  const { kind, left, right, bottom, top, corners } = draft;
  switch (kind) {
    case 'single':
    case 'multiple':
      return { kind, options: withIds(draft, makeId), ...(draft.ownWords ? { ownWords: true } : {}) };
    case 'line':
      return { kind, left, right };
    case 'triad':
      return { kind, corners };
    case 'stones':
      return {
        kind,
        items: withIds(draft, makeId),
        horizontal: { left, right },
        vertical: { bottom, top },
      };
    case 'number':
      return { kind, ...boundsFrom(draft) };
    default:
      return { kind };
  }
}

function boundsFrom({ least, most, unit }: QuestionDraft) {
  const [from, to] = [readNumber(least), readNumber(most)];
  return {
    ...(typeof from === 'number' ? { least: from } : {}),
    ...(typeof to === 'number' ? { most: to } : {}),
    ...(unit === '' ? {} : { unit }),
  };
}

/** Ids come back with the form; one that could not be ours, or that comes twice, is made anew. */
function withIds(draft: QuestionDraft, makeId: MakeId): Option[] {
  const seen = new Set<string>();
  return filledOptions(draft).map(({ id, label }) => {
    const known = /^[a-z][a-z0-9-]{0,40}$/.test(id) && id !== 'nvt' && !seen.has(id);
    const own = known ? id : makeId('option');
    seen.add(own);
    return { id: own, label };
  });
}

function conditionFrom({ when }: QuestionDraft): { when?: Condition } {
  const question = when[0]?.split('/')[0];
  if (question === undefined) return {};
  return { when: { question, is: when.map((each) => each.slice(question.length + 1)) } };
}

/** Other languages stay as far as they are about the same: of another kind only the question itself is. */
function translationsAfter(before: Question | null, { kind }: QuestionDraft): Pick<Question, 'translations'> {
  const translations = before?.translations;
  if (before === null || translations === undefined) return {};
  if (before.kind === kind || (isChoice(before.kind) && isChoice(kind))) return { translations };
  const wording = ({ label, help }: QuestionWords) => ({
    ...(label === undefined ? {} : { label }),
    ...(help === undefined ? {} : { help }),
  });
  return {
    translations: Object.fromEntries(
      Object.entries(translations).map(([language, words]) => [language, wording(words)]),
    ),
  };
}

/** For who leaves the short name empty: the first words of the question. */
function shortNameOf(label: string): string {
  const words = label.replace(/[?!.]+$/, '').split(/\s+/);
  let name = words[0]?.slice(0, 30) ?? '';
  for (const word of words.slice(1)) {
    if (name.length + word.length >= 30) break;
    name += ` ${word}`;
  }
  return name;
}
