import type { Dealt } from './dealt.ts';

type Kind<K extends Dealt['kind']> = Extract<Dealt, { kind: K }>;
type Order = Uint32Array;

/**
 * How far two dealt questions are from having nothing to do with each other: for each pair of kinds the statistic that
 * `measure` uses, or one that puts every order in the same row as it does. Story i has the first answer at i and the
 * second at `order[i]`.
 */
export function extremityOf(one: Dealt, other: Dealt): (order: Order) => number {
  if (one.kind === 'sets') return setsWith(one, other);
  if (one.kind === 'groups' && other.kind === 'groups') return tableExtremity(one, other);
  if (one.kind === 'groups' && other.kind === 'ranks')
    return (order) => betweenGroups(one, [other.rank], order);
  if (one.kind === 'groups' && other.kind === 'dots') {
    return (order) => betweenGroups(one, [other.first, other.second], order);
  }
  if (one.kind !== 'groups' && other.kind !== 'groups' && other.kind !== 'sets') {
    return (order) => sumOfSquares(coordinates(one), coordinates(other), order);
  }
  throw new Error(`There is no statistic for ${one.kind} beside ${other.kind}.`);
}

const coordinates = (dealt: Kind<'ranks'> | Kind<'dots'>): Float64Array[] =>
  dealt.kind === 'ranks' ? [dealt.rank] : [dealt.first, dealt.second];

/** χ² but for what no order changes. */
function tableExtremity(one: Kind<'groups'>, other: Kind<'groups'>) {
  const width = other.sizes.length;
  const counts = new Uint32Array(one.sizes.length * width);
  const weights = Float64Array.from(counts, (_, cell) => {
    const expected = (one.sizes[Math.floor(cell / width)] ?? 0) * (other.sizes[cell % width] ?? 0);
    return expected === 0 ? 0 : 1 / expected;
  });
  return (order: Order) => {
    counts.fill(0);
    for (let story = 0; story < order.length; story++) {
      const cell = (one.group[story] ?? 0) * width + (other.group[order[story] ?? 0] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    let sum = 0;
    for (let cell = 0; cell < counts.length; cell++) sum += (counts[cell] ?? 0) ** 2 * (weights[cell] ?? 0);
    return sum;
  };
}

/** Σ over groups and coordinates of (sum of the group)² / its size: H and Pillai's trace but for a factor. */
function betweenGroups(groups: Kind<'groups'>, coordinates: Float64Array[], order: Order): number {
  let between = 0;
  for (const coordinate of coordinates) {
    const sums = new Float64Array(groups.sizes.length);
    for (let story = 0; story < order.length; story++) {
      const group = groups.group[story] ?? 0;
      sums[group] = (sums[group] ?? 0) + (coordinate[order[story] ?? 0] ?? 0);
    }
    for (let group = 0; group < sums.length; group++) {
      const size = groups.sizes[group] ?? 0;
      if (size > 0) between += (sums[group] ?? 0) ** 2 / size;
    }
  }
  return between;
}

/** The sum of the squared products of coordinates: ρ², R² or Pillai's trace but for a factor. */
function sumOfSquares(ones: Float64Array[], others: Float64Array[], order: Order): number {
  let squares = 0;
  for (const one of ones) {
    for (const other of others) {
      let sum = 0;
      for (let story = 0; story < order.length; story++) {
        sum += (one[story] ?? 0) * (other[order[story] ?? 0] ?? 0);
      }
      squares += sum * sum;
    }
  }
  return squares;
}

/** The furthest option. Between options the measure is one that has the same p at the same height. */
function setsWith(sets: Kind<'sets'>, other: Dealt): (order: Order) => number {
  const furthest = (extremity: (members: Uint32Array, order: Order) => number) => (order: Order) =>
    sets.members.reduce((most, members) => Math.max(most, extremity(members, order)), 0);
  switch (other.kind) {
    case 'groups':
      return furthest((members, order) => optionTable(members, other, order));
    case 'ranks':
      return furthest((members, order) => optionRanks(members, other, order));
    case 'dots':
      return furthest((members, order) => optionDots(members, other, order));
    case 'sets':
      return furthest((members, order) =>
        other.chosen.reduce(
          (most, chosen, place) =>
            Math.max(most, optionSet(members, chosen, other.members[place]?.length ?? 0, order)),
          0,
        ),
      );
  }
}

/** χ² of an option beside a choice. */
function optionTable(members: Uint32Array, groups: Kind<'groups'>, order: Order): number {
  const inside = new Float64Array(groups.sizes.length);
  for (const story of members) {
    const group = groups.group[order[story] ?? 0] ?? 0;
    inside[group] = (inside[group] ?? 0) + 1;
  }
  const share = members.length / order.length;
  let sum = 0;
  for (let group = 0; group < inside.length; group++) {
    const expected = share * (groups.sizes[group] ?? 0);
    if (expected > 0) sum += ((inside[group] ?? 0) - expected) ** 2 / expected;
  }
  return sum / (1 - share);
}

/** z of Mann & Whitney, with its correction for continuity. */
function optionRanks(members: Uint32Array, { rank, squares }: Kind<'ranks'>, order: Order): number {
  const n = order.length;
  let sum = 0;
  for (const story of members) sum += rank[order[story] ?? 0] ?? 0;
  const variance = (members.length * (n - members.length) * squares) / (n * (n - 1));
  return Math.max(0, Math.abs(sum) - 0.5) / Math.sqrt(variance);
}

/** Pillai's trace of an option beside a triad. */
function optionDots(members: Uint32Array, { first, second }: Kind<'dots'>, order: Order): number {
  let [x, y] = [0, 0];
  for (const story of members) {
    x += first[order[story] ?? 0] ?? 0;
    y += second[order[story] ?? 0] ?? 0;
  }
  return (x * x + y * y) / (members.length * (1 - members.length / order.length));
}

/** χ² of an option beside an option that so many chose. */
function optionSet(members: Uint32Array, chosen: Uint8Array, size: number, order: Order): number {
  let both = 0;
  for (const story of members) both += chosen[order[story] ?? 0] ?? 0;
  const n = order.length;
  const apart = both - (members.length * size) / n;
  return (apart * apart * n ** 3) / (members.length * (n - members.length) * size * (n - size));
}
