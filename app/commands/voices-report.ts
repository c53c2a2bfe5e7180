import {
  type Components,
  type NoGroups,
  type Partition,
  type Representative,
  type StatementFigures,
  statementFigures,
  type Tally,
} from '../../packages/voices/index.ts';
import type { Conversation } from './voices-file.ts';

/** What was reckoned, by either way of making a map. */
export interface Reckoned {
  groups: Partition;
  silhouette: number;
  nullSilhouette: number | null;
  noGroups: NoGroups | null;
  components: Components;
}

/** What `zodat voices --json` prints. A group is a number from 0, in the order of `perGroup`. */
export interface VoicesReport {
  k: number;
  silhouette: number;
  /** What the silhouette had to exceed; null in compatibility mode. */
  nullSilhouette: number | null;
  /** Null for who responded to too little to have a place. */
  groups: Record<string, number | null>;
  statements: ReportedStatement[];
}

interface ReportedStatement {
  id: string;
  perGroup: Tally[];
  bridge: number | null;
  bottleneck: number | null;
  gap: number | null;
  representative: Representative[];
  consensusProduct: number;
  extremity: number;
  priority: number;
}

const byNumber = new Intl.Collator('en', { numeric: true });

export function reportOf({ table }: Conversation, reckoned: Reckoned): VoicesReport {
  const { groups, silhouette, nullSilhouette, components } = reckoned;
  const entries = table.participants.map((participant, row) => {
    const group = groups.of[row] ?? -1;
    return [participant, group < 0 ? null : group] as const;
  });
  return {
    k: groups.size,
    silhouette,
    nullSilhouette,
    groups: Object.fromEntries(entries),
    statements: statementFigures(table, groups, components)
      .map((figures) => reportedStatement(figures, groups.size))
      .sort((one, other) => byNumber.compare(one.id, other.id)),
  };
}

/** With one group nothing is a bottleneck: there is nobody else. */
function reportedStatement(figures: StatementFigures, groups: number): ReportedStatement {
  const { statement, perGroup, bridge, divide, representative, consensusProduct } = figures;
  return {
    id: statement,
    perGroup,
    bridge: bridge?.value ?? null,
    bottleneck: groups > 1 ? (bridge?.bottleneck ?? null) : null,
    gap: divide?.gap ?? null,
    representative,
    consensusProduct,
    extremity: figures.extremity,
    priority: figures.priority,
  };
}
