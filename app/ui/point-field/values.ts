import type { AnsweringWay, TriadShares } from '../../domains/rounds/question.ts';

/**
 * A point as numbers in thousandths: one for a line, three shares for a triad. Written as "380" and "120-300-580"
 * in form fields.
 */
export type Point = number[];

/** The value of "past hier niet" among the words. */
export const NOT_APPLICABLE = 'nvt';

/** The places on a line that have words. */
export const LINE_STOPS: Point[] = [[0], [250], [500], [750], [1000]];

/** The places in a triangle that have words: each corner, between each two, and the middle. */
export const TRIAD_STOPS: Point[] = [
  [1000, 0, 0],
  [0, 1000, 0],
  [0, 0, 1000],
  [500, 500, 0],
  [500, 0, 500],
  [0, 500, 500],
  [333, 333, 334],
];

/** `writePoint([120, 300, 580])` is "120-300-580". */
export function writePoint(point: Point): string {
  return point.join('-');
}

/** The stop with words nearest to a point. Shares lie in a plane, so plain distance is distance in the triangle. */
export function nearestStop(point: Point, stops: Point[]): Point {
  const distance = (stop: Point) => stop.reduce((sum, part, i) => sum + (part - (point[i] ?? 0)) ** 2, 0);
  return stops.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
}

/**
 * Within this distance of a place that has words, pointing means that place. A fingertip covers about forty pixels and
 * lands a few beside where it aims; on the narrowest phone 20 thousandths is five pixels, less than half the dot. So
 * whoever aims at a mark answers exactly what someone else says in words or slides to, and whoever aims beside it is
 * hardly moved. The price is that answers gather on the marks a little, where words put theirs anyway; rank statistics
 * handle such ties.
 */
export const SNAP = 20;

/** The point itself, or the stop that it is all but on. */
export function snapToStop(point: Point, stops: Point[]): Point {
  const stop = nearestStop(point, stops);
  return stop.every((part, index) => Math.abs(part - (point[index] ?? 0)) <= SNAP) ? stop : point;
}

/**
 * What a line field posted: the word that was chosen and the exact value beside it. The exact value counts only
 * when it belongs to the chosen word, so that changing one's mind without JavaScript is never overruled.
 * `undefined` is no answer, `null` is "past hier niet".
 */
export function readLine(chosen: unknown, exact: unknown): number | null | undefined {
  const point = readPoint(chosen, exact, LINE_STOPS);
  return point?.[0] ?? (point === null ? null : undefined);
}

/** The same for a triad field: three shares that add up to 1000. */
export function readTriad(chosen: unknown, exact: unknown): TriadShares | null | undefined {
  const point = readPoint(chosen, exact, TRIAD_STOPS);
  if (!point) return point;
  const [a = 0, b = 0, c = 0] = point;
  return [a, b, c];
}

/** The way a point was given; without JavaScript nothing is posted, and then it was by words. */
export function readWay(way: unknown): AnsweringWay {
  return way === 'point' || way === 'slide' ? way : 'words';
}

/** The point that a chosen word and an exact value mean together. */
export function readPoint(chosen: unknown, exact: unknown, stops: Point[]): Point | null | undefined {
  if (chosen === NOT_APPLICABLE) return null;
  const stop = stops.find((each) => writePoint(each) === chosen);
  if (!stop) return undefined;
  const point = parsePoint(exact, stop.length);
  return point && nearestStop(point, stops) === stop ? point : stop;
}

function parsePoint(text: unknown, parts: number): Point | undefined {
  if (typeof text !== 'string' || !/^\d{1,4}(-\d{1,4}){0,2}$/.test(text)) return undefined;
  const point = text.split('-').map(Number);
  if (point.length !== parts || point.some((part) => part > 1000)) return undefined;
  const sum = point.reduce((total, part) => total + part, 0);
  return parts === 1 || sum === 1000 ? point : undefined;
}
