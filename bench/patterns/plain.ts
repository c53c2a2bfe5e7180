import { holm } from '../../packages/patterns/corrections/false-discovery.ts';
import { chiSquaredTail, correlationTails, normalTails } from '../../packages/patterns/tails/tails.ts';
import type { SharedColumn } from './made-up-columns.ts';

/** Codes of answers; from `levels` on a story has none. */
interface PlainColumn {
  kind: SharedColumn['kind'];
  levels: number;
  codes: Uint16Array;
}

/**
 * The same statistics as anyone would write them down first: story by story, with sorted arrays and maps. What the fast
 * way is held against, in speed and in its answers. Only the tails are shared.
 *
 * @returns p of the pair
 */
export function plainP(one: PlainColumn, other: PlainColumn): number {
  if (one.kind === 'multiple' || other.kind === 'multiple') {
    const [several, beside] = one.kind === 'multiple' ? [one, other] : [other, one];
    return Math.min(...holm(optionPs(several, beside)));
  }
  const rows: [number, number][] = [];
  for (let story = 0; story < one.codes.length; story++) {
    const [first, second] = [one.codes[story] ?? 0, other.codes[story] ?? 0];
    if (first < one.levels && second < other.levels) rows.push([first, second]);
  }
  return testOf(one.kind, other.kind, rows);
}

function optionPs(several: PlainColumn, beside: PlainColumn): number[] {
  const options = [...Array(Math.log2(several.levels)).keys()];
  return options.flatMap((option) => {
    const codes = several.codes.map((set) => (set < several.levels ? 1 - ((set >> option) & 1) : 2));
    const chosen: PlainColumn = { kind: 'choice', levels: 2, codes };
    return beside.kind === 'multiple' ? optionPs(beside, chosen) : [plainP(chosen, beside)];
  });
}

function testOf(one: string, other: string, rows: [number, number][]): number {
  if (one === 'choice' && other === 'choice') return chiSquaredP(rows);
  if (one === 'scale' && other === 'scale') return spearmanP(rows);
  const grouped = one === 'choice' ? rows : rows.map(([value, group]): [number, number] => [group, value]);
  return groupsP(grouped);
}

function chiSquaredP(rows: readonly [number, number][]): number {
  const [cells, firsts, seconds] = [
    new Map<string, number>(),
    new Map<number, number>(),
    new Map<number, number>(),
  ];
  for (const [first, second] of rows) {
    const cell = `${first} ${second}`;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
    seconds.set(second, (seconds.get(second) ?? 0) + 1);
  }
  let statistic = 0;
  for (const [first, row] of firsts) {
    for (const [second, column] of seconds) {
      const expected = (row * column) / rows.length;
      statistic += ((cells.get(`${first} ${second}`) ?? 0) - expected) ** 2 / expected;
    }
  }
  return chiSquaredTail(statistic, (firsts.size - 1) * (seconds.size - 1));
}

function spearmanP(rows: readonly [number, number][]): number {
  const first = ranksOf(rows.map((row) => row[0]));
  const second = ranksOf(rows.map((row) => row[1]));
  const mean = (rows.length + 1) / 2;
  let [both, one, other] = [0, 0, 0];
  for (const [place, rank] of first.entries()) {
    const apart = (second[place] ?? 0) - mean;
    both += (rank - mean) * apart;
    one += (rank - mean) ** 2;
    other += apart ** 2;
  }
  return correlationTails(both / Math.sqrt(one * other), rows.length - 2);
}

function groupsP(rows: readonly [number, number][]): number {
  const n = rows.length;
  const ranks = ranksOf(rows.map((row) => row[1]));
  const [sums, sizes] = [new Map<number, number>(), new Map<number, number>()];
  for (const [place, [group]] of rows.entries()) {
    sums.set(group, (sums.get(group) ?? 0) + (ranks[place] ?? 0));
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const mean = (n + 1) / 2;
  const squares = ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0);
  if (sizes.size === 2) {
    const [[group = 0, size = 0] = []] = sizes;
    const apart = Math.abs((sums.get(group) ?? 0) - size * mean) - 0.5;
    return normalTails(Math.max(0, apart) / Math.sqrt((size * (n - size) * squares) / (n * (n - 1))));
  }
  let between = 0;
  for (const [group, size] of sizes) between += ((sums.get(group) ?? 0) - size * mean) ** 2 / size;
  return chiSquaredTail(((n - 1) * between) / squares, sizes.size - 1);
}

/** Midranks by sorting. */
function ranksOf(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to += 1;
    for (let place = from; place < to; place++) ranks[order[place] ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}
