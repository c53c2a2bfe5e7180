import { normal95 } from '../tails/tails.ts';
import { rankSum } from './mann-whitney.ts';

type Histogram = ArrayLike<number>;

/**
 * The 95 % interval of Cliff's δ from how the stories of one group are placed among those of the other (DeLong, DeLong &
 * Clarke-Pearson 1988; δ = 2 AUC − 1). Where the groups do not overlap nothing varies, and the score interval of Newcombe
 * (2006, method 5) takes its place: a separation in six stories is not certain.
 */
export function deltaInterval(first: Histogram, second: Histogram): readonly [number, number] | undefined {
  const { delta, sizes } = rankSum(first, second);
  const [n1, n2] = sizes;
  if (n1 < 2 || n2 < 2) return undefined;
  const area = (delta + 1) / 2;
  const variance = placementVariance(first, second, area, n1, n2) / n1;
  const other = placementVariance(second, first, 1 - area, n2, n1) / n2;
  const reach = 2 * normal95 * Math.sqrt(variance + other);
  if (reach === 0 || Math.abs(delta) === 1) return separatedInterval(area, n1, n2);
  return [Math.max(-1, delta - reach), Math.min(1, delta + reach)];
}

/** The variance, over the stories of one group, of the share of the other group that lies below them. */
function placementVariance(
  group: Histogram,
  other: Histogram,
  mean: number,
  size: number,
  otherSize: number,
) {
  let [below, squares] = [0, 0];
  for (let place = 0; place < group.length; place++) {
    const count = other[place] ?? 0;
    const share = (below + count / 2) / otherSize;
    squares += (group[place] ?? 0) * (share - mean) ** 2;
    below += count;
  }
  return squares / (size - 1);
}

/** The areas θ from which the found one is less than 1.96 standard errors away, with the standard error at θ itself. */
function separatedInterval(area: number, n1: number, n2: number): readonly [number, number] {
  const pairs = (n1 + n2) / 2 - 1;
  const within = (theta: number) => {
    const variance =
      (theta * (1 - theta) * (1 + pairs * ((1 - theta) / (2 - theta) + theta / (1 + theta)))) / (n1 * n2);
    return Math.abs(theta - area) <= normal95 * Math.sqrt(variance) + 1e-12;
  };
  const edge = (outside: number) => {
    let [far, near] = [outside, area];
    for (let step = 0; step < 50; step++) {
      const middle = (far + near) / 2;
      if (within(middle)) near = middle;
      else far = middle;
    }
    return 2 * near - 1;
  };
  return [edge(0), edge(1)];
}
