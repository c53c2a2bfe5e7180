/**
 * One answer of a story: an option, several options, a number (a line from 0 to 1000, or a count), three shares that
 * add up to 1000, or the place of each stone (x and y, 0 to 1000). `null` is "does not apply"; absent is not answered.
 */
export type Answer =
  | string
  | readonly string[]
  | number
  | readonly [number, number, number]
  | Readonly<Record<string, readonly [number, number]>>
  | null;

export type AnswerKind = 'single' | 'multiple' | 'line' | 'triad' | 'stones' | 'number';

/** Which kind of answer each question has; questions of other kinds (words, dates) are left out. */
export type AnswerKinds = Readonly<Record<string, AnswerKind>>;

export type StoryAnswers = Readonly<Record<string, Answer | undefined>>;

/**
 * How unlike two stories are by their answers, from 0 (the same) to 1: the mean over the questions both answered
 * (Gower, 1971). Single: another option is 1. Multiple: the share of all chosen options that only one of them chose
 * (Jaccard). Line: the part of the line between them. Triad: the share that would have to move. Stones: the mean
 * distance of the stones both laid, as a part of the diagonal. Number: the part of `ranges[question]` between them.
 *
 * @param ranges highest minus lowest value of each number question; a question without one is left out
 * @returns undefined when there is no question that both answered
 * @example answerDistance({ feeling: 'multiple' }, { feeling: ['glad'] }, { feeling: ['glad', 'tired'] }, {}) // 0.5
 */
export function answerDistance(
  kinds: AnswerKinds,
  one: StoryAnswers,
  other: StoryAnswers,
  ranges: Readonly<Record<string, number>>,
): number | undefined {
  let sum = 0;
  let questions = 0;
  for (const [question, kind] of Object.entries(kinds)) {
    const [first, second] = [one[question], other[question]];
    if (first === undefined || second === undefined || first === null || second === null) continue;
    const distance = distanceOf(kind, first, second, ranges[question] ?? 0);
    if (distance === undefined) continue;
    sum += distance;
    questions += 1;
  }
  return questions === 0 ? undefined : sum / questions;
}

type Given = NonNullable<Answer>;

function distanceOf(kind: AnswerKind, one: Given, other: Given, range: number): number | undefined {
  switch (kind) {
    case 'single':
      return one === other ? 0 : 1;
    case 'multiple':
      return jaccard(one as readonly string[], other as readonly string[]);
    case 'line':
      return Math.abs(Number(one) - Number(other)) / 1_000;
    case 'number':
      return range === 0 ? undefined : Math.abs(Number(one) - Number(other)) / range;
    case 'triad':
      return movedShare(one as readonly number[], other as readonly number[]);
    case 'stones':
      return stoneDistance(one as Stones, other as Stones);
  }
}

type Stones = Readonly<Record<string, readonly [number, number]>>;

function jaccard(one: readonly string[], other: readonly string[]): number {
  const all = new Set([...one, ...other]);
  const both = one.filter((option) => other.includes(option)).length;
  return all.size === 0 ? 0 : 1 - both / all.size;
}

function movedShare(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, share, at) => sum + Math.abs(share - (other[at] ?? 0)), 0) / 2_000;
}

function stoneDistance(one: Stones, other: Stones): number | undefined {
  const both = Object.keys(one).filter((item) => other[item] !== undefined);
  if (both.length === 0) return undefined;
  const distances = both.map((item) => {
    const [[x = 0, y = 0] = [], [otherX = 0, otherY = 0] = []] = [one[item], other[item]];
    return Math.hypot(x - otherX, y - otherY) / (1_000 * Math.SQRT2);
  });
  return distances.reduce((sum, distance) => sum + distance, 0) / both.length;
}

/** Highest minus lowest value of each number question over all stories. */
export function numberRanges(kinds: AnswerKinds, stories: readonly StoryAnswers[]): Record<string, number> {
  const ranges: Record<string, number> = {};
  for (const [question, kind] of Object.entries(kinds)) {
    if (kind !== 'number') continue;
    const values = stories.flatMap((answers) => {
      const value = answers[question];
      return typeof value === 'number' ? [value] : [];
    });
    if (values.length > 0) ranges[question] = Math.max(...values) - Math.min(...values);
  }
  return ranges;
}
