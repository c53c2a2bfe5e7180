import type { CodedAnswer, Question, StonePlaces, Told } from '../../rounds/index.ts';
import type { Reach } from '../reach.ts';
import { codeWords } from '../return-code/index.ts';

/** Numbers from 0 up to 1; the same seed gives the same numbers. */
export type Random = () => number;

/** An invented story: words that mean nothing together, and answers drawn by lot. */
export interface InventedStory {
  told: Told;
  reach: Reach;
  /** How many days ago it was told, 0 to 364. */
  daysAgo: number;
}

/** The words of the stories: the n-th is used about 1/n as often as the first, as in any language (Zipf, 1949). */
const vocabulary = 4_000;

/** A word of invented stories by its rank, the most used first: of 4,000 ranks. */
export function wordOfRank(rank: number): string {
  return codeWords[(rank * 2_003) % codeWords.length] ?? '';
}

/**
 * Invents stories for a load test: 40 to 160 words each, 15 % of the questions skipped, a tenth only counted. They read
 * as nonsense on purpose, so that nobody takes them for what someone went through.
 *
 * @example const next = inventStories(questions, numbersFrom(1)); next().told.texts.story
 */
export function inventStories(questions: readonly Question[], random: Random): () => InventedStory {
  const draw = zipf(vocabulary, random);
  return () => {
    const length = 40 + Math.floor(random() * 120);
    const words = Array.from({ length }, () => wordOfRank(draw()));
    const told: Told = { answers: {}, texts: {}, ways: {} };
    for (const question of questions) {
      if (question.kind === 'story') told.texts[question.id] = words.join(' ');
      else if (question.kind === 'title') told.texts[question.id] = words.slice(0, 4).join(' ');
      else if (random() >= 0.15) answer(question, random, told);
    }
    return { told, reach: drawReach(random), daysAgo: Math.floor(random() * 365) };
  };
}

/** Puts an answer drawn by lot into `told`. */
function answer(question: Question, random: Random, told: Told): void {
  const coded = drawAnswer(question, random);
  if (coded === undefined) return;
  told.answers[question.id] = coded;
  if (question.kind === 'line' || question.kind === 'triad' || question.kind === 'stones')
    told.ways[question.id] = random() < 0.6 ? 'point' : random() < 0.7 ? 'words' : 'slide';
}

function drawAnswer(question: Question, random: Random): CodedAnswer | undefined {
  const thousandths = () => Math.floor(random() * 1_001);
  switch (question.kind) {
    case 'single':
      return question.options[Math.floor(random() * question.options.length)]?.id;
    case 'multiple': {
      const chosen = question.options.filter(() => random() < 0.3).map((option) => option.id);
      return chosen.length > 0 ? chosen : undefined;
    }
    case 'line':
      return thousandths();
    case 'triad':
      return drawShares(random);
    case 'stones':
      return Object.fromEntries(
        question.items.map((item) => [item.id, [thousandths(), thousandths()]]),
      ) as StonePlaces;
    case 'number': {
      const { least = 0, most = 100 } = question;
      return least + Math.floor(random() * (most - least + 1));
    }
    case 'date':
      return `2026-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
    default:
      return undefined;
  }
}

/** Three shares of 1000, each point of the triangle as likely as any other. */
function drawShares(random: Random): [number, number, number] {
  const [low = 0, high = 0] = [random(), random()].sort((one, other) => one - other);
  const first = Math.round(low * 1_000);
  const second = Math.round(high * 1_000) - first;
  return [first, second, 1_000 - first - second];
}

function drawReach(random: Random): Reach {
  const drawn = random();
  if (drawn < 0.1) return 'counted';
  return drawn < 0.6 ? 'team' : drawn < 0.9 ? 'network' : 'public';
}

/** Draws ranks from 0, the n-th (n + 1) times as seldom as the first. */
function zipf(count: number, random: Random): () => number {
  const sums: number[] = [];
  let total = 0;
  for (let rank = 1; rank <= count; rank++) {
    total += 1 / rank;
    sums.push(total);
  }
  return () => {
    const drawn = random() * total;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Numbers that are the same for the same seed: a linear congruential generator (Numerical Recipes). */
export function numbersFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
