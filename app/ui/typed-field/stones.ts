import type { StonePlaces, StonesQuestion } from '../../domains/rounds/question.ts';
import { typedText as text } from './text.nl.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** The grid on paper: ten columns and ten rows, numbered 0 to 9 from the left and from the bottom. */
export const gridCells = 10;

/** The middle of a column or row, in thousandths. */
export function middleOf(cell: number): number {
  return cell * 100 + 50;
}

/** The column or row of a place, the other way round. */
export function cellOf(place: number): number {
  return Math.min(gridCells - 1, Math.max(0, Math.floor(place / 100)));
}

/** In the order of the stones: column and row of each ("37 - 14"), or with its letter in front ("C14 A37"). */
export function readStones({ items }: StonesQuestion, typed: string): TypedAnswer {
  const pieces = typed.split(/[\s,;]+/).filter((piece) => piece !== '');
  const places: StonePlaces = {};
  for (const [at, piece] of pieces.entries()) {
    const [, letter, column, row] = /^([a-z])?(?:(\d)(\d)|[-x])$/i.exec(piece) ?? [];
    if (!/^([a-z]?\d\d|-|x)$/i.test(piece)) return { problem: text.problem.stones };
    const item = items[letter === undefined || column === undefined ? at : placeOf(letter)];
    if (item === undefined) return { problem: text.problem.tooManyStones(items.length) };
    if (column !== undefined && row !== undefined)
      places[item.id] = [middleOf(Number(column)), middleOf(Number(row))];
  }
  return Object.keys(places).length === 0 ? {} : { answer: places };
}

/** The letter of a stone on paper: A for the first. */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

function placeOf(letter: string): number {
  return letter.toUpperCase().charCodeAt(0) - 65;
}
