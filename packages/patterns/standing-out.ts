import { type Coded, type Column, coded, type ScaleColumn, type TriadColumn } from './matrix/column.ts';
import type { OptionOutcome } from './pairs/pair.ts';
import { jointCounts } from './statistics/joint-counts.ts';
import { marginsOf } from './statistics/table.ts';

/** A kind of answer that a sentence can name. */
export type Feature =
  | { readonly kind: 'option'; readonly option: string }
  /** The number is at least this, or stays below it. */
  | { readonly kind: 'high' | 'low'; readonly from: number }
  /** The largest share of a triad lies at this corner: 0, 1 or 2. */
  | { readonly kind: 'corner'; readonly corner: number };

/** Where two questions meet most: what a sentence with counts can be made of. */
export interface StandingOut {
  readonly one: Feature;
  readonly other: Feature;
  /** Of the stories with the first feature, how many have the other too. */
  readonly inside: { readonly both: number; readonly of: number };
  /** The same of the stories without the first feature. */
  readonly outside: { readonly both: number; readonly of: number };
}

interface Classes {
  readonly column: Coded;
  /** For each level what it means; null for what no sentence should be about, such as "did not choose this". */
  readonly features: readonly (Feature | null)[];
}

/**
 * The two kinds of answers that come together most beyond chance (the cell with the largest adjusted residual, Haberman
 * 1973), so that an association can be told in counts. Numbers are cut in two at their median, dots go to their corner.
 *
 * @param strongest of a choice of several: the option it is about
 * @returns undefined when nothing comes together more than chance has it
 */
export function standsOut(one: Column, other: Column, strongest?: OptionOutcome): StandingOut | undefined {
  // A pair of which only the second is a choice of several names its option first.
  const turned = one.kind !== 'multiple' && other.kind === 'multiple';
  const first = classesOf(one, turned ? undefined : strongest?.option);
  const second = classesOf(other, turned ? strongest?.option : strongest?.otherOption);
  const table = jointCounts(first.column, second.column);
  const { rows, columns, n } = marginsOf(table);
  let [most, found]: [number, StandingOut | undefined] = [1e-9, undefined];
  for (const [row, feature] of first.features.entries()) {
    for (const [column, otherFeature] of second.features.entries()) {
      const [of, all] = [rows[row] ?? 0, columns[column] ?? 0];
      const both = table.counts[row * table.columns + column] ?? 0;
      const residual = adjustedResidual(both, of, all, n);
      if (feature === null || otherFeature === null || residual <= most * (1 + 1e-9)) continue;
      most = residual;
      found = {
        one: feature,
        other: otherFeature,
        inside: { both, of },
        outside: { both: all - both, of: n - of },
      };
    }
  }
  return found;
}

function adjustedResidual(both: number, row: number, column: number, n: number): number {
  const expected = (row * column) / n;
  const variance = expected * (1 - row / n) * (1 - column / n);
  return variance > 0 ? (both - expected) / Math.sqrt(variance) : 0;
}

function classesOf(column: Column, option: string | undefined): Classes {
  switch (column.kind) {
    case 'choice':
      return { column, features: column.options.map((each) => ({ kind: 'option', option: each })) };
    case 'multiple': {
      const place = Math.max(0, column.options.indexOf(option ?? ''));
      const byte = column.bytes[place >> 3] ?? coded(new Uint16Array(), 0);
      const named: Feature = { kind: 'option', option: column.options[place] ?? '' };
      return { column: recoded(byte, 2, (bits) => (bits >> (place & 7)) & 1), features: [null, named] };
    }
    case 'scale':
      return halves(column);
    case 'triad':
      return corners(column);
  }
}

/** Other codes for the same answers; the two ways of not answering stay what they are. */
function recoded(column: Coded, levels: number, codeOf: (code: number) => number): Coded {
  const codes = Uint16Array.from(column.codes, (code) =>
    code < column.levels ? codeOf(code) : levels + code - column.levels,
  );
  return coded(codes, levels);
}

/** High first, since that is what one would rather say; high is the median and above, unless that is nearly all. */
function halves(column: ScaleColumn): Classes {
  let [median, below] = [0, column.counts[0] ?? 0];
  while (below <= column.answered / 2 && median < column.values.length - 1) {
    median += 1;
    below += column.counts[median] ?? 0;
  }
  const cut = median === 0 ? Math.min(1, column.values.length - 1) : median;
  const from = column.values[cut] ?? 0;
  return {
    column: recoded(column, 2, (code) => (code >= cut ? 0 : 1)),
    features: [
      { kind: 'high', from },
      { kind: 'low', from },
    ],
  };
}

/** The corner with the largest share, back from the log-ratios: c = −2y/√6, a and b = (−c ± √2 x) / 2. */
function corners({ present, first, second }: TriadColumn): Classes {
  const codes = Uint16Array.from(present.codes, (code, story) => {
    if (code > 0) return 2 + code;
    const c = (-2 * (second[story] ?? 0)) / Math.sqrt(6);
    const x = Math.SQRT2 * (first[story] ?? 0);
    const shares = [(x - c) / 2, (-x - c) / 2, c];
    return shares.indexOf(Math.max(...shares));
  });
  return {
    column: coded(codes, 3),
    features: [0, 1, 2].map((corner) => ({ kind: 'corner', corner })),
  };
}
