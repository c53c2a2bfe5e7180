import { fewestStories, type Reason } from '../reasons.ts';

export type TestName = 'chi-squared' | 'mann-whitney' | 'kruskal-wallis' | 'spearman' | 'pillai';

export type EffectName =
  | 'cramers-v'
  | 'cliffs-delta'
  | 'epsilon-squared'
  | 'spearman-rho'
  | 'pillai-share'
  | 'r-squared'
  | 'canonical-correlation';

/** What was found between two questions. */
export interface Measured {
  readonly test: TestName;
  /** By a formula for many stories, or by going through every order there could have been. */
  readonly form: 'asymptotic' | 'exact';
  readonly statistic: number;
  /** Degrees of freedom: one number, two for an F, null where there are none. */
  readonly df: number | readonly [number, number] | null;
  /** Two-sided. */
  readonly p: number;
  /** Stories that answered both. */
  readonly n: number;
  readonly effect: { readonly name: EffectName; readonly value: number };
  /** Of a table: the smallest count expected if there were nothing between the two. Under 5 the p is doubtful. */
  readonly smallestExpected?: number;
}

/** That nothing can be said, and why. Never NaN, 0 or 1 in its place. */
export interface Unmeasured {
  readonly reason: Reason;
  readonly n: number;
}

export type Outcome = Measured | Unmeasured;

export const isMeasured = (outcome: Outcome): outcome is Measured => 'p' in outcome;

/** Whether there are stories enough to say anything. */
export function tooFew(n: number): Unmeasured | undefined {
  if (n === 0) return { reason: 'no-answers', n };
  return n < fewestStories ? { reason: 'few-stories', n } : undefined;
}
