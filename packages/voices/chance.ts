import { at } from './cells.ts';
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
  const cells = cellsOfStatements(table);
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

/** Of each statement which cells are about it. */
function cellsOfStatements(table: VoteTable): number[][] {
  const cells: number[][] = table.statements.map(() => []);
  for (const [cell, column] of table.column.entries()) cells[column]?.push(cell);
  return cells;
}

/** Fisher & Yates, in the form of Durstenfeld (1964). */
function shuffle(value: Int8Array, places: readonly number[], random: Random): void {
  for (let last = places.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [here, there] = [at(places, last), at(places, other)];
    const kept = at(value, here);
    value[here] = at(value, there);
    value[there] = kept;
  }
}
