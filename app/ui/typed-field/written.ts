import type { CodedAnswer, Question, StonePlaces } from '../../domains/rounds/question.ts';
import { nearestStop, TRIAD_STOPS } from '../point-field/values.ts';
import { cellOf } from './stones.ts';

/** What one types for an answer: the other way round of `readTyped`, to show what was typed once more. */
export function writeTyped(question: Question, answer: CodedAnswer | undefined, words = ''): string {
  const coded = answer === undefined ? '' : writeAnswer(question, answer);
  return [coded, words].filter((part) => part !== '').join(' ');
}

function writeAnswer(question: Question, answer: CodedAnswer): string {
  if (answer === null) return 'n';
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [answer]
        .flat()
        .map((id) => question.options.findIndex((option) => option.id === id) + 1)
        .join(' ');
    case 'line':
      return String(Number(answer) / 100).replace('.', ',');
    case 'triad':
      return String(TRIAD_STOPS.indexOf(nearestStop(answer as number[], TRIAD_STOPS)) + 1);
    case 'stones':
      return question.items.map(({ id }) => writeStone((answer as StonePlaces)[id])).join(' ');
    case 'date':
      return String(answer).split('-').reverse().join('-');
    default:
      return String(answer).replace('.', ',');
  }
}

function writeStone(place: [number, number] | undefined): string {
  return place === undefined ? '-' : place.map(cellOf).join('');
}
