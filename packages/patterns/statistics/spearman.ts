import { correlationTails, normal95 } from '../tails/tails.ts';
import { type Outcome, tooFew } from './outcome.ts';
import type { Ranks } from './ranks.ts';

/** Under this many stories every order is counted. */
const exactBelow = 10;

/**
 * Whether two numbers rise together: Spearman's ρ (1904), the correlation of midranks. p by t with n − 2 degrees of
 * freedom; under 10 stories over every order there could have been.
 *
 * @param product Σ (rank in one × rank in the other), both from their mean
 * @param rows the ranks of each story, in case every order has to be counted; only asked for a few stories
 */
export function spearman(
  product: number,
  one: Ranks,
  other: Ranks,
  rows: () => { one: number[]; other: number[] },
): Outcome {
  const { n } = one;
  const few = tooFew(n);
  if (few !== undefined) return few;
  if (one.squares === 0 || other.squares === 0) return { reason: 'constant', n };
  const rho = within1(product / Math.sqrt(one.squares * other.squares));
  const exact = n < exactBelow;
  return {
    test: 'spearman',
    form: exact ? 'exact' : 'asymptotic',
    statistic: rho,
    df: n - 2,
    p: exact ? exactCorrelation(product, rows()) : correlationTails(rho, n - 2),
    n,
    effect: { name: 'spearman-rho', value: rho },
  };
}

/**
 * Fisher's interval (1915) of a correlation, 95 %: tanh(artanh ρ ± 1.96 / √(n − 3)).
 * @example fisherInterval(0.5, 28) // [0.156, 0.736]
 */
export function fisherInterval(rho: number, n: number): [low: number, high: number] {
  if (Math.abs(rho) >= 1) return [rho, rho];
  const centre = Math.atanh(rho);
  const reach = normal95 / Math.sqrt(n - 3);
  return [Math.tanh(centre - reach), Math.tanh(centre + reach)];
}

/** The share of all orders of the second that give a product at least as far from 0; ties keep their weight. */
export function exactCorrelation(
  product: number,
  { one, other }: { one: number[]; other: number[] },
): number {
  const limit = Math.abs(product) - 1e-9;
  let [all, beyond] = [0, 0];
  const left = other.slice();
  const place = (at: number, sum: number): void => {
    if (at === one.length) {
      all += 1;
      if (Math.abs(sum) >= limit) beyond += 1;
      return;
    }
    for (let from = at; from < left.length; from++) {
      swap(left, at, from);
      place(at + 1, sum + (one[at] ?? 0) * (left[at] ?? 0));
      swap(left, at, from);
    }
  };
  place(0, 0);
  return beyond / all;
}

function swap(values: number[], one: number, other: number): void {
  const kept = values[one] ?? 0;
  values[one] = values[other] ?? 0;
  values[other] = kept;
}

/** What rounding puts a hair beyond 1 is 1. */
function within1(rho: number): number {
  return Math.abs(rho) > 1 - 1e-15 ? Math.sign(rho) : rho;
}
