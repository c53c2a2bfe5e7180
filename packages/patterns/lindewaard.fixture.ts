import type { Answer } from './answer-distance.ts';
import type { Random } from './chance/random.ts';
import type { MatrixQuestion } from './matrix/story-matrix.ts';

/**
 * Made-up rounds of gemeente Lindewaard, in which nothing has to do with anything unless it was planted: for tests and
 * benches that ask what the numbers say when there is nothing to say.
 */
export interface RoundShape {
  readonly choices: number;
  readonly multiples: number;
  readonly scales: number;
  readonly triads: number;
}

const shares = [
  [0.5, 0.5],
  [0.6, 0.25, 0.15],
  [0.4, 0.3, 0.2, 0.1],
  [0.3, 0.25, 0.2, 0.15, 0.1],
];

/** Questions with two to five options that are not chosen equally often, several with five, lines and triads. */
export function roundQuestions({ choices, multiples, scales, triads }: RoundShape): MatrixQuestion[] {
  const many = (count: number, make: (place: number) => MatrixQuestion) =>
    Array.from({ length: count }, (_, place) => make(place));
  const named = (count: number) => Array.from({ length: count }, (_, option) => `optie ${option + 1}`);
  return [
    ...many(scales, (place) => ({ id: `lijn ${place}`, kind: 'scale' })),
    ...many(choices, (place) => ({
      id: `keuze ${place}`,
      kind: 'choice',
      options: named(shares[place % shares.length]?.length ?? 2),
    })),
    ...many(multiples, (place) => ({ id: `keuzes ${place}`, kind: 'multiple', options: named(5) })),
    ...many(triads, (place) => ({ id: `driehoek ${place}`, kind: 'triad' })),
  ];
}

/** A story in which no answer has to do with another. */
export function randomStory(questions: readonly MatrixQuestion[], random: Random): Record<string, Answer> {
  return Object.fromEntries(
    questions.map((question, place) => [question.id, randomAnswer(question, place, random)]),
  );
}

/** An answer that has nothing to do with any other; lines are at times left at an end or in the middle, as people do. */
function randomAnswer(question: MatrixQuestion, place: number, random: Random): Answer {
  switch (question.kind) {
    case 'choice':
      return question.options[chosen(shares[place % shares.length] ?? [], random)] ?? null;
    case 'multiple': {
      const some = question.options.filter((_, option) => random.next() < 0.15 + 0.1 * option);
      return some.length > 0 ? some : [question.options[random.below(question.options.length)] ?? ''];
    }
    case 'scale':
      return scaleAnswer(random);
    case 'triad':
      return [weight(random), weight(random), weight(random)];
    default:
      return null;
  }
}

function chosen(chances: readonly number[], random: Random): number {
  let left = random.next();
  const found = chances.findIndex((chance) => {
    left -= chance;
    return left < 0;
  });
  return Math.max(0, found);
}

function scaleAnswer(random: Random): number {
  const way = random.next();
  if (way < 0.08) return 0;
  if (way < 0.16) return 1000;
  return way < 0.26 ? 500 : random.below(1001);
}

const weight = (random: Random) => -Math.log(1 - random.next());
