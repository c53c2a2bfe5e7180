import { findGroups } from './found-groups.ts';
import { type Random, seededRandom } from './random.ts';
import type { VoteTable } from './vote-matrix.ts';

/** How well groups lie apart when there are none: what has to be beaten before a group is shown. */
export interface Chance {
  /** Of each draw how well the best groups lay apart, the best first. */
  qualities: number[];
}

/** The least that can show anything at 5 %. */
export const fewestDraws = 99;
const level = 0.05;

/**
 * How well groups lie apart by chance alone. In each draw the votes on every statement are shuffled among those who saw
 * it: each statement keeps its agrees and disagrees, everyone keeps what they saw, and what people hold together is gone.
 * Takes as long as a hundred maps, so in a live session it is done in the background and given to the map later.
 *
 * @param table a canonical table
 * @param draws at least 99
 * @throws RangeError for fewer
 */
export function chanceOf(table: VoteTable, seed: number, draws: number): Chance {
  if (draws < fewestDraws) throw new RangeError(`At least ${fewestDraws} draws, not ${draws}.`);
  const random = seededRandom(seed ^ 0x5bd1e995);
  const cells = cellsToShuffle(table);
  if (cells.length === 0) return { qualities: new Array<number>(draws).fill(0) };
  const value = table.value.slice();
  const qualities = Array.from({ length: draws }, (_, draw) => {
    for (const places of cells) shuffle(value, places, random);
    return findGroups({ ...table, value }, seed + draw + 1).quality;
  });
  return { qualities: qualities.sort((one, other) => other - one) };
}

/**
 * What a quality must exceed to be beyond chance: the chance to do as well, counting the map itself among the draws, is
 * then under 5 %.
 *
 * @example thresholdOf(chance) // of 99 draws the fourth best
 */
export function thresholdOf({ qualities }: Chance): number {
  const allowed = Math.ceil(level * (qualities.length + 1) - 1) - 1;
  return qualities[allowed] ?? 1;
}

/** Of each statement on which people differ, its cells: to shuffle the same votes changes nothing. */
function cellsToShuffle(table: VoteTable): Int32Array[] {
  const cells: number[][] = table.statements.map(() => []);
  for (const [cell, column] of table.column.entries()) cells[column]?.push(cell);
  return cells
    .filter((places) => new Set(places.map((cell) => table.value[cell] ?? 0)).size > 1)
    .map((places) => Int32Array.from(places));
}

/** Fisher & Yates, in the form of Durstenfeld (1964). */
function shuffle(value: Int8Array, places: Int32Array, random: Random): void {
  for (let last = places.length - 1; last > 0; last -= 1) {
    const here = places[last] ?? 0;
    const there = places[Math.floor(random() * (last + 1))] ?? 0;
    const kept = value[here] ?? 0;
    value[here] = value[there] ?? 0;
    value[there] = kept;
  }
}
