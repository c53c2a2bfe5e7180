import { type Random, seededRandom } from './random.ts';
import { VoteMatrix, type VoteTable } from './vote-matrix.ts';

/** Who says what about what, one line for each vote. */
export type Said = [participant: string, statement: string, vote: number];

/** Everyone reacts to what they saw, each as chance has it: nobody stands with anybody. */
export function nobodyTogether(people: number, statements: number, seed: number, seen = 0.8): Said[] {
  const random = seededRandom(seed);
  const liked = Array.from({ length: statements }, () => 0.2 + 0.6 * random());
  return votesOf(people, statements, random, seen, (_, statement) => liked[statement] ?? 0);
}

/** Two camps about the square of Lindewaard: the first third of the people, and the others. */
export function twoCamps(people: number, statements: number, seed: number, seen = 0.8): Said[] {
  const random = seededRandom(seed);
  return votesOf(people, statements, random, seen, (person, statement) => {
    if (statement % 4 === 0) return 0.9;
    return person < people / 3 === (statement % 2 === 0) ? 0.85 : 0.1;
  });
}

function votesOf(
  people: number,
  statements: number,
  random: Random,
  seen: number,
  likes: (person: number, statement: number) => number,
): Said[] {
  const said: Said[] = [];
  for (let person = 0; person < people; person += 1) {
    for (let statement = 0; statement < statements; statement += 1) {
      if (random() > seen) continue;
      const vote = random() < 0.1 ? 0 : random() < likes(person, statement) ? 1 : -1;
      said.push([`bewoner ${person}`, `u${statement}`, vote]);
    }
  }
  return said;
}

export const tableOf = (said: readonly Said[]): VoteTable => VoteMatrix.of(said).table();

/** The same lines in another order. */
export function mixed(said: readonly Said[], seed: number): Said[] {
  const random = seededRandom(seed);
  return said
    .map((line) => ({ line, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ line }) => line);
}

/** The votes on each statement dealt out again among those who saw it: what people hold together is gone. */
export function dealtAgain(said: readonly Said[], seed: number): Said[] {
  const left = Map.groupBy(mixed(said, seed), ([, statement]) => statement);
  return said.map(([participant, statement]) => [
    participant,
    statement,
    left.get(statement)?.pop()?.[2] ?? 0,
  ]);
}
