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

export interface Drawing {
  svg: SVGSVGElement;
  /** Puts the dot in its place, or takes it away. */
  show(point: Point | null | undefined): void;
}

/**
 * A line or a triangle to tap in. Hidden from screen readers and keyboards: for them the words and the slide are
 * the equal ways in.
 */
export function makeDrawing(kind: string, choose: (point: Point) => void): Drawing {
  const line = kind === 'line';
  const { width, height } = line ? LINE : TRIANGLE;
  const dot = shape('circle', { class: 'point-field__dot', r: '22' });
  const svg = shape(
    'svg',
    { class: 'point-field__drawing', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    ...(line ? lineShapes() : triangleShapes()),
    dot,
  );
  const toPoint = line ? pointOnLine : pointInTriangle;
  listen(svg, dot, (place) => choose(toPoint(place)));
  return {
    svg,
    show(point) {
      dot.setAttribute('visibility', point ? 'visible' : 'hidden');
      if (!point) return;
      const { x, y } = line ? placeOnLine(point) : placeInTriangle(point);
      dot.setAttribute('cx', String(x));
      dot.setAttribute('cy', String(y));
    },
  };
}

function lineShapes(): SVGElement[] {
  const end = (x: number) =>
    shape('circle', { class: 'point-field__end', cx: String(x), cy: String(LINE.y), r: '10' });
  return [
    shape('path', { class: 'point-field__shape', d: `M${LINE.from} ${LINE.y}H${LINE.to}` }),
    end(LINE.from),
    end(LINE.to),
  ];
}

function triangleShapes(): SVGElement[] {
  const outline = TRIANGLE.corners.map(({ x, y }) => `${x} ${y}`).join('L');
  return [shape('path', { class: 'point-field__shape', d: `M${outline}Z` })];
}

/**
 * A tap anywhere places the dot. Dragging begins on the dot alone when it is done by finger, so that a page can
 * still be scrolled over the drawing; a mouse may begin anywhere.
 */
function listen(svg: SVGSVGElement, dot: SVGElement, choose: (place: Place) => void): void {
  svg.addEventListener('click', (event) => choose(placeOf(event, svg)));
  svg.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' && event.target !== dot) return;
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener('pointermove', (event) => {
    if (svg.hasPointerCapture(event.pointerId)) choose(placeOf(event, svg));
  });
}

function placeOf(event: MouseEvent, svg: SVGSVGElement): Place {
  const matrix = svg.getScreenCTM();
  if (!matrix) return { x: 0, y: 0 };
  return new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
}
