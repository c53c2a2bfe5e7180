import type { Coded, Column, MultipleColumn, TriadColumn } from '../matrix/column.ts';
import { midranks } from '../statistics/ranks.ts';

/**
 * One question as it is dealt out over stories: what was answered counts, not by whom. The answers are sorted, so that
 * shuffles give the same result whatever the order in which the stories came in.
 */
export type Dealt =
  | { kind: 'groups'; group: Uint32Array; sizes: Float64Array }
  | { kind: 'ranks'; rank: Float64Array; squares: number }
  | { kind: 'dots'; first: Float64Array; second: Float64Array }
  | { kind: 'sets'; members: Uint32Array[]; chosen: Uint8Array[] };

/** What says of each story whether it has an answer. */
export function presenceOf(column: Column): Coded {
  if (column.kind === 'triad') return column.present;
  if (column.kind !== 'multiple') return column;
  const [first] = column.bytes;
  if (first === undefined) throw new Error('A choice of several has at least one byte.');
  return first;
}

/** The numbers of the stories that answered both. */
export function completeStories(one: Column, other: Column): Uint32Array {
  const [first, second] = [presenceOf(one), presenceOf(other)];
  return Uint32Array.from(first.codes.keys()).filter(
    (story) => (first.codes[story] ?? 0) < first.levels && (second.codes[story] ?? 0) < second.levels,
  );
}

/** The stories by what they answered to these questions, so that equal answers stand together. */
export function sortedByAnswer(columns: readonly Column[], stories: Uint32Array): Uint32Array {
  const keys = columns.flatMap(sortKeys);
  return stories.slice().sort((one, other) => {
    for (const key of keys) {
      const apart = (key[one] ?? 0) - (key[other] ?? 0);
      if (apart !== 0) return apart;
    }
    return 0;
  });
}

function sortKeys(column: Column): readonly ArrayLike<number>[] {
  if (column.kind === 'triad') return [column.first, column.second];
  return column.kind === 'multiple' ? column.bytes.map((byte) => byte.codes) : [column.codes];
}

/** The answers of these stories, in their order. */
export function deal(column: Column, sorted: Uint32Array): Dealt {
  switch (column.kind) {
    case 'choice': {
      const group = sorted.map((story) => column.codes[story] ?? 0);
      return { kind: 'groups', group, sizes: histogramOf(group, column.levels) };
    }
    case 'scale': {
      const codes = sorted.map((story) => column.codes[story] ?? 0);
      const { centred, squares } = midranks(histogramOf(codes, column.levels));
      return { kind: 'ranks', rank: Float64Array.from(codes, (code) => centred[code] ?? 0), squares };
    }
    case 'triad':
      return dealDots(column, sorted);
    case 'multiple':
      return dealSets(column, sorted);
  }
}

function histogramOf(codes: Uint32Array, levels: number): Float64Array {
  const histogram = new Float64Array(levels);
  for (const code of codes) histogram[code] = (histogram[code] ?? 0) + 1;
  return histogram;
}

/** Dots from their mean, turned and stretched so that they have the same scatter, 1, in every direction. */
function dealDots({ first, second }: TriadColumn, sorted: Uint32Array): Dealt {
  const [x, y] = [first, second].map((axis) => {
    const values = Float64Array.from(sorted, (story) => axis[story] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
  });
  if (x === undefined || y === undefined) throw new Error('A triad has two coordinates.');
  const along = unit(x);
  const slope = product(along, y);
  return { kind: 'dots', first: along, second: unit(y.map((value, at) => value - slope * (along[at] ?? 0))) };
}

function unit(values: Float64Array): Float64Array {
  const length = Math.sqrt(product(values, values));
  return values.map((value) => value / length);
}

function product(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

/** For each option that some chose and some did not: who chose it, as a list and as marks. */
function dealSets({ bytes, options }: MultipleColumn, sorted: Uint32Array): Dealt {
  const chosen = options
    .map((_, place) =>
      Uint8Array.from(sorted, (story) => ((bytes[place >> 3]?.codes[story] ?? 0) >> (place & 7)) & 1),
    )
    .filter((marks) => marks.includes(0) && marks.includes(1));
  const members = chosen.map((marks) => Uint32Array.from(marks.keys()).filter((at) => marks[at] === 1));
  return { kind: 'sets', members, chosen };
}
