import type { Point } from '../../ui/point-field/values.ts';
import { shape } from './elements.ts';
import {
  LINE,
  type Place,
  placeInTriangle,
  placeOnLine,
  pointInTriangle,
  pointOnLine,
  TRIANGLE,
} from './geometry.ts';
import { listenForPlaces } from './pointing.ts';

export interface Drawing {
  svg: SVGSVGElement;
  /** Puts the dot in its place, or takes it away. */
  show(point: Point | null | undefined): void;
}

/**
 * A line or a triangle to tap in, with a small mark at each place that has words. Hidden from screen readers and
 * keyboards: for them the words and the slide are the equal ways in.
 */
export function makeDrawing(kind: string, stops: Point[], choose: (point: Point) => void): Drawing {
  const line = kind === 'line';
  const { width, height } = line ? LINE : TRIANGLE;
  const toPlace = line ? placeOnLine : placeInTriangle;
  const toPoint = line ? pointOnLine : pointInTriangle;
  const dot = makeDot();
  const svg = shape(
    'svg',
    { class: 'point-field__drawing', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    shape('path', { class: 'point-field__shape', d: line ? linePath() : trianglePath() }),
    ...stops.map((stop) => mark(toPlace(stop))),
    dot,
  );
  listenForPlaces(svg, [dot], (place) => choose(toPoint(place)));
  return {
    svg,
    show(point) {
      dot.setAttribute('visibility', point ? 'visible' : 'hidden');
      if (point) moveTo(dot, toPlace(point));
    },
  };
}

/** The dot itself, and around it 44 pixels to take it by on the narrowest phone. */
function makeDot(): SVGGElement {
  return shape(
    'g',
    { class: 'point-field__dot' },
    shape('circle', { class: 'point-field__grip', r: '50' }),
    shape('circle', { r: '28' }),
  );
}

/** Puts a part of a drawing in a place. */
export function moveTo(part: SVGElement, { x, y }: Place): void {
  part.setAttribute('transform', `translate(${x} ${y})`);
}

/** A small mark at a place that has words. */
export function mark({ x, y }: Place, radius = 7): SVGElement {
  return shape('circle', { class: 'point-field__end', cx: String(x), cy: String(y), r: String(radius) });
}

function linePath(): string {
  return `M${LINE.from} ${LINE.y}H${LINE.to}`;
}

function trianglePath(): string {
  return `M${TRIANGLE.corners.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
}
