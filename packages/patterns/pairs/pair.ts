import type { Interval } from '../chance/bootstrap.ts';
import type { Shuffled } from '../chance/permutation.ts';
import type { Random } from '../chance/random.ts';
import type { Outcome } from '../statistics/outcome.ts';

/** Two questions, with everything that can be asked of them. Nothing is computed before it is asked. */
export interface Pair {
  measure(): PairOutcome;
  /** The 95 % interval of the effect that `measure` gave; undefined when there is none to give. */
  interval(random: Random): Interval | undefined;
  /** For a p by permutation; only asked when `measure` gave a result. */
  shuffled(): Shuffled;
}

/** Of a choice of several: one option, against the other question or one of its options. */
export interface OptionOutcome {
  readonly option: string;
  /** When the other question is a choice of several too. */
  readonly otherOption?: string;
  /** Stories that chose it, of those that answered both questions. */
  readonly chosen: number;
  readonly outcome: Outcome;
  /** p corrected for the number of options (Holm); absent when there is no p. */
  readonly corrected?: number;
}

/** What was found, and for a choice of several by option; the effect is then that of the option with the smallest p. */
export type PairOutcome = Outcome & {
  readonly options?: readonly OptionOutcome[];
  readonly strongest?: OptionOutcome;
};
