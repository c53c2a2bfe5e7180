import { at } from './cells.ts';

/** Points in the plane, each with how many people stand there. */
export interface Points {
  x: Float64Array;
  y: Float64Array;
  weight: Float64Array;
}

export interface Clusters {
  centres: Points;
  /** Of each point the number of its cluster. */
  of: Int32Array;
  /** The sum of squared distances of points to their centre, by weight. */
  inertia: number;
}

/** Centres that move less than this have arrived, as published. */
const arrived = 0.01;

/**
 * Lloyd's k-means (1982) on weighted points, from given starts. A point goes to the nearest centre, of equals the first;
 * a centre that loses all its points is dropped.
 *
 * @param starts places of the first centres
 * @param steps at most this many rounds
 * @returns centres that are the means of their points
 */
export function kMeans(
  points: Points,
  starts: readonly (readonly [number, number])[],
  steps: number,
): Clusters {
  let centres: Points = {
    x: Float64Array.from(starts, ([x]) => x),
    y: Float64Array.from(starts, ([, y]) => y),
    weight: new Float64Array(starts.length),
  };
  const of = new Int32Array(points.x.length);
  let inertia = 0;
  for (let step = 0; step < steps; step += 1) {
    inertia = assign(points, centres, of);
    const next = meansOf(points, of, centres.x.length);
    const dropped = withoutEmpty(next, of);
    const moved = dropped === next ? largestMove(centres, next) : Number.POSITIVE_INFINITY;
    centres = dropped;
    if (moved < arrived) break;
  }
  return { centres, of, inertia };
}

/** Gives each point its nearest centre, and the sum of squared distances. */
function assign(points: Points, centres: Points, of: Int32Array): number {
  let inertia = 0;
  for (let point = 0; point < points.x.length; point += 1) {
    const [x, y] = [at(points.x, point), at(points.y, point)];
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let centre = 0; centre < centres.x.length; centre += 1) {
      const acrossX = x - at(centres.x, centre);
      const acrossY = y - at(centres.y, centre);
      const distance = acrossX * acrossX + acrossY * acrossY;
      if (distance >= least) continue;
      nearest = centre;
      least = distance;
    }
    of[point] = nearest;
    inertia += least * at(points.weight, point);
  }
  return inertia;
}

function meansOf(points: Points, of: Int32Array, size: number): Points {
  const means = { x: new Float64Array(size), y: new Float64Array(size), weight: new Float64Array(size) };
  for (let point = 0; point < of.length; point += 1) {
    const cluster = at(of, point);
    const weight = at(points.weight, point);
    means.x[cluster] = at(means.x, cluster) + weight * at(points.x, point);
    means.y[cluster] = at(means.y, cluster) + weight * at(points.y, point);
    means.weight[cluster] = at(means.weight, cluster) + weight;
  }
  for (let cluster = 0; cluster < size; cluster += 1) {
    const weight = at(means.weight, cluster) || 1;
    means.x[cluster] = at(means.x, cluster) / weight;
    means.y[cluster] = at(means.y, cluster) / weight;
  }
  return means;
}

/** The clusters that hold someone, and `of` renumbered to them; the same object when all do. */
function withoutEmpty(centres: Points, of: Int32Array): Points {
  if (centres.weight.every((weight) => weight > 0)) return centres;
  const kept = [...centres.weight.keys()].filter((cluster) => at(centres.weight, cluster) > 0);
  const newNumber = new Int32Array(centres.weight.length);
  for (const [number, cluster] of kept.entries()) newNumber[cluster] = number;
  for (let point = 0; point < of.length; point += 1) of[point] = at(newNumber, at(of, point));
  const pick = (values: Float64Array) => Float64Array.from(kept, (cluster) => at(values, cluster));
  return { x: pick(centres.x), y: pick(centres.y), weight: pick(centres.weight) };
}

function largestMove(before: Points, after: Points): number {
  let largest = 0;
  for (let centre = 0; centre < before.x.length; centre += 1) {
    const across = Math.hypot(
      at(after.x, centre) - at(before.x, centre),
      at(after.y, centre) - at(before.y, centre),
    );
    largest = Math.max(largest, across);
  }
  return largest;
}

/** The first different places, in the order of the points: the published start. */
export function firstDistinct(points: Points, most: number): [number, number][] {
  const found = new Map<string, [number, number]>();
  for (let point = 0; point < points.x.length && found.size < most; point += 1) {
    const place: [number, number] = [at(points.x, point), at(points.y, point)];
    const key = place.join(' ');
    if (!found.has(key)) found.set(key, place);
  }
  return [...found.values()];
}
