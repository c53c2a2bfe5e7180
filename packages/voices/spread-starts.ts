import type { Points } from './k-means.ts';
import type { Random } from './random.ts';

/**
 * Starts for k-means that lie apart: each next one is drawn with a chance that grows with the square of its distance to
 * those before (k-means++, Arthur & Vassilvitskii 2007).
 *
 * @param size at most; fewer when there are fewer different places
 */
export function spreadStarts(points: Points, size: number, random: Random): [number, number][] {
  const chances = Float64Array.from(points.weight);
  const nearest = new Float64Array(points.x.length).fill(Number.POSITIVE_INFINITY);
  const found: [number, number][] = [];
  while (found.length < size) {
    const drawn = draw(chances, random);
    if (drawn === undefined) break;
    const start: [number, number] = [points.x[drawn] ?? 0, points.y[drawn] ?? 0];
    found.push(start);
    for (let point = 0; point < chances.length; point += 1) {
      const acrossX = (points.x[point] ?? 0) - start[0];
      const acrossY = (points.y[point] ?? 0) - start[1];
      nearest[point] = Math.min(nearest[point] ?? 0, acrossX * acrossX + acrossY * acrossY);
      chances[point] = (nearest[point] ?? 0) * (points.weight[point] ?? 0);
    }
  }
  return found;
}

/** One of them by chance; nothing when none has a chance. */
function draw(chances: Float64Array, random: Random): number | undefined {
  let total = 0;
  for (const chance of chances) total += chance;
  if (total === 0) return undefined;
  let left = random() * total;
  let last: number | undefined;
  for (let place = 0; place < chances.length; place += 1) {
    if ((chances[place] ?? 0) === 0) continue;
    last = place;
    left -= chances[place] ?? 0;
    if (left < 0) break;
  }
  return last;
}
