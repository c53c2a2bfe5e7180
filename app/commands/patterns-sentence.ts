import { type Association, type Column, type Feature, standsOut } from '../../packages/patterns/index.ts';
import type { Question } from '../domains/rounds/index.ts';
import { patternsText as text } from './patterns.text.nl.ts';

/** An association as a sentence with counts; undefined when no two kinds of answers stand out together. */
export function sentenceOf(
  { one, other, outcome }: Association,
  questions: readonly Question[],
): string | undefined {
  const found = standsOut(one, other, outcome.strongest);
  if (found === undefined) return undefined;
  const words = (column: Column, feature: Feature) =>
    featureWords(
      questions.find(({ id }) => id === column.question),
      column,
      feature,
    );
  return text.together(words(one, found.one), words(other, found.other), found.inside, found.outside);
}

/** The short names of both questions. */
export function namesOf({ one, other }: Association, questions: readonly Question[]): string {
  const name = ({ question, part }: Column) => {
    const asked = questions.find(({ id }) => id === question);
    return part === undefined
      ? (asked?.name ?? question)
      : text.stone(asked?.name ?? question, itemOf(asked, part.item));
  };
  return text.between(name(one), name(other));
}

function featureWords(question: Question | undefined, column: Column, feature: Feature): string {
  if (question === undefined) return column.question;
  if (feature.kind === 'corner') {
    return question.kind === 'triad'
      ? text.corner(question.name, question.corners[feature.corner] ?? '')
      : '';
  }
  if (feature.kind === 'option') {
    const options = 'options' in question ? question.options : [];
    const label = options.find(({ id }) => id === feature.option)?.label ?? feature.option;
    return text.option(question.name, label);
  }
  return placeWords(question, column, feature);
}

/** Where a number lies: above or below a value, with what the far end of a line or canvas is called. */
function placeWords(
  question: Question,
  { part }: Column,
  { kind, from }: Extract<Feature, { from: number }>,
): string {
  const high = kind === 'high';
  if (question.kind === 'line') return text.place(question.name, from, high, question.right);
  if (question.kind === 'stones' && part !== undefined) {
    const end = part.axis === 'across' ? question.horizontal.right : question.vertical.top;
    return text.place(text.stone(question.name, itemOf(question, part.item)), from, high, end);
  }
  if (question.kind === 'date') return text.day(question.name, from, high);
  return text.amount(question.name, from, high);
}

function itemOf(question: Question | undefined, item: string): string {
  const items = question?.kind === 'stones' ? question.items : [];
  return items.find(({ id }) => id === item)?.label ?? item;
}
