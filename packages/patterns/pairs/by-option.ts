import { type Interval, tableInterval } from '../chance/bootstrap.ts';
import type { Random } from '../chance/random.ts';
import type { ChoiceColumn, MultipleColumn, ScaleColumn, TriadColumn } from '../matrix/column.ts';
import { chiSquared, uncorrectedV } from '../statistics/chi-squared.ts';
import { jointCounts, optionTables } from '../statistics/joint-counts.ts';
import { compareGroups } from '../statistics/kruskal-wallis.ts';
import type { Outcome } from '../statistics/outcome.ts';
import { marginsOf, type Table, turned, withoutEmpty } from '../statistics/table.ts';
import { groupsInterval } from './choice-with-scale.ts';
import { allSums, compareDots, groupMoments } from './moments.ts';
import { momentsInterval, storiesToDraw } from './with-triad.ts';

/** One option of a choice of several as a question of its own: chosen or not. */
export interface ByOption {
  readonly option: string;
  readonly otherOption?: string;
  readonly chosen: number;
  readonly outcome: Outcome;
  interval(random: Random): Interval | undefined;
}

/** Each option beside a single choice, a number or a triad. */
export function byOption(
  multiple: MultipleColumn,
  other: ChoiceColumn | ScaleColumn | TriadColumn,
): ByOption[] {
  return multiple.bytes.flatMap((byte, place) => {
    if (other.kind === 'triad') return besideTriad(multiple, place, other);
    const options = multiple.options.slice(place * 8, place * 8 + 8);
    const tables = optionTables(jointCounts(byte, other), options.length);
    return tables.map((table, bit) => besideTable(options[bit] ?? '', table, other.kind));
  });
}

/** Each option beside each option of another choice of several. */
export function byBothOptions(one: MultipleColumn, other: MultipleColumn): ByOption[] {
  return one.bytes.flatMap((byte, place) =>
    other.bytes.flatMap((otherByte, otherPlace) => {
      const options = one.options.slice(place * 8, place * 8 + 8);
      const otherOptions = other.options.slice(otherPlace * 8, otherPlace * 8 + 8);
      return optionTables(jointCounts(byte, otherByte), options.length).flatMap((sets, bit) =>
        optionTables(turned(sets), otherOptions.length).map((table, otherBit) => ({
          ...besideTable(options[bit] ?? '', turned(table), 'choice'),
          otherOption: otherOptions[otherBit] ?? '',
        })),
      );
    }),
  );
}

function besideTable(option: string, table: Table, kind: 'choice' | 'scale'): ByOption {
  const [chosen = 0] = marginsOf(table).rows;
  if (kind === 'scale') {
    const interval = (random: Random) => groupsInterval(table, random);
    return { option, chosen, outcome: compareGroups(table), interval };
  }
  const interval = (random: Random) => tableInterval(withoutEmpty(table), uncorrectedV, random);
  return { option, chosen, outcome: chiSquared(table), interval };
}

function besideTriad(multiple: MultipleColumn, place: number, triad: TriadColumn): ByOption[] {
  const byte = multiple.bytes[place];
  if (byte === undefined) return [];
  const moments = groupMoments(byte, triad);
  const sets = allSums(moments, triad.first.length);
  return multiple.options.slice(place * 8, place * 8 + 8).map((option, bit) => {
    const outcome = (sums: Float64Array) => compareDots(optionSums(sums, bit));
    return {
      option,
      chosen: optionSums(sets, bit)[3] ?? 0,
      outcome: outcome(sets),
      interval: (random) => momentsInterval(moments, storiesToDraw(multiple, triad), random, outcome),
    };
  });
}

/** Sums by set of options as sums of two groups: those who chose the option, and those who did not. */
function optionSums(sums: Float64Array, bit: number): Float64Array {
  const folded = new Float64Array(9);
  folded.set(sums.subarray(0, 3));
  for (let at = 3, set = 0; at < sums.length; at += 3, set++) {
    const to = (set >> bit) & 1 ? 3 : 6;
    for (let part = 0; part < 3; part++) {
      folded[to + part] = (folded[to + part] ?? 0) + (sums[at + part] ?? 0);
    }
  }
  return folded;
}
