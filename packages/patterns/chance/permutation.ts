import { type Random, shuffle } from './random.ts';

/** Two questions of which the answers of one can be dealt out anew over the stories. */
export interface Shuffled {
  readonly n: number;
  /** How far the real answers are from nothing. */
  readonly observed: number;
  /** The same when story i gets the second answer of story `order[i]`. */
  extremity(order: Uint32Array): number;
}

export interface PermutationP {
  readonly p: number;
  readonly draws: number;
}

/** Once chance has come as far this often, more draws would only say more exactly that it is no rarity. */
const enough = 100;

/**
 * How often chance alone goes as far as the real answers: the same statistic after the answers to one question are
 * shuffled over the stories, which is all that "nothing between them" means. Draws stop early when it is clearly not rare
 * (Besag & Clifford 1991), so p = 100 / draws, and otherwise p = (as far + 1) / (draws + 1): valid either way.
 *
 * @param draws the most to do; with m pairs to correct for at least 20 m
 */
export function permutationP(shuffled: Shuffled, draws: number, random: Random): PermutationP {
  const order = Uint32Array.from({ length: shuffled.n }, (_, story) => story);
  // What rounding puts a hair below the real answers is as far.
  const limit = shuffled.observed - 1e-9 * Math.abs(shuffled.observed);
  let asFar = 0;
  for (let draw = 1; draw <= draws; draw++) {
    shuffle(order, random);
    if (shuffled.extremity(order) >= limit) asFar += 1;
    if (asFar === enough) return { p: asFar / draw, draws: draw };
  }
  return { p: (asFar + 1) / (draws + 1), draws };
}
