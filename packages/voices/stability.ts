import { bestPairing } from './best-pairing.ts';
import { canonical, withRows } from './canonical.ts';
import { type FoundGroups, findGroups } from './found-groups.ts';
import { seenBy } from './on-statements.ts';
import { project } from './projection.ts';
import { type Random, seededRandom } from './random.ts';
import type { Partition } from './tally.ts';
import type { VoteTable } from './vote-matrix.ts';

/** Below this share someone could as well be in another group. */
export const couldBeEither = 0.6;

/**
 * How sure the group of each person is: the share of draws in which they come out in the same group, when the people are
 * drawn again from those who took part (bootstrap, Efron 1979). To be shown to that person only.
 *
 * @param given the table of the map
 * @param groups as the map shows them
 * @returns of each row a share from 0 to 1; null for who has no group. With one group everyone has 1.
 */
export function stabilityOf(
  given: VoteTable,
  groups: Partition,
  { leftOut = new Set<string>(), seed = 1, draws = 50 } = {},
): (number | null)[] {
  const { table, rowOf } = canonical(given, leftOut);
  const shown = rowOf.map((row) => groups.of[row] ?? -1);
  const rows = [...shown.keys()].filter((row) => (shown[row] ?? -1) >= 0);
  const random = seededRandom(seed);
  const same = new Float64Array(rows.length);
  for (let draw = 0; draw < draws && groups.size > 1; draw += 1) {
    const again = withRows(table, drawRows(shown.length, random));
    const assigned = nearestGroups(table, rows, findGroups(again, seed + draw, groups.size));
    const groupOf = bestPairing(overlap(shown, rows, assigned, groups.size));
    same.set(
      same.map(
        (count, person) => count + Number(groupOf[shown[rows[person] ?? 0] ?? 0] === assigned[person]),
      ),
    );
  }
  const stability = given.participants.map((): number | null => null);
  for (const [person, row] of rows.entries()) {
    stability[rowOf[row] ?? 0] = groups.size > 1 ? (same[person] ?? 0) / draws : 1;
  }
  return stability;
}

function drawRows(size: number, random: Random): Int32Array {
  return Int32Array.from({ length: size }, () => Math.floor(random() * size));
}

/** The group that each person comes nearest to, on a map that was made of others. */
function nearestGroups(table: VoteTable, rows: number[], { components, centres }: FoundGroups): Int32Array {
  const places = project(table, components, rows, (row) =>
    Math.sqrt(table.statements.length / seenBy(table, row)),
  );
  return Int32Array.from(rows, (_, person) => {
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let group = 0; group < centres.x.length; group += 1) {
      const distance = Math.hypot(
        (centres.x[group] ?? 0) - (places.x[person] ?? 0),
        (centres.y[group] ?? 0) - (places.y[person] ?? 0),
      );
      if (distance >= least) continue;
      nearest = group;
      least = distance;
    }
    return nearest;
  });
}

function overlap(shown: Int32Array, rows: number[], assigned: Int32Array, size: number): number[][] {
  const common = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const [person, row] of rows.entries()) {
    const counts = common[shown[row] ?? 0];
    const group = assigned[person] ?? 0;
    if (counts !== undefined) counts[group] = (counts[group] ?? 0) + 1;
  }
  return common;
}
