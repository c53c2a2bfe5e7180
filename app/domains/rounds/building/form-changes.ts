import type { Condition, Question, QuestionId } from '../question.ts';
import { inAskingOrder, partOf } from './asking-order.ts';
import { brokenCondition } from './conditions.ts';
import { limits } from './limits.ts';
import type { MakeId } from './question-from.ts';
import { text } from './text.nl.ts';

/** A question that was taken out, with everything that is needed to put it back as it was. */
export interface Removed {
  question: Question;
  /** Where it stood in the list. */
  at: number;
  /** Conditions of other questions that pointed to it, by the id of those questions. */
  followed: Record<QuestionId, Condition>;
}

/** A list of questions after a change, or why it stays as it is. */
export type FormChange = { questions: Question[]; removed?: Removed | null } | { refused: string };

const words = text.refused;

/** Adds a question at the end of its part. */
export function addQuestion(questions: readonly Question[], question: Question): FormChange {
  if (questions.length >= limits.questions) return { refused: words.full(limits.questions) };
  if (isOnly(question) && questions.some(({ kind }) => kind === question.kind))
    return { refused: words.only[question.kind] };
  return { questions: inAskingOrder([...questions, question]) };
}

/** Puts an edited question in the place of the one with its id. */
export function replaceQuestion(questions: readonly Question[], question: Question): FormChange {
  const next = inAskingOrder(questions.map((each) => (each.id === question.id ? question : each)));
  return refuseBroken(next);
}

/** One place up or down, within its part of the form. */
export function moveQuestion(
  questions: readonly Question[],
  id: QuestionId,
  direction: 'up' | 'down',
): FormChange {
  const at = questions.findIndex((question) => question.id === id);
  const [question, other] = [questions[at], questions[direction === 'up' ? at - 1 : at + 1]];
  if (question === undefined) return { refused: words.gone };
  if (other === undefined || partOf(other) !== partOf(question)) return { questions: [...questions] };
  return refuseBroken(
    questions.map((each) => (each === question ? other : each === other ? question : each)),
  );
}

/** Takes a question out; what followed on it is asked always from now on. The story itself stays. */
export function removeQuestion(questions: readonly Question[], id: QuestionId): FormChange {
  const at = questions.findIndex((question) => question.id === id);
  const question = questions[at];
  if (question === undefined) return { refused: words.gone };
  if (question.kind === 'story') return { refused: words.storyStays };
  const followers = questions.filter((each) => each.when?.question === id);
  const followed = Object.fromEntries(
    followers.flatMap((each) => (each.when === undefined ? [] : [[each.id, each.when]])),
  );
  const left = questions.filter((each) => each.id !== id);
  return {
    questions: left.map((each) => (each.id in followed ? alwaysAsked(each) : each)),
    removed: { question, at, followed },
  };
}

/** Undoes a removal, also when other things changed since; a condition comes back where it still makes sense. */
export function putBack(questions: readonly Question[], removed: Removed): FormChange {
  const { question, at, followed } = removed;
  if (questions.length >= limits.questions) return { refused: words.full(limits.questions) };
  if (questions.some((each) => each.id === question.id || (isOnly(question) && each.kind === question.kind)))
    return { refused: words.backAlready };
  const back = (withOwn: Question) => inAskingOrder(questions.toSpliced(at, 0, withOwn));
  const placed = brokenCondition(back(question)) === undefined ? question : alwaysAsked(question);
  const next = back(placed).reduce<Question[]>((list, each) => {
    const when = followed[each.id];
    if (when === undefined || each.when !== undefined) return list;
    const tried = list.map((other) => (other.id === each.id ? { ...other, when } : other));
    return brokenCondition(tried) === undefined ? tried : list;
  }, back(placed));
  return { questions: next, removed: null };
}

/** The same question once more, right after the first, to make another of it. */
export function duplicateQuestion(
  questions: readonly Question[],
  id: QuestionId,
  makeId: MakeId,
): FormChange {
  const at = questions.findIndex((question) => question.id === id);
  const question = questions[at];
  if (question === undefined) return { refused: words.gone };
  if (isOnly(question)) return { refused: words.only[question.kind] };
  if (questions.length >= limits.questions) return { refused: words.full(limits.questions) };
  const { library: _, ...rest } = question;
  const label = `${question.label} ${text.duplicateMark}`.slice(0, limits.label);
  return {
    questions: questions.toSpliced(at + 1, 0, { ...rest, id: makeId('question'), label } as Question),
  };
}

function refuseBroken(questions: Question[]): FormChange {
  const broken = brokenCondition(questions);
  if (broken === undefined) return { questions };
  const source = questions.find(({ id }) => id === broken.when?.question);
  return { refused: words.conditionFirst(broken.name, source?.name ?? '') };
}

function isOnly(question: Question): question is Question & { kind: 'story' | 'title' } {
  return question.kind === 'story' || question.kind === 'title';
}

function alwaysAsked(question: Question): Question {
  const { when: _, ...rest } = question;
  return rest as Question;
}
