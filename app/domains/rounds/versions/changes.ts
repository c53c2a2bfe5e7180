import { isDeepStrictEqual } from 'node:util';
import type { Option, Question } from '../question.ts';
import { asksTheSame } from './meaning.ts';
import { text } from './text.nl.ts';

/** What is different in the second list of questions, one sentence for each thing, for the people who host the round. */
export function changesBetween(before: readonly Question[], after: readonly Question[]): string[] {
  const earlier = new Map(before.map((question) => [question.id, question]));
  const ids = new Set(after.map((question) => question.id));
  return [
    ...after.flatMap((question) => {
      const was = earlier.get(question.id);
      return was === undefined ? [text.added(question.name)] : changesIn(was, question);
    }),
    ...before.filter((question) => !ids.has(question.id)).map((question) => text.removed(question.name)),
    ...(sameOrder(before, after) ? [] : [text.order]),
  ];
}

function changesIn(was: Question, is: Question): string[] {
  const { name } = is;
  if (!asksTheSame(was, is)) return [text.asksOtherwise(name)];
  const changes: [boolean, string][] = [
    [was.name !== name, text.name(was.name, name)],
    [was.label !== is.label, text.label(name, is.label)],
    [(was.help ?? '') !== (is.help ?? ''), text.help(name)],
    [was.about !== is.about, text.about(name)],
    [!isDeepStrictEqual(rulesOf(was), rulesOf(is)), text.rules(name)],
    [!isDeepStrictEqual(was.when, is.when), text.condition(name)],
    [!isDeepStrictEqual(was.translations ?? {}, is.translations ?? {}), text.translation(name)],
  ];
  return [
    ...changes.filter(([changed]) => changed).map(([, sentence]) => sentence),
    ...optionChanges(name, optionsOf(was), optionsOf(is)),
  ];
}

function optionChanges(name: string, was: readonly Option[], is: readonly Option[]): string[] {
  const labelsIn = (list: readonly Option[], others: readonly Option[]) =>
    list
      .filter((option) => !others.some((other) => other.id === option.id))
      .map((option) => option.label)
      .join(', ');
  const [added, removed] = [labelsIn(is, was), labelsIn(was, is)];
  const worded = is.flatMap((option) => {
    const earlier = was.find((other) => other.id === option.id);
    if (earlier === undefined || earlier.label === option.label) return [];
    return [text.optionWorded(name, earlier.label, option.label)];
  });
  return [
    ...(added === '' ? [] : [text.optionAdded(name, added)]),
    ...(removed === '' ? [] : [text.optionRemoved(name, removed)]),
    ...worded,
  ];
}

function optionsOf(question: Question): readonly Option[] {
  if (question.kind === 'single' || question.kind === 'multiple') return question.options;
  return question.kind === 'stones' ? question.items : [];
}

function rulesOf(question: Question): unknown {
  const { required = false, mayNotApply = false } = question;
  const ownWords = 'ownWords' in question ? question.ownWords === true : false;
  const bounds = question.kind === 'number' ? [question.least ?? null, question.most ?? null] : [];
  return { required, mayNotApply, ownWords, bounds };
}

function sameOrder(before: readonly Question[], after: readonly Question[]): boolean {
  const known = new Set(after.map((question) => question.id));
  const were = before.map((question) => question.id).filter((id) => known.has(id));
  const are = after.map((question) => question.id).filter((id) => were.includes(id));
  return isDeepStrictEqual(were, are) && sameOptionOrder(before, after);
}

function sameOptionOrder(before: readonly Question[], after: readonly Question[]): boolean {
  return before.every((was) => {
    const is = after.find((question) => question.id === was.id);
    if (is === undefined) return true;
    const ids = optionsOf(is).map((option) => option.id);
    const kept = optionsOf(was)
      .map((option) => option.id)
      .filter((id) => ids.includes(id));
    return isDeepStrictEqual(
      kept,
      ids.filter((id) => kept.includes(id)),
    );
  });
}
