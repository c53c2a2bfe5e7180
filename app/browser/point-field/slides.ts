import type { PointText } from '../../ui/point-field/text.nl.ts';
import type { Point } from '../../ui/point-field/values.ts';
import { shares } from './geometry.ts';
import { makeRange, STEP } from './range.ts';

const STRIDE = 250;

export interface Slides {
  parts: HTMLElement[];
  show(point: Point | null | undefined, spoken: string): void;
}

/** The slide of a line: one handle from end to end, which is not there until it is placed. */
export function makeLineSlide(text: PointText, choose: (point: Point) => void): Slides {
  const range = makeRange({
    label: text.slideLine,
    stride: STRIDE,
    choose: (value) => choose([value]),
  });
  return {
    parts: [range.part],
    show: (point, spoken) => range.show(point?.[0], spoken),
  };
}

/** The slides of a triad: how much each corner counts. Together they are weights, so no slide moves another. */
export function makeTriadSlides(labels: string[], choose: (point: Point) => void): Slides {
  let weights = [0, 0, 0];
  const set = (index: number) => (value: number) => {
    const others = weights.some((weight, at) => at !== index && weight > 0);
    // When nothing counts there is no place to show, so the last corner keeps the smallest step.
    const least = others ? 0 : STEP;
    weights = weights.map((weight, at) => (at === index ? Math.max(least, value) : weight));
    choose(shares(weights));
  };
  const ranges = labels.map((label, index) => makeRange({ label, stride: STRIDE, choose: set(index) }));
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
