import { tableInterval } from '../chance/bootstrap.ts';
import type { ChoiceColumn } from '../matrix/column.ts';
import { chiSquared, uncorrectedV } from '../statistics/chi-squared.ts';
import { jointCounts, tooWide } from '../statistics/joint-counts.ts';
import { withoutEmpty } from '../statistics/table.ts';
import type { Pair } from './pair.ts';
import { shuffledPair } from './shuffled.ts';

/** Two single choices: χ² and Cramér's V. */
export function choiceWithChoice(one: ChoiceColumn, other: ChoiceColumn): Pair {
  const wide = tooWide(one, other);
  return {
    measure: () =>
      wide
        ? { reason: 'too-many-options', n: Math.min(one.answered, other.answered) }
        : chiSquared(jointCounts(one, other)),
    interval: (random) => tableInterval(withoutEmpty(jointCounts(one, other)), uncorrectedV, random),
    shuffled: () => shuffledPair(one, other),
  };
}
