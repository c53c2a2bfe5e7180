import { bestPairing } from './best-pairing.ts';
import type { Partition } from './tally.ts';

/** Who stood where: of each participant the name of a group, a colour on the map. */
export type NamedGroups = ReadonlyMap<string, number>;

/** What became of a group since the map before, to be kept with the map. */
export interface GroupChange {
  group: number;
  kind: 'stayed' | 'new' | 'gone';
  /** In this group before and now. */
  kept: number;
  /** Now, and elsewhere or not on the map before. */
  came: number;
  /** Before, and elsewhere or not on the map now. */
  left: number;
}

export interface MatchedGroups {
  /** The groups under the names of the map before; a new group has a name that none had. */
  groups: NamedGroups;
  /** Of each group number of the partition its name. */
  nameOf: number[];
  changes: GroupChange[];
}

/**
 * Gives groups the names they had on the map before, so that a colour keeps its meaning: those that share most people are
 * the same group (Hungarian method on overlap). A group that shares nobody with any gets the lowest name that is free.
 *
 * @param participants of the rows of the partition
 * @param before undefined for a first map: then a name is the number of the group
 */
export function matchGroups(
  participants: readonly string[],
  partition: Partition,
  before: NamedGroups | undefined,
): MatchedGroups {
  const names = [...new Set(before?.values())].sort((one, other) => one - other);
  const overlap = overlaps(participants, partition, before ?? new Map(), names);
  const free = freeNames(names);
  const nameOf = bestPairing(overlap).map((paired, group) => {
    const same = paired >= 0 && (overlap[group]?.[paired] ?? 0) > 0;
    return same ? (names[paired] ?? 0) : (free.next().value ?? group);
  });
  const groups = new Map<string, number>();
  for (const [row, participant] of participants.entries()) {
    const group = partition.of[row] ?? 0;
    if (group >= 0) groups.set(participant, nameOf[group] ?? 0);
  }
  const all = [...new Set([...nameOf, ...names])].sort((one, other) => one - other);
  const changes = before === undefined ? [] : all.map((name) => changeOf(name, before, groups));
  return { groups, nameOf, changes };
}

function overlaps(
  participants: readonly string[],
  partition: Partition,
  before: NamedGroups,
  names: readonly number[],
): number[][] {
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const overlap = Array.from({ length: partition.size }, () => names.map(() => 0));
  for (const [row, participant] of participants.entries()) {
    const counts = overlap[partition.of[row] ?? 0];
    const place = placeOf.get(before.get(participant) ?? Number.NaN);
    if (counts !== undefined && place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  }
  return overlap;
}

function* freeNames(taken: readonly number[]): Generator<number, undefined> {
  for (let name = 0; ; name += 1) if (!taken.includes(name)) yield name;
}

function changeOf(name: number, before: NamedGroups, now: NamedGroups): GroupChange {
  const membersOf = (groups: NamedGroups) =>
    [...groups].filter(([, group]) => group === name).map(([participant]) => participant);
  const [then, since] = [membersOf(before), membersOf(now)];
  const kept = since.filter((participant) => before.get(participant) === name).length;
  const kind = then.length === 0 ? 'new' : since.length === 0 ? 'gone' : 'stayed';
  return { group: name, kind, kept, came: since.length - kept, left: then.length - kept };
}
