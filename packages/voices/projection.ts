import type { Components } from './components.ts';
import type { Points } from './k-means.ts';
import { seenBy } from './on-statements.ts';
import type { VoteTable } from './vote-matrix.ts';

/** People with fewer votes lie where little says they lie; as published. */
const fewestVotes = 7;

/**
 * Who has responded enough to have a place: to 7 statements, or to all when there are fewer.
 *
 * @param table all votes that count for this
 * @param statements how many of its statements someone saw
 * @returns rows, rising
 */
export function placeable(table: VoteTable, statements: number): number[] {
  const fewest = Math.max(1, Math.min(fewestVotes, statements));
  return [...table.participants.keys()].filter((row) => seenBy(table, row) >= fewest);
}

/**
 * The place of people along the two components: x = √(C / n) · Σ (v − mean) · loading over the n statements that someone
 * saw of all C, so that who saw few lies not nearer to the middle for that (Small et al. 2021).
 *
 * @param rows of whom
 * @param widthOf √(C / n) of a row
 */
export function project(
  table: VoteTable,
  { mean, first, second }: Components,
  rows: readonly number[],
  widthOf: (row: number) => number,
): Points {
  const points: Points = {
    x: new Float64Array(rows.length),
    y: new Float64Array(rows.length),
    weight: new Float64Array(rows.length).fill(1),
  };
  for (const [point, row] of rows.entries()) {
    let x = 0;
    let y = 0;
    for (let cell = table.rowStart[row] ?? 0; cell < (table.rowStart[row + 1] ?? 0); cell += 1) {
      const column = table.column[cell] ?? 0;
      const distance = (table.value[cell] ?? 0) - (mean[column] ?? 0);
      x += distance * (first[column] ?? 0);
      y += distance * (second[column] ?? 0);
    }
    const width = widthOf(row);
    points.x[point] = x * width;
    points.y[point] = y * width;
  }
  return points;
}
