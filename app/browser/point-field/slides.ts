import type { PointText } from '../../ui/point-field/text.nl.ts';
import type { Point } from '../../ui/point-field/values.ts';
import { element } from './elements.ts';
import { shares } from './geometry.ts';

/** Fifty presses from end to end. */
const STEP = 20;

export interface Slides {
  parts: HTMLElement[];
  show(point: Point | null | undefined, spoken: string): void;
}

/** The slide of a line: one handle from end to end, which is not there until it is placed. */
export function makeLineSlide(text: PointText, choose: (point: Point) => void): Slides {
  const range = makeRange(text.slideLine, (value) => choose([value]));
  return {
    parts: [range.part],
    show: (point, spoken) => range.show(point?.[0], spoken),
  };
}

/** The slides of a triad: how much each corner counts. Together they are weights, so no slide moves another. */
export function makeTriadSlides(labels: string[], choose: (point: Point) => void): Slides {
  let weights = [0, 0, 0];
  const ranges = labels.map((label, index) =>
    makeRange(label, (value) => {
      const others = weights.some((weight, at) => at !== index && weight > 0);
      // When nothing counts there is no place to show, so the last corner keeps the smallest step.
      const least = others ? 0 : STEP;
      weights = weights.map((weight, at) => (at === index ? Math.max(least, value) : weight));
      choose(shares(weights));
    }),
  );
  return {
    parts: ranges.map((range) => range.part),
    show(point, spoken) {
      // Weights that mean this very point already are what the person set; others are overwritten.
      if (!point) weights = [0, 0, 0];
      else if (String(shares(weights)) !== String(point)) weights = point;
      ranges.forEach((range, index) => {
        range.show(point ? weights[index] : undefined, spoken);
      });
    },
  };
}

function makeRange(label: string, choose: (value: number) => void) {
  const input = element('input', {
    class: 'point-field__range',
    type: 'range',
    min: '0',
    max: '1000',
    step: String(STEP),
    value: '0',
  });
  const take = () => choose(Number(input.value));
  let empty = true;
  input.addEventListener('input', take);
  // A handle that is not there stands at the start; without a change of value the browser reports nothing.
  input.addEventListener('click', () => empty && take());
  input.addEventListener('keydown', (event) => {
    if (empty && /^(Home|ArrowLeft|ArrowDown|Enter| )$/.test(event.key)) take();
  });
  return {
    part: element('label', { class: 'point-field__slide' }, element('span', {}, label), input),
    show(value: number | undefined, spoken: string) {
      empty = value === undefined;
      input.value = String(value ?? 0);
      input.classList.toggle('point-field__range--empty', empty);
      input.setAttribute('aria-valuetext', spoken);
    },
  };
}
