import {
  type Association,
  type Column,
  isMeasured,
  type Measured,
  type OptionOutcome,
  type OptionPair,
  optionPairs,
  reasonWords,
} from '../../packages/patterns/index.ts';

/** One pair of questions as `--json` prints it. Where there is nothing to say, `reason` says why in Dutch. */
export interface AssociationReport {
  a: string;
  b: string;
  test: string | null;
  statistic: number | null;
  df: number | readonly [number, number] | null;
  p: number | null;
  q: number | null;
  effect: { name: string; value: number; low: number | null; high: number | null } | null;
  n: number;
  reason: string | null;
  /** Where the formula could be wrong: p by shuffling, and what it is worth among all pairs. */
  permutation?: { p: number; q: number; draws: number };
  /** Of a choice of several. */
  options?: OptionReport[];
  /** Of a choice beside a scale: every two options. */
  pairs?: OptionPair[];
}

interface OptionReport {
  option: string;
  otherOption?: string;
  chosen: number;
  statistic: number | null;
  p: number | null;
  /** p after Holm's correction for the number of options. */
  corrected: number | null;
  effect: { name: string; value: number } | null;
  reason: string | null;
}

export function toReport({ one, other, outcome, q, permutation, interval }: Association): AssociationReport {
  return {
    a: nameOf(one),
    b: nameOf(other),
    ...(isMeasured(outcome) ? numbersOf(outcome, q, interval) : nothing),
    n: outcome.n,
    reason: isMeasured(outcome) ? null : reasonWords[outcome.reason],
    ...(permutation === undefined
      ? {}
      : { permutation: { p: permutation.p, q: permutation.q, draws: permutation.draws } }),
    ...(outcome.options === undefined ? {} : { options: outcome.options.map(toOptionReport) }),
    ...pairsOf(one, other),
  };
}

/** The id of the question; of stones with the item and the distance. */
export const nameOf = ({ question, part }: Column) =>
  part === undefined ? question : `${question}/${part.item}/${part.axis === 'across' ? 'x' : 'y'}`;

const nothing = { test: null, statistic: null, df: null, p: null, q: null, effect: null };

function numbersOf(
  { test, statistic, df, p, effect }: Measured,
  q: number | undefined,
  interval: readonly [number, number] | undefined,
) {
  const [low, high] = interval ?? [null, null];
  return { test, statistic, df, p, q: q ?? null, effect: { ...effect, low, high } };
}

function toOptionReport({ option, otherOption, chosen, outcome, corrected }: OptionOutcome): OptionReport {
  const measured = isMeasured(outcome) ? outcome : undefined;
  return {
    option,
    ...(otherOption === undefined ? {} : { otherOption }),
    chosen,
    statistic: measured?.statistic ?? null,
    p: measured?.p ?? null,
    corrected: corrected ?? null,
    effect: measured?.effect ?? null,
    reason: isMeasured(outcome) ? null : reasonWords[outcome.reason],
  };
}

function pairsOf(one: Column, other: Column): { pairs?: OptionPair[] } {
  if (one.kind === 'choice' && other.kind === 'scale') return { pairs: optionPairs(one, other) };
  if (one.kind === 'scale' && other.kind === 'choice') return { pairs: optionPairs(other, one) };
  return {};
}
