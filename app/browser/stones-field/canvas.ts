import type { AxisEnds } from '../../ui/stones-field/spoken.ts';
import type { StonesText } from '../../ui/stones-field/text.nl.ts';
import { isLaid, type Spot } from '../../ui/stones-field/values.ts';
import { moveTo } from '../point-field/drawing.ts';
import { element, shape } from '../point-field/elements.ts';
import { makePanel } from '../point-field/panels.ts';
import { listenForPlaces } from '../point-field/pointing.ts';
import { makeGround, makePebble, placeAt, SIZE, snapSpot, spotAt } from './ground.ts';
import type { Stone } from './stones.ts';

export interface Canvas {
  panel: HTMLElement;
  show(): void;
}

/** A square to lay stones in: choose a stone by its button, then tap; or drag one that lies there. */
export function makeCanvas(
  stones: Stone[],
  ends: AxisEnds,
  text: StonesText,
  lay: (stone: Stone, spot: Spot) => void,
): Canvas {
  const buttons = stones.map(stoneButton);
  const pebbles: SVGElement[] = stones.map((_, index) => makePebble(index));
  const svg = layer('point-field__drawing stones__top', pebbles);
  const chosen = makeChosen(buttons, pebbles);
  const layChosen = (spot: Spot) => {
    const stone = stones[chosen.index()];
    if (stone) lay(stone, spot);
  };
  buttons.forEach((button, index) => {
    button.addEventListener('click', () => chosen.choose(index));
    button.addEventListener('keydown', (event) => {
      const move = moves[event.key];
      if (!move) return;
      event.preventDefault();
      chosen.choose(index);
      layChosen(moved(stones[index]?.spot(), move));
    });
  });
  listenForPlaces(
    svg,
    pebbles,
    (place) => layChosen(snapSpot(spotAt(place))),
    (handle) => chosen.choose(pebbles.indexOf(handle)),
  );
  return {
    panel: canvasPanel(buttons, svg, ends, text),
    show() {
      stones.forEach((stone, index) => {
        showStone(stone.spot(), text, pebbles[index], buttons[index]);
      });
    },
  };
}

/** Which stone a tap lays; the first one to begin with. */
function makeChosen(buttons: HTMLElement[], pebbles: SVGElement[]) {
  let chosen = 0;
  const choose = (index: number) => {
    chosen = index;
    buttons.forEach((button, at) => {
      button.setAttribute('aria-pressed', String(at === index));
    });
    pebbles.forEach((each, at) => {
      each.classList.toggle('stones__pebble--chosen', at === index);
    });
    // What is drawn last lies on top.
    const top = pebbles[index];
    if (top?.nextSibling) top.parentNode?.append(top);
  };
  choose(0);
  return { choose, index: () => chosen };
}

/** Arrows on the button of a stone move it, a step at a time; one that does not lie yet comes in the middle first. */
const moves: Record<string, [number, number]> = {
  ArrowLeft: [-25, 0],
  ArrowRight: [25, 0],
  ArrowUp: [0, 25],
  ArrowDown: [0, -25],
};

function moved([across, up]: Spot = [undefined, undefined], [right, higher]: [number, number]): Spot {
  if (across === undefined || up === undefined) return [across ?? 500, up ?? 500];
  const inside = (side: number) => Math.min(1000, Math.max(0, side));
  return [inside(across + right), inside(up + higher)];
}

function showStone(spot: Spot, text: StonesText, part?: SVGElement, button?: HTMLElement): void {
  const laid = isLaid(spot);
  part?.setAttribute('visibility', laid ? 'visible' : 'hidden');
  if (part && laid) moveTo(part, placeAt(spot));
  const note = button?.querySelector('.stones__laid');
  if (note) note.textContent = laid ? text.laid : '';
}

function canvasPanel(
  buttons: HTMLElement[],
  svg: SVGSVGElement,
  [left, right, bottom, top]: AxisEnds,
  text: StonesText,
): HTMLElement {
  const choice = element('div', { class: 'stones__choice', role: 'group', 'aria-label': text.stonesLabel });
  choice.append(...buttons);
  const end = (label: string) => element('p', { class: 'point-field__top' }, label);
  const sides = element('div', { class: 'stones__sides', 'aria-hidden': 'true' });
  sides.append(element('span', {}, left), element('span', {}, right));
  const canvas = element('div', { class: 'stones__canvas' });
  canvas.append(layer('point-field__drawing', makeGround()), sides, svg);
  return makePanel(text.pointHelp, choice, end(top), canvas, end(bottom));
}

/** One of two drawings on top of each other: the names of the sides lie on the ground and under the stones. */
function layer(look: string, shapes: SVGElement[]): SVGSVGElement {
  return shape('svg', { class: look, viewBox: `0 0 ${SIZE} ${SIZE}`, 'aria-hidden': 'true' }, ...shapes);
}

function stoneButton({ label }: Stone, index: number): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'stones__button' },
    element('span', { class: 'stones__number', 'aria-hidden': 'true' }, String(index + 1)),
    element('span', {}, label),
    element('span', { class: 'stones__laid' }),
  );
}
