import { SNAP } from '../../ui/point-field/values.ts';
import { AXIS_STOPS, nearestAxisStop } from '../../ui/stones-field/values.ts';
import { mark } from '../point-field/drawing.ts';
import { shape } from '../point-field/elements.ts';
import type { Place } from '../point-field/geometry.ts';

export const SIZE = 600;
const MARGIN = 44;
const SPAN = SIZE - 2 * MARGIN;

/** A stone with its number. On the narrowest phone it is still wider than 24 pixels. */
export function makePebble(index: number): SVGGElement {
  const number = shape('text', { class: 'stones__digit', y: '11', 'text-anchor': 'middle' });
  number.textContent = String(index + 1);
  return shape('g', { class: 'stones__pebble' }, shape('circle', { r: '32' }), number);
}

/** The square, its two axes, and a small mark where both have a place in words. */
export function makeGround(): SVGElement[] {
  const middle = SIZE / 2;
  const low = String(MARGIN / 2);
  const size = String(SIZE - MARGIN);
  return [
    shape('rect', { class: 'point-field__shape', x: low, y: low, width: size, height: size, rx: '18' }),
    shape('path', {
      class: 'stones__axis',
      d: `M${middle} ${MARGIN}V${SIZE - MARGIN}M${MARGIN} ${middle}H${SIZE - MARGIN}`,
    }),
    ...AXIS_STOPS.flatMap((across) => AXIS_STOPS.map((up) => mark(placeAt([across, up]), 4))),
  ];
}

export function placeAt([across, up]: [number, number]): Place {
  return { x: MARGIN + (SPAN * across) / 1000, y: MARGIN + (SPAN * (1000 - up)) / 1000 };
}

/** Beside the square counts as its edge. */
export function spotAt({ x, y }: Place): [number, number] {
  const side = (length: number) => Math.round(Math.min(1, Math.max(0, (length - MARGIN) / SPAN)) * 1000);
  return [side(x), 1000 - side(y)];
}

/** As on a line: all but on a place that has words is that place; here on both axes at once. */
export function snapSpot([across, up]: [number, number]): [number, number] {
  const [acrossStop, upStop] = [nearestAxisStop(across), nearestAxisStop(up)];
  const near = Math.abs(acrossStop - across) <= SNAP && Math.abs(upStop - up) <= SNAP;
  return near ? [acrossStop, upStop] : [across, up];
}
