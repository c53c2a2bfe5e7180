import { differsFromHalf, sureOneSided } from './proportions.ts';
import { type Partition, sumOf, type Tally, tallies } from './tally.ts';
import type { VoteTable } from './vote-matrix.ts';

/** With fewer people, what they hold would tell who they are. */
const fewestForAll = 5;

/** What few hold: the smallest group, and the statements it agrees with and the room does not. */
export interface Minority {
  group: number;
  people: number;
  /** Below 5 people it is shown only to those people. */
  shownTo: 'everyone' | 'the-group';
  /** What sets it apart most comes first. */
  statements: { statement: string; group: Tally; room: Tally }[];
}

/**
 * The minority page: what most of the smallest group holds (90 % sure, one-sided) while more of the others disagree than
 * agree. Of groups as small the last one.
 *
 * @returns null with fewer than two groups: then there is no minority to tell apart
 */
export function minorityOf(table: VoteTable, partition: Partition): Minority | null {
  if (partition.size < 2) return null;
  const people = new Int32Array(partition.size);
  for (const group of partition.of) if (group >= 0) people[group] = (people[group] ?? 0) + 1;
  const group = people.reduce(
    (smallest, size, each) => (size <= (people[smallest] ?? 0) ? each : smallest),
    0,
  );
  const statements = tallies(table, partition).flatMap((perGroup, column) => {
    const own = perGroup[group];
    const room = sumOf(perGroup.filter((_, other) => other !== group));
    if (own === undefined || own.seen === 0 || room.agree >= room.disagree) return [];
    if (differsFromHalf({ count: own.agree, seen: own.seen }) <= sureOneSided) return [];
    return [{ statement: table.statements[column] ?? '', group: own, room }];
  });
  const distance = ({ group: own, room }: (typeof statements)[number]) =>
    own.agree / own.seen - room.agree / room.seen;
  return {
    group,
    people: people[group] ?? 0,
    shownTo: (people[group] ?? 0) < fewestForAll ? 'the-group' : 'everyone',
    statements: statements.sort((one, other) => distance(other) - distance(one)),
  };
}
