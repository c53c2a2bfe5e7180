import { covarianceOf } from './covariance.ts';
import type { Random } from './random.ts';
import type { VoteTable } from './vote-matrix.ts';

/** The two directions in which people differ most, over the statements. */
export interface Components {
  /** Of each statement the mean vote of those who saw it; 0 for one that nobody saw. */
  mean: Float64Array;
  /** Length 1, or all 0 when there is no difference left in this direction. */
  first: Float64Array;
  second: Float64Array;
  /** How many statements count in how far apart people lie (C). */
  statements: number;
}

export interface ComponentSettings {
  /** Where the iteration starts: all ones as published, or seeded, so that no direction is missed by symmetry. */
  start: 'ones' | Random;
  /** At most this many steps for each component; fewer when a step changes nothing that counts. */
  steps: number;
}

/** A step that changes no loading by more than this has arrived. */
const arrived = 1e-13;
/** A direction with less than this share of the largest has no meaning: what is left is rounding. */
const nothing = 1e-10;

/**
 * The first two principal components of the votes, a missing vote being the mean of its statement, by power iteration
 * with deflation (Hotelling 1933; on votes: Small et al. 2021, "Polis: Scaling deliberation by mapping high dimensional
 * opinion spaces"). A missing vote is 0 after centring and costs nothing.
 */
export function componentsOf(table: VoteTable, { start, steps }: ComponentSettings): Components {
  const mean = meansOf(table);
  const apply = covarianceOf(table, mean);
  const size = table.statements.length;
  const begin = () => Float64Array.from({ length: size }, () => (start === 'ones' ? 1 : start() - 0.5));
  const first = powerIteration(apply, begin(), steps, undefined);
  const second = powerIteration(apply, begin(), steps, first.direction);
  const real = second.strength > nothing * first.strength;
  return {
    mean,
    first: first.direction,
    second: real ? second.direction : new Float64Array(size),
    statements: size,
  };
}

/** The mean vote on each statement, of those who saw it. */
function meansOf(table: VoteTable): Float64Array {
  const size = table.statements.length;
  const [sum, seen] = [new Float64Array(size), new Float64Array(size)];
  for (let cell = 0; cell < table.column.length; cell += 1) {
    const column = table.column[cell] ?? 0;
    sum[column] = (sum[column] ?? 0) + (table.value[cell] ?? 0);
    seen[column] = (seen[column] ?? 0) + 1;
  }
  return sum.map((total, column) => (seen[column] === 0 ? 0 : total / (seen[column] ?? 0)));
}

interface Direction {
  direction: Float64Array;
  strength: number;
}

function powerIteration(
  apply: (direction: Float64Array) => Float64Array,
  begin: Float64Array,
  steps: number,
  before: Float64Array | undefined,
): Direction {
  let direction = begin;
  if (before !== undefined) takeOut(direction, before);
  let strength = normalise(direction);
  for (let step = 0; step < steps; step += 1) {
    const next = apply(direction);
    if (before !== undefined) takeOut(next, before);
    strength = normalise(next);
    if (strength === 0) return { direction: next, strength };
    const change = largestDifference(next, direction);
    direction = next;
    if (change < arrived) break;
  }
  return { direction, strength };
}

/** Leaves of a direction only what is at right angles to another one. */
function takeOut(direction: Float64Array, other: Float64Array): void {
  let along = 0;
  for (let place = 0; place < direction.length; place += 1)
    along += (direction[place] ?? 0) * (other[place] ?? 0);
  for (let place = 0; place < direction.length; place += 1) {
    direction[place] = (direction[place] ?? 0) - along * (other[place] ?? 0);
  }
}

/** Makes the length 1 and gives what it was; nothing stays nothing. */
function normalise(direction: Float64Array): number {
  let squares = 0;
  for (const part of direction) squares += part * part;
  const length = Math.sqrt(squares);
  if (length > 0)
    for (let place = 0; place < direction.length; place += 1)
      direction[place] = (direction[place] ?? 0) / length;
  return length;
}

function largestDifference(one: Float64Array, other: Float64Array): number {
  let largest = 0;
  for (let place = 0; place < one.length; place += 1) {
    largest = Math.max(largest, Math.abs((one[place] ?? 0) - (other[place] ?? 0)));
  }
  return largest;
}
