import type { Table } from '../statistics/table.ts';
import { normal95, normalBelow, normalQuantile } from '../tails/tails.ts';
import { poissonCount, type Random } from './random.ts';

export type Interval = readonly [low: number, high: number];

/** Enough for a 95 % interval (Efron & Tibshirani 1993, chapter 14). */
const resamples = 400;

/**
 * A 95 % interval of an effect in a table, by drawing the stories again: each cell gets a Poisson count with its own count
 * as mean (Hanley & MacGibbon 2006), so that the work does not grow with the number of stories.
 *
 * @param effect of a table; undefined where it has none
 */
export function tableInterval(
  table: Table,
  effect: (table: Table) => number | undefined,
  random: Random,
): Interval | undefined {
  const estimate = effect(table);
  if (estimate === undefined) return undefined;
  const values = Array.from({ length: resamples }, () => {
    const counts = Float64Array.from(table.counts, (count) => poissonCount(count, random));
    return effect({ ...table, counts });
  });
  return intervalOf(estimate, values);
}

/**
 * The same for what is computed from sums over stories: the stories come in blocks (one story each, unless there are more
 * than a thousand) of which the sums are drawn with replacement.
 *
 * @param blocks for each block its sums, `width` numbers
 */
export function sumsInterval(
  blocks: Float64Array,
  width: number,
  effect: (sums: Float64Array) => number | undefined,
  random: Random,
): Interval | undefined {
  const count = blocks.length / width;
  const estimate = effect(totalOf(blocks, width));
  if (estimate === undefined) return undefined;
  const values = Array.from({ length: resamples }, () => {
    const sums = new Float64Array(width);
    for (let drawn = 0; drawn < count; drawn++) {
      const from = random.below(count) * width;
      for (let at = 0; at < width; at++) sums[at] = (sums[at] ?? 0) + (blocks[from + at] ?? 0);
    }
    return effect(sums);
  });
  return intervalOf(estimate, values);
}

/** The sums over all blocks. */
export function totalOf(blocks: Float64Array, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (let at = 0; at < blocks.length; at++) {
    sums[at % width] = (sums[at % width] ?? 0) + (blocks[at] ?? 0);
  }
  return sums;
}

/**
 * The bias-corrected percentile interval (Efron 1981): where the estimate does not lie in the middle of what was drawn,
 * the ends move along. Undefined when more than one in twenty draws had no effect to speak of.
 */
function intervalOf(estimate: number, values: readonly (number | undefined)[]): Interval | undefined {
  const drawn = Float64Array.from(values.filter((value) => value !== undefined)).sort();
  if (drawn.length < 0.95 * values.length) return undefined;
  const below = drawn.reduce((sum, value) => sum + (value < estimate ? 1 : value === estimate ? 0.5 : 0), 0);
  const share = Math.min(drawn.length - 0.5, Math.max(0.5, below)) / drawn.length;
  const shift = 2 * normalQuantile(share);
  return [quantile(drawn, normalBelow(shift - normal95)), quantile(drawn, normalBelow(shift + normal95))];
}

function quantile(sorted: Float64Array, share: number): number {
  const place = Math.ceil(share * sorted.length) - 1;
  return sorted[Math.min(sorted.length - 1, Math.max(0, place))] ?? 0;
}
