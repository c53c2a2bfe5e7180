import { SNAP } from '../../ui/point-field/values.ts';
import { element } from './elements.ts';

/** Forty presses of an arrow from end to end; every place that has words is a whole number of presses away. */
export const STEP = 25;

interface RangeParts {
  /** The name of the slide. */
  label: string;
  /** Not to be seen, where the ends below the slide say the same. */
  unseen?: boolean;
  /** Distance between places that have words: what Page Up and Page Down jump to, as browsers each do it differently. */
  stride: number;
  choose(value: number): void;
}

export interface Range {
  part: HTMLElement;
  /** Without a value the slide is empty: no handle, and `spoken` says so. */
  show(value: number | undefined, spoken: string): void;
}

/** A slide from 0 to 1000 that is empty until it is touched: a handle that nobody placed would look like an answer. */
export function makeRange({ label, unseen = false, stride, choose }: RangeParts): Range {
  const input = element('input', {
    class: 'point-field__range',
    type: 'range',
    min: '0',
    max: '1000',
    step: '5',
    value: '0',
  });
  let empty = true;
  const take = () => choose(snapToStride(Number(input.value), stride));
  input.addEventListener('input', take);
  // A handle that is not there stands at the start; without a change of value the browser reports nothing.
  input.addEventListener('click', () => empty && take());
  input.addEventListener('keydown', (event) => {
    const rightToLeft = getComputedStyle(input).direction === 'rtl';
    const value = valueAfter(event.key, empty ? 0 : Number(input.value), stride, rightToLeft);
    if (value === undefined) return;
    event.preventDefault();
    choose(value);
  });
  return {
    part: element(
      'label',
      { class: 'point-field__slide' },
      element('span', unseen ? { class: 'ams-visually-hidden' } : {}, label),
      input,
    ),
    show(value, spoken) {
      empty = value === undefined;
      input.value = String(value ?? 0);
      input.classList.toggle('point-field__range--empty', empty);
      input.setAttribute('aria-valuetext', spoken);
    },
  };
}

/** As in the drawing, a handle that is let go all but on a place with words is on it. */
function snapToStride(value: number, stride: number): number {
  const stop = Math.round(value / stride) * stride;
  return Math.abs(stop - value) <= SNAP ? stop : value;
}

const jumps: Record<string, 'step' | 'page'> = {
  ArrowLeft: 'step',
  ArrowRight: 'step',
  ArrowUp: 'step',
  ArrowDown: 'step',
  PageUp: 'page',
  PageDown: 'page',
};

/** Where a key brings the handle, to the next whole step or the next place with words; undefined for other keys. */
function valueAfter(key: string, from: number, stride: number, rightToLeft: boolean): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return 1000;
  const jump = jumps[key];
  if (jump === undefined) return undefined;
  const by = jump === 'page' ? stride : STEP;
  const up = /Up$/.test(key) || key === (rightToLeft ? 'ArrowLeft' : 'ArrowRight');
  const to = up ? Math.floor(from / by) + 1 : Math.ceil(from / by) - 1;
  return Math.min(1000, Math.max(0, to * by));
}
