import { at } from './cells.ts';
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
    const start: [number, number] = [at(points.x, drawn), at(points.y, drawn)];
    found.push(start);
    for (let point = 0; point < chances.length; point += 1) {
      const acrossX = at(points.x, point) - start[0];
      const acrossY = at(points.y, point) - start[1];
      nearest[point] = Math.min(at(nearest, point), acrossX * acrossX + acrossY * acrossY);
      chances[point] = at(nearest, point) * at(points.weight, point);
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
    if (at(chances, place) === 0) continue;
    last = place;
    left -= at(chances, place);
    if (left < 0) break;
  }
  return last;
}
