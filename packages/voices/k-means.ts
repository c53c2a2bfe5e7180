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
    const [x, y] = [points.x[point] ?? 0, points.y[point] ?? 0];
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let centre = 0; centre < centres.x.length; centre += 1) {
      const acrossX = x - (centres.x[centre] ?? 0);
      const acrossY = y - (centres.y[centre] ?? 0);
      const distance = acrossX * acrossX + acrossY * acrossY;
      if (distance >= least) continue;
      nearest = centre;
      least = distance;
    }
    of[point] = nearest;
    inertia += least * (points.weight[point] ?? 0);
  }
  return inertia;
}

function meansOf(points: Points, of: Int32Array, size: number): Points {
  const means = { x: new Float64Array(size), y: new Float64Array(size), weight: new Float64Array(size) };
  for (let point = 0; point < of.length; point += 1) {
    const cluster = of[point] ?? 0;
    const weight = points.weight[point] ?? 0;
    means.x[cluster] = (means.x[cluster] ?? 0) + weight * (points.x[point] ?? 0);
    means.y[cluster] = (means.y[cluster] ?? 0) + weight * (points.y[point] ?? 0);
    means.weight[cluster] = (means.weight[cluster] ?? 0) + weight;
  }
  for (let cluster = 0; cluster < size; cluster += 1) {
    const weight = means.weight[cluster] || 1;
    means.x[cluster] = (means.x[cluster] ?? 0) / weight;
    means.y[cluster] = (means.y[cluster] ?? 0) / weight;
  }
  return means;
}

/** The clusters that hold someone, and `of` renumbered to them; the same object when all do. */
function withoutEmpty(centres: Points, of: Int32Array): Points {
  if (centres.weight.every((weight) => weight > 0)) return centres;
  const kept = [...centres.weight.keys()].filter((cluster) => (centres.weight[cluster] ?? 0) > 0);
  const newNumber = new Int32Array(centres.weight.length);
  for (const [number, cluster] of kept.entries()) newNumber[cluster] = number;
  for (let point = 0; point < of.length; point += 1) of[point] = newNumber[of[point] ?? 0] ?? 0;
  const pick = (values: Float64Array) => Float64Array.from(kept, (cluster) => values[cluster] ?? 0);
  return { x: pick(centres.x), y: pick(centres.y), weight: pick(centres.weight) };
}

function largestMove(before: Points, after: Points): number {
  let largest = 0;
  for (let centre = 0; centre < before.x.length; centre += 1) {
    const across = Math.hypot(
      (after.x[centre] ?? 0) - (before.x[centre] ?? 0),
      (after.y[centre] ?? 0) - (before.y[centre] ?? 0),
    );
    largest = Math.max(largest, across);
  }
  return largest;
}

/** The first different places, in the order of the points: the published start. */
export function firstDistinct(points: Points, most: number): [number, number][] {
  const found: [number, number][] = [];
  const heights = new Map<number, Set<number>>();
  for (let point = 0; point < points.x.length && found.length < most; point += 1) {
    const [x, y] = [points.x[point] ?? 0, points.y[point] ?? 0];
    const known = heights.get(x);
    if (known?.has(y)) continue;
    if (known === undefined) heights.set(x, new Set([y]));
    else known.add(y);
    found.push([x, y]);
  }
  return found;
}
