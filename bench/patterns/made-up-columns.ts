import { type Random, seededRandom } from '../../packages/patterns/chance/random.ts';
import { answeredOf, type Coded, type Column, coded } from '../../packages/patterns/matrix/column.ts';

/** How many questions of each kind. */
export interface Questions {
  scales: number;
  choices: number;
  multiples: number;
}

/** Codes as they go to another thread: the memory is shared, the rest is counted again there. */
export interface SharedColumn {
  kind: 'scale' | 'choice' | 'multiple';
  question: string;
  codes: Uint16Array<SharedArrayBuffer>;
  levels: number;
}

/** A tenth of the answers is missing; lines from 0 to 1000, five options, and sets of six options that depend a little. */
export function makeColumns(stories: number, { scales, choices, multiples }: Questions): SharedColumn[] {
  const random = seededRandom(1, 'bench');
  const make = (kind: SharedColumn['kind'], count: number, levels: number, draw: Draw) =>
    Array.from({ length: count }, (_, place): SharedColumn => {
      const codes = new Uint16Array(new SharedArrayBuffer(2 * stories));
      for (let story = 0; story < stories; story++) {
        codes[story] = random.next() < 0.1 ? levels : draw(random);
      }
      return { kind, question: `${kind} ${place}`, codes, levels };
    });
  return [
    ...make('scale', scales, 1001, (chance) => chance.below(1001)),
    ...make('choice', choices, 5, (chance) => Math.min(chance.below(5), chance.below(6))),
    ...make('multiple', multiples, 64, (chance) => chance.below(64) & chance.below(64) || 1),
  ];
}

type Draw = (random: Random) => number;

/** The columns as the package has them. */
export function toColumn({ kind, question, codes, levels }: SharedColumn): Column {
  const column: Coded = coded(codes, levels);
  const counts = { question, ...answeredOf(column) };
  const names = (count: number) => Array.from({ length: count }, (_, option) => `optie ${option + 1}`);
  if (kind === 'scale')
    return { kind, ...counts, ...column, values: Float64Array.from(Array(levels).keys()) };
  if (kind === 'choice') return { kind, ...counts, ...column, options: names(levels) };
  return { kind, ...counts, options: names(Math.log2(levels)), bytes: [column] };
}
