import { type Components, componentsOf } from './components.ts';
import { type Clusters, kMeans, type Points } from './k-means.ts';
import { seenBy } from './on-statements.ts';
import { placeable, project } from './projection.ts';
import { type Random, seededRandom } from './random.ts';
import { silhouette } from './silhouette.ts';
import { spreadStarts } from './spread-starts.ts';
import type { VoteTable } from './vote-matrix.ts';

/** The groups that lie apart best, whether that means anything or not. */
export interface FoundGroups {
  components: Components;
  /** Rows of the table that have a place, and where. */
  rows: number[];
  places: Points;
  /** Of each of `rows` its group; all 0 when nothing can be told apart. */
  of: Int32Array;
  centres: Points;
  /** −1 to 1; 0 when nothing can be told apart. */
  quality: number;
}

const componentSteps = 100;
/** More people than this are first gathered on places close together; up to here each counts by itself. */
const mostPlaces = 300;
const gatheredPlaces = 100;
/** Enough for places that only stand for who is near; a hundred steps would be half of the work of a map. */
const gatherSteps = 12;
const starts = 8;
/** Two people are no group: each would know what the other answered. */
export const fewestInGroup = 3;
const mostGroups = 5;

/**
 * Two to five groups along the two components, with several starts for each number and the best of them kept. The same
 * canonical table and seed give the same groups.
 *
 * @param table a canonical table
 * @param only find this many groups, and no other number
 */
export function findGroups(table: VoteTable, seed: number, only?: number): FoundGroups {
  const random = seededRandom(seed);
  const components = upright(componentsOf(table, { start: random, steps: componentSteps }));
  const rows = placeable(table, table.statements.length);
  const places = project(table, components, rows, (row) =>
    Math.sqrt(table.statements.length / seenBy(table, row)),
  );
  const gathered = gather(places, random);
  const best = bestOf(gathered.centres, random, only);
  const of = gathered.of.map((place) => best.clusters.of[place] ?? 0);
  return { components, rows, places, of, centres: best.clusters.centres, quality: best.quality };
}

/** A direction and its opposite are the same: the strongest loading points up, so that a map does not flip. */
function upright(components: Components): Components {
  const turned = (direction: Float64Array) => {
    let strongest = 0;
    for (const loading of direction) if (Math.abs(loading) > Math.abs(strongest)) strongest = loading;
    return strongest < 0 ? direction.map((loading) => -loading) : direction;
  };
  return { ...components, first: turned(components.first), second: turned(components.second) };
}

/** Everyone in their own place; with many people, those close together are gathered in one. */
function gather(places: Points, random: Random): { centres: Points; of: Int32Array } {
  const people = places.x.length;
  if (people <= mostPlaces)
    return { centres: places, of: Int32Array.from({ length: people }, (_, person) => person) };
  return kMeans(places, spreadStarts(places, gatheredPlaces, random), gatherSteps);
}

function bestOf(
  places: Points,
  random: Random,
  only: number | undefined,
): { clusters: Clusters; quality: number } {
  let best = { clusters: kMeans(places, spreadStarts(places, 1, random), 1), quality: 0 };
  const most = Math.min(mostGroups, 2 + Math.floor(places.x.length / 12), places.x.length);
  for (let size = 2; size <= most; size += 1) {
    if (only !== undefined && only !== size) continue;
    const clusters = tightest(places, size, random);
    if (clusters.centres.weight.some((people) => people < fewestInGroup)) continue;
    const quality = silhouette(places, clusters.of, clusters.centres.x.length);
    if (quality > best.quality) best = { clusters, quality };
  }
  return best;
}

function tightest(places: Points, size: number, random: Random): Clusters {
  let best: Clusters | undefined;
  for (let start = 0; start < starts; start += 1) {
    const clusters = kMeans(places, spreadStarts(places, size, random), 50);
    if (best === undefined || clusters.inertia < best.inertia) best = clusters;
  }
  return best ?? kMeans(places, [], 0);
}
