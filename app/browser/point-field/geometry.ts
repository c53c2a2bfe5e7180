import type { Point } from '../../ui/point-field/values.ts';

/** A place in a drawing. */
export interface Place {
  x: number;
  y: number;
}

/** The drawing of a line: its size, and where it begins and ends. */
export const LINE = { width: 600, height: 100, from: 40, to: 560, y: 50 };

/** The drawing of a triangle, and its corners: top, left, right. */
export const TRIANGLE = {
  width: 600,
  height: 520,
  corners: [
    { x: 300, y: 36 },
    { x: 36, y: 484 },
    { x: 564, y: 484 },
  ] as [Place, Place, Place],
};

export function placeOnLine([value = 0]: Point): Place {
  return { x: LINE.from + ((LINE.to - LINE.from) * value) / 1000, y: LINE.y };
}

/** Beside the ends counts as the end. */
export function pointOnLine({ x }: Place): Point {
  return [Math.round(Math.min(1, Math.max(0, (x - LINE.from) / (LINE.to - LINE.from))) * 1000)];
}

export function placeInTriangle(shares: Point): Place {
  const sum = (axis: 'x' | 'y') =>
    TRIANGLE.corners.reduce(
      (total, corner, index) => total + (corner[axis] * (shares[index] ?? 0)) / 1000,
      0,
    );
  return { x: sum('x'), y: sum('y') };
}

/** The shares of the three corners in a place, by its barycentric coordinates; outside counts as the edge. */
export function pointInTriangle({ x, y }: Place): Point {
  const [a, b, c] = TRIANGLE.corners;
  const area = (b.y - c.y) * (a.x - c.x) + (c.x - b.x) * (a.y - c.y);
  const first = ((b.y - c.y) * (x - c.x) + (c.x - b.x) * (y - c.y)) / area;
  const second = ((c.y - a.y) * (x - c.x) + (a.x - c.x) * (y - c.y)) / area;
  return shares([first, second, 1 - first - second]);
}

/** Weights as shares in thousandths that add up to 1000; weights below zero count as zero. */
export function shares(weights: number[]): Point {
  const [a = 0, b = 0, c = 0] = weights.map((weight) => Math.max(0, weight));
  const total = a + b + c;
  const first = Math.round((a / total) * 1000);
  const second = Math.min(1000 - first, Math.round((b / total) * 1000));
  return [first, second, 1000 - first - second];
}
