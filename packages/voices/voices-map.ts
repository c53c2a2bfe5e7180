import { canonical } from './canonical.ts';
import { type Chance, chanceOf, fewestDraws, thresholdOf } from './chance.ts';
import type { Components } from './components.ts';
import { type FoundGroups, fewestInGroup, findGroups } from './found-groups.ts';
import { onAllStatements } from './published-map.ts';
import type { Partition } from './tally.ts';
import type { VoteTable } from './vote-matrix.ts';

/** Why a map has no groups. */
export type NoGroups =
  | 'nobody-responded'
  | 'too-few-people'
  | 'no-differences'
  | 'not-beyond-chance'
  /** Nothing is known of chance yet: the null is still being drawn. */
  | 'chance-unknown';

export interface VoicesMap {
  /** Everyone who has a place stands in a group; with `size` 1 no distinct groups were found. The largest is 0. */
  groups: Partition;
  /** Why there is one group; null when there are more. */
  noGroups: NoGroups | null;
  /** How well the best groups lie apart, −1 to 1, also when they are not shown; 0 when nothing can be told apart. */
  silhouette: number;
  /** What it must exceed; null as long as nothing is known of chance. */
  nullSilhouette: number | null;
  /** Of each row of the given table its place, for that person only; null with too few votes. */
  places: (readonly [x: number, y: number] | null)[];
  /** Over the statements of the given table. */
  components: Components;
}

export interface MapSettings {
  /** Statements that do not count: moderated out, or about the talk itself. */
  leftOut?: ReadonlySet<string>;
  /** The same seed gives the same map. */
  seed?: number;
  /** What is known of chance, from `chanceFor`; without it no groups are shown. */
  chance?: Chance | undefined;
}

const usualSeed = 20_261_122;

/**
 * What has to be beaten before groups are shown, for `voicesMap`. Takes as long as a hundred maps.
 *
 * @param draws at least 99
 * @throws RangeError for fewer
 */
export function chanceFor(
  table: VoteTable,
  { leftOut = new Set(), seed = usualSeed }: Omit<MapSettings, 'chance'> = {},
  draws: number = fewestDraws,
): Chance {
  return chanceOf(canonical(table, leftOut).table, seed, draws);
}

/**
 * Where people stand towards each other, and whether they stand in groups. That there are none is an answer: groups are
 * shown only when they lie apart further than shuffled votes do. The same votes give the same map, whoever came first
 * and whatever people are called.
 *
 * @example
 * const map = voicesMap(table, { chance: chanceFor(table) });
 * map.groups.size // 1: no distinct groups
 */
export function voicesMap(given: VoteTable, settings: MapSettings = {}): VoicesMap {
  const { leftOut = new Set(), seed = usualSeed, chance } = settings;
  const { table, rowOf } = canonical(given, leftOut);
  const found = findGroups(table, seed);
  const threshold = chance === undefined ? null : thresholdOf(chance);
  const noGroups = whyNoGroups(table, found, threshold);
  const order = noGroups === null ? bySize(found) : new Int32Array(found.centres.x.length);
  const of = new Int32Array(given.participants.length).fill(-1);
  const places: VoicesMap['places'] = given.participants.map(() => null);
  for (const [person, row] of found.rows.entries()) {
    of[rowOf[row] ?? 0] = order[found.of[person] ?? 0] ?? 0;
    places[rowOf[row] ?? 0] = [found.places.x[person] ?? 0, found.places.y[person] ?? 0];
  }
  return {
    groups: { of, size: noGroups === null ? found.centres.x.length : 1 },
    noGroups,
    silhouette: found.quality,
    nullSilhouette: threshold,
    places,
    components: onAllStatements(found.components, table, given),
  };
}

function whyNoGroups(table: VoteTable, found: FoundGroups, threshold: number | null): NoGroups | null {
  if (table.column.length === 0) return 'nobody-responded';
  if (found.rows.length < 2 * fewestInGroup) return 'too-few-people';
  if (found.components.first.every((loading) => loading === 0)) return 'no-differences';
  if (threshold === null) return 'chance-unknown';
  return found.centres.x.length > 1 && found.quality > threshold ? null : 'not-beyond-chance';
}

/** New numbers: the largest group is 0; of groups as large the one that lies furthest to the right comes first. */
function bySize({ centres }: FoundGroups): Int32Array {
  const order = [...centres.x.keys()].sort(
    (one, other) =>
      (centres.weight[other] ?? 0) - (centres.weight[one] ?? 0) ||
      (centres.x[other] ?? 0) - (centres.x[one] ?? 0) ||
      (centres.y[other] ?? 0) - (centres.y[one] ?? 0),
  );
  const numbers = new Int32Array(order.length);
  for (const [number, group] of order.entries()) numbers[group] = number;
  return numbers;
}
