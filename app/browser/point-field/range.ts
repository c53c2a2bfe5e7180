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
    step: String(STEP),
    value: '0',
  });
  let empty = true;
  const take = () => choose(Number(input.value));
  input.addEventListener('input', take);
  // A handle that is not there stands at the start; without a change of value the browser reports nothing.
  input.addEventListener('click', () => empty && take());
  input.addEventListener('keydown', (event) => {
    const stop = pageStop(event.key, Number(input.value), stride);
    if (stop !== undefined) {
      event.preventDefault();
      choose(stop);
    } else if (empty && /^(Home|ArrowLeft|ArrowDown| )$/.test(event.key)) take();
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

/** The next place with words in the direction of Page Up or Page Down. */
function pageStop(key: string, from: number, stride: number): number | undefined {
  if (key === 'PageUp') return Math.min(1000, (Math.floor(from / stride) + 1) * stride);
  if (key === 'PageDown') return Math.max(0, (Math.ceil(from / stride) - 1) * stride);
  return undefined;
}
