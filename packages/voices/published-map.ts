import { type Components, componentsOf } from './components.ts';
import { type Clusters, firstDistinct, kMeans, type Points } from './k-means.ts';
import { onStatements, seenBy, seenStatements } from './on-statements.ts';
import { placeable, project } from './projection.ts';
import { silhouette } from './silhouette.ts';
import type { Partition } from './tally.ts';
import type { VoteTable } from './vote-matrix.ts';

/** Where people lie and who lie together. */
export interface PublishedMap {
  groups: Partition;
  /** Mean over base clusters, −1 to 1; 0 with one group. */
  silhouette: number;
  /** Over all statements of the table; those left out have mean and loading 0. */
  components: Components;
}

const mostBaseClusters = 100;
const baseSteps = 100;
const groupSteps = 20;
const componentSteps = 100;

/**
 * Opinion groups as Polis publishes them (Small et al. 2021), for comparing with what was made with it. It always finds
 * groups when there are two people in different places, also in noise, and depends on who came first: for anything that
 * people are shown there is `voicesMap`.
 *
 * A statement that is left out (moderated out, or about the talk itself) counts as passed by everyone: no loading, but
 * everyone saw it. That draws people who saw little to the middle.
 *
 * @param table participants in the order of their first vote
 * @example publishedMap(matrix.table(), new Set(['12'])).groups.of // Int32Array [0, 1, -1, …], −1 for too few votes
 */
export function publishedMap(table: VoteTable, leftOut: ReadonlySet<string>): PublishedMap {
  const seen = seenStatements(table);
  const used = onStatements(table, (statement, column) => seen[column] === 1 && !leftOut.has(statement));
  const statements = seen.reduce((sum, flag) => sum + flag, 0);
  const components = { ...componentsOf(used, { start: 'ones', steps: componentSteps }), statements };
  const seenByAll = statements - used.statements.length;
  const rows = placeable(table, statements);
  const people = project(used, components, rows, (row) =>
    Math.sqrt(statements / (seenBy(used, row) + seenByAll)),
  );
  const base = kMeans(people, firstDistinct(people, mostBaseClusters), baseSteps);
  const { clusters, quality } = bestGroups(base.centres);
  const of = new Int32Array(table.participants.length).fill(-1);
  for (const [person, row] of rows.entries()) of[row] = clusters.of[base.of[person] ?? 0] ?? 0;
  return {
    groups: { of, size: Math.max(1, clusters.centres.x.length) },
    silhouette: quality,
    components: onAllStatements(components, used, table),
  };
}

/** Two to five groups of base clusters, as many as lie apart best. */
function bestGroups(base: Points): { clusters: Clusters; quality: number } {
  const unweighted = { ...base, weight: base.weight.map(() => 1) };
  let best: { clusters: Clusters; quality: number } | undefined;
  for (let size = 2; size <= Math.min(5, 2 + Math.floor(base.x.length / 12)); size += 1) {
    const clusters = kMeans(base, firstDistinct(base, size), groupSteps);
    const quality = silhouette(unweighted, clusters.of, clusters.centres.x.length);
    if (best === undefined || quality > best.quality) best = { clusters, quality };
  }
  return best ?? { clusters: kMeans(base, [], 0), quality: 0 };
}

/** Puts what was found for a part of the statements back in the places of all. */
export function onAllStatements(part: Components, used: VoteTable, all: VoteTable): Components {
  const place = new Map(all.statements.map((statement, column) => [statement, column]));
  const spread = (values: Float64Array) => {
    const wide = new Float64Array(all.statements.length);
    for (const [column, statement] of used.statements.entries()) {
      wide[place.get(statement) ?? 0] = values[column] ?? 0;
    }
    return wide;
  };
  return { ...part, mean: spread(part.mean), first: spread(part.first), second: spread(part.second) };
}
