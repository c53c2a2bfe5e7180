import type { Place } from './geometry.ts';

/** A finger that taps moves this many pixels without meaning to. */
const UNMEANT = 4;

/**
 * A tap anywhere in a drawing means that place. Dragging begins on a handle alone when it is done by finger, so that a
 * page can still be scrolled over the drawing; a mouse may begin anywhere. With `take`, a tap on a handle takes that
 * handle and leaves it where it is.
 */
export function listenForPlaces(
  svg: SVGSVGElement,
  handles: SVGElement[],
  choose: (place: Place) => void,
  take?: (handle: SVGElement) => void,
): void {
  let from = { x: 0, y: 0 };
  let dragging = false;
  const handleOf = (event: Event) => handles.find((handle) => handle.contains(event.target as Node));
  svg.addEventListener('pointerdown', (event) => {
    const handle = handleOf(event);
    from = { x: event.clientX, y: event.clientY };
    dragging = false;
    if (handle) take?.(handle);
    if (event.pointerType === 'mouse' || handle) svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener('pointermove', (event) => {
    if (!svg.hasPointerCapture(event.pointerId)) return;
    dragging ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > UNMEANT;
    if (dragging) choose(placeOf(event, svg));
  });
  svg.addEventListener('click', (event) => {
    const onlyTaken = take !== undefined && !dragging && handleAt(event) !== undefined;
    if (!onlyTaken) choose(placeOf(event, svg));
  });
  // Where a pointer was captured, a click is the drawing's and no longer the handle's.
  const handleAt = ({ clientX, clientY }: MouseEvent) => {
    const under = document.elementFromPoint(clientX, clientY);
    return handles.find((handle) => handle.contains(under));
  };
}

function placeOf(event: MouseEvent, svg: SVGSVGElement): Place {
  const matrix = svg.getScreenCTM();
  if (!matrix) return { x: 0, y: 0 };
  return new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
}
