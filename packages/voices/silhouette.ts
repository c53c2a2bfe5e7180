import type { Points } from './k-means.ts';

/**
 * How well points lie with their own cluster, from −1 to 1: the mean of (b − a) / max(a, b), a being the mean distance to
 * the others of the own cluster and b that to the nearest other cluster (Rousseeuw 1987). A point of weight 3 stands for
 * three people in one place. Who is alone in a cluster counts 0. Time in the square of the points.
 *
 * @param of of each point the number of its cluster
 * @param size number of clusters
 * @returns 0 for fewer than two clusters
 */
export function silhouette(points: Points, of: Int32Array, size: number): number {
  const members = new Float64Array(size);
  let people = 0;
  for (let point = 0; point < of.length; point += 1) {
    members[of[point] ?? 0] = (members[of[point] ?? 0] ?? 0) + (points.weight[point] ?? 0);
    people += points.weight[point] ?? 0;
  }
  if (size < 2 || people === 0) return 0;
  let total = 0;
  const sums = new Float64Array(size);
  for (let point = 0; point < of.length; point += 1) {
    sumDistances(points, of, point, sums);
    total += (points.weight[point] ?? 0) * widthOf(sums, members, of[point] ?? 0);
  }
  return total / people;
}

/** Of one point, from its summed distances to each cluster. */
function widthOf(sums: Float64Array, members: Float64Array, own: number): number {
  if ((members[own] ?? 0) <= 1) return 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (let cluster = 0; cluster < members.length; cluster += 1) {
    if (cluster !== own && (members[cluster] ?? 0) > 0) {
      nearest = Math.min(nearest, (sums[cluster] ?? 0) / (members[cluster] ?? 0));
    }
  }
  const within = (sums[own] ?? 0) / ((members[own] ?? 0) - 1);
  const larger = Math.max(within, nearest);
  return larger > 0 && Number.isFinite(larger) ? (nearest - within) / larger : 0;
}

/** Of one point the distances to the people of each cluster, added up. */
function sumDistances(points: Points, of: Int32Array, point: number, sums: Float64Array): void {
  sums.fill(0);
  const x = points.x[point] ?? 0;
  const y = points.y[point] ?? 0;
  for (let other = 0; other < of.length; other += 1) {
    const acrossX = (points.x[other] ?? 0) - x;
    const acrossY = (points.y[other] ?? 0) - y;
    const cluster = of[other] ?? 0;
    const distance = Math.sqrt(acrossX * acrossX + acrossY * acrossY);
    sums[cluster] = (sums[cluster] ?? 0) + (points.weight[other] ?? 0) * distance;
  }
}
