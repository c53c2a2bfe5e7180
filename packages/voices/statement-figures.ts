import { type Bridge, bridgeOf, type Divide, divideOf, evenShare } from './bridge.ts';
import type { Components } from './components.ts';
import {
  consensusProduct,
  extremityOf,
  priorityOf,
  type Representative,
  representativeFor,
} from './published-figures.ts';
import { everyone, type Partition, type Tally, tallies } from './tally.ts';
import type { VoteTable } from './vote-matrix.ts';

/** Everything that is reckoned of one statement. */
export interface StatementFigures {
  statement: string;
  /** All who saw it, also those who stand in no group. */
  all: Tally;
  perGroup: Tally[];
  /** What connects; null when too few saw it. */
  bridge: Bridge | null;
  /** What divides; null when too few saw it, or with one group. */
  divide: Divide | null;
  /** The share that agrees with every group weighing the same; null when a group did not see it. */
  evenShare: number | null;
  representative: Representative[];
  consensusProduct: number;
  extremity: number;
  priority: number;
}

/**
 * The figures of each statement over found groups, or over roles: then each role weighs the same.
 *
 * @param components of the map, over the statements of this table
 * @returns in the order of the statements of the table
 * @example statementFigures(table, partitionBy(table, ['bewoner', 'professional'], roleOf), map.components)
 */
export function statementFigures(
  table: VoteTable,
  partition: Partition,
  components: Components,
): StatementFigures[] {
  const perGroups = tallies(table, partition);
  const alls = tallies(table, everyone(table));
  return table.statements.map((statement, column) => {
    const perGroup = perGroups[column] ?? [];
    const all = alls[column]?.[0] ?? { agree: 0, disagree: 0, seen: 0 };
    const extremity = extremityOf(components, column);
    return {
      statement,
      all,
      perGroup,
      bridge: bridgeOf(perGroup),
      divide: divideOf(perGroup),
      evenShare: evenShare(perGroup),
      representative: representativeFor(perGroup),
      consensusProduct: consensusProduct(perGroup),
      extremity,
      priority: priorityOf(all, extremity),
    };
  });
}
