import type { VoteTable } from './vote-matrix.ts';

/** How a statement was received. Seen is agree, disagree and pass together. */
export interface Tally {
  agree: number;
  disagree: number;
  seen: number;
}

/** Who stands together: of each row the number of a group or role from 0, or −1 for who stands in none. */
export interface Partition {
  of: Int32Array;
  size: number;
}

/** Everyone together. */
export function everyone(table: VoteTable): Partition {
  return { of: new Int32Array(table.participants.length), size: 1 };
}

/**
 * A partition by something that is known of people, such as their role.
 *
 * @param parts the parts in order; a person whose part is not among them stands in none
 * @example partitionBy(table, ['bewoner', 'professional'], (id) => roles.get(id))
 */
export function partitionBy(
  table: VoteTable,
  parts: readonly string[],
  partOf: (participant: string) => string | undefined,
): Partition {
  const places = new Map(parts.map((part, place) => [part, place]));
  const of = Int32Array.from(table.participants, (id) => places.get(partOf(id) ?? '') ?? -1);
  return { of, size: parts.length };
}

/** Of each statement the tally in each part; who stands in none does not count. */
export function tallies(table: VoteTable, partition: Partition): Tally[][] {
  const counted = table.statements.map(() =>
    Array.from({ length: partition.size }, (): Tally => ({ agree: 0, disagree: 0, seen: 0 })),
  );
  for (let row = 0; row < table.participants.length; row += 1) {
    const part = partition.of[row] ?? -1;
    for (let cell = table.rowStart[row] ?? 0; cell < (table.rowStart[row + 1] ?? 0); cell += 1) {
      addTo(counted[table.column[cell] ?? 0]?.[part], table.value[cell] ?? 0);
    }
  }
  return counted;
}

function addTo(tally: Tally | undefined, vote: number): void {
  if (tally === undefined) return;
  tally.seen += 1;
  if (vote === 1) tally.agree += 1;
  else if (vote === -1) tally.disagree += 1;
}

export function sumOf(parts: readonly Tally[]): Tally {
  const sum = { agree: 0, disagree: 0, seen: 0 };
  for (const { agree, disagree, seen } of parts) {
    sum.agree += agree;
    sum.disagree += disagree;
    sum.seen += seen;
  }
  return sum;
}
