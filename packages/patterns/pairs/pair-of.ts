import type { ChoiceColumn, Column, ScaleColumn } from '../matrix/column.ts';
import { choiceWithChoice } from './choice-with-choice.ts';
import { choiceWithScale } from './choice-with-scale.ts';
import { multipleWith } from './multiple-with.ts';
import type { Pair } from './pair.ts';
import { scaleWithScale } from './scale-with-scale.ts';
import { withTriad } from './with-triad.ts';

/** Which test belongs to two questions, by their kinds; in either order the same. */
export function pairOf(one: Column, other: Column): Pair {
  if (one.kind === 'multiple') return multipleWith(one, other);
  if (other.kind === 'multiple') return multipleWith(other, one);
  if (other.kind === 'triad') return withTriad(one, other);
  if (one.kind === 'triad') return withTriad(other, one);
  return withoutTriad(one, other);
}

function withoutTriad(one: ChoiceColumn | ScaleColumn, other: ChoiceColumn | ScaleColumn): Pair {
  if (one.kind === 'choice') {
    return other.kind === 'choice' ? choiceWithChoice(one, other) : choiceWithScale(one, other);
  }
  return other.kind === 'choice' ? choiceWithScale(other, one) : scaleWithScale(one, other);
}
