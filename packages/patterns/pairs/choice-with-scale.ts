import { type Interval, tableInterval } from '../chance/bootstrap.ts';
import type { Random } from '../chance/random.ts';
import type { ChoiceColumn, ScaleColumn } from '../matrix/column.ts';
import { deltaInterval } from '../statistics/cliffs-delta.ts';
import { jointCounts, tooWide } from '../statistics/joint-counts.ts';
import { compareGroups, kruskalWallis } from '../statistics/kruskal-wallis.ts';
import { rankSum } from '../statistics/mann-whitney.ts';
import { isMeasured } from '../statistics/outcome.ts';
import { marginsOf, rowOf, type Table, withoutEmpty } from '../statistics/table.ts';
import type { Pair } from './pair.ts';
import { shuffledPair } from './shuffled.ts';

/** A single choice and a number: Mann & Whitney for two options, Kruskal & Wallis for more. */
export function choiceWithScale(choice: ChoiceColumn, scale: ScaleColumn): Pair {
  const wide = tooWide(choice, scale);
  return {
    measure: () =>
      wide
        ? { reason: 'too-many-options', n: Math.min(choice.answered, scale.answered) }
        : compareGroups(jointCounts(choice, scale)),
    interval: (random) => groupsInterval(jointCounts(choice, scale), random),
    shuffled: () => shuffledPair(choice, scale),
  };
}

/** Of Cliff's δ for two groups, of ε² for more. */
export function groupsInterval(table: Table, random: Random): Interval | undefined {
  const groups = withoutEmpty(table);
  if (groups.rows === 2) return deltaInterval(rowOf(groups, 0), rowOf(groups, 1));
  return tableInterval(groups, epsilonOf, random);
}

function epsilonOf(table: Table): number | undefined {
  const outcome = kruskalWallis(table);
  return isMeasured(outcome) ? outcome.effect.value : undefined;
}

/** Two options beside each other on a scale. */
export interface OptionPair {
  readonly options: readonly [string, string];
  /** Pairs of stories in which the first option lies higher; a tie is a half. */
  readonly U: number;
  /** Two-sided, corrected for ties and continuity, not for the number of pairs. */
  readonly p: number;
  readonly delta: number;
}

/** Every two options that were chosen, in the order of the options; empty for a table that would be too wide. */
export function optionPairs(choice: ChoiceColumn, scale: ScaleColumn): OptionPair[] {
  if (tooWide(choice, scale)) return [];
  const table = jointCounts(choice, scale);
  const { rows } = marginsOf(table);
  const chosen = [...choice.options.entries()].filter(([row]) => (rows[row] ?? 0) > 0);
  return chosen.flatMap(([row, option], place) =>
    chosen.slice(place + 1).map(([otherRow, other]): OptionPair => {
      const { u, p, delta } = rankSum(rowOf(table, row), rowOf(table, otherRow));
      return { options: [option, other], U: u, p, delta };
    }),
  );
}
