import { holm } from '../corrections/false-discovery.ts';
import type { Column, MultipleColumn } from '../matrix/column.ts';
import { isMeasured, type Measured, type Outcome, tooFew } from '../statistics/outcome.ts';
import { type ByOption, byBothOptions, byOption } from './by-option.ts';
import type { OptionOutcome, Pair, PairOutcome } from './pair.ts';
import { shuffledPair } from './shuffled.ts';

/**
 * A choice of several beside anything: each option is a question of its own, and the pair is worth its smallest p after
 * Holm's correction. The lowest of so many ps without it would be a false alarm in half of all rounds.
 */
export function multipleWith(multiple: MultipleColumn, other: Column): Pair {
  const all = () => (other.kind === 'multiple' ? byBothOptions(multiple, other) : byOption(multiple, other));
  return {
    measure: () => combine(all()),
    interval: (random) => strongestOf(all())?.interval(random),
    shuffled: () => shuffledPair(multiple, other),
  };
}

type Tested = ByOption & { outcome: Measured };

const isTested = (option: ByOption): option is Tested => isMeasured(option.outcome);

/** The option with the smallest p; of equals the one with the larger effect, then the first. */
function strongestOf(options: readonly ByOption[]): Tested | undefined {
  const size = ({ outcome }: Tested) => Math.abs(outcome.effect.value);
  return options
    .filter(isTested)
    .sort((one, other) => one.outcome.p - other.outcome.p || size(other) - size(one))[0];
}

function combine(options: readonly ByOption[]): PairOutcome {
  const tested = options.filter(isTested);
  const strongest = strongestOf(options);
  const corrected = new Map(
    holm(tested.map(({ outcome }) => outcome.p)).map((p, place) => [tested[place], p] as const),
  );
  const listed = options.map((option) => toOutcome(option, corrected.get(option as Tested)));
  if (strongest === undefined) return { ...whyNot(options), options: listed };
  return {
    ...strongest.outcome,
    p: corrected.get(strongest) ?? strongest.outcome.p,
    ...sparseness(tested),
    options: listed,
    strongest: toOutcome(strongest, corrected.get(strongest)),
  };
}

function toOutcome(
  { option, otherOption, chosen, outcome }: ByOption,
  corrected: number | undefined,
): OptionOutcome {
  return {
    option,
    ...(otherOption === undefined ? {} : { otherOption }),
    chosen,
    outcome,
    ...(corrected === undefined ? {} : { corrected }),
  };
}

/** When each option was chosen by all or by none there is nothing to compare; else what stands in the way of all. */
function whyNot(options: readonly ByOption[]): Outcome {
  const [first] = options;
  if (first === undefined || isMeasured(first.outcome)) return { reason: 'no-answers', n: 0 };
  const { n } = first.outcome;
  const few = tooFew(n);
  if (few !== undefined) return few;
  const other = options
    .map(({ outcome }) => (isMeasured(outcome) ? undefined : outcome.reason))
    .find((reason) => reason !== 'one-group');
  return { reason: other ?? 'nobody-chose', n };
}

function sparseness(tested: readonly Tested[]): { smallestExpected?: number } {
  const expected = tested.flatMap(({ outcome }) => outcome.smallestExpected ?? []);
  return expected.length === 0 ? {} : { smallestExpected: Math.min(...expected) };
}
