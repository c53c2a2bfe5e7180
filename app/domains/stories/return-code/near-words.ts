/** At most three words of the list that differ least from what was typed, and by two letters at most. */
export function nearWords(typed: string, list: readonly string[]): string[] {
  if (typed.length > 12) return [];
  const most = typed.length <= 4 ? 1 : 2;
  return list
    .filter((word) => Math.abs(word.length - typed.length) <= most)
    .map((word) => ({ word, difference: differenceOf(typed, word) }))
    .filter(({ difference }) => difference <= most)
    .sort((one, other) => one.difference - other.difference)
    .slice(0, 3)
    .map(({ word }) => word);
}

/**
 * How many letters must be added, left out, changed or swapped with the next one to make one word of the other
 * (Damerau 1964; the form that changes no pair twice).
 */
function differenceOf(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let at = 1; at <= other.length; at++) {
      const changed = (above[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      const least = Math.min((above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, changed);
      current.push(isSwap(one, row, other, at) ? Math.min(least, (before[at - 2] ?? 0) + 1) : least);
    }
    before = above;
    above = current;
  }
  return above[other.length] ?? 0;
}

function isSwap(one: string, row: number, other: string, at: number): boolean {
  return row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
}
