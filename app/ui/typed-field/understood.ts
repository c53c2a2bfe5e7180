import type { CodedAnswer, Question, StonePlaces } from '../../domains/rounds/question.ts';
import { dayInWords } from '../day.ts';
import { speakLine, speakTriad } from '../point-field/spoken.ts';
import { pointText } from '../point-field/text.nl.ts';
import { type AxisEnds, speakStone } from '../stones-field/spoken.ts';
import { stonesText } from '../stones-field/text.nl.ts';
import { typedText as text } from './text.nl.ts';
import { readTyped } from './typed.ts';

/** What was understood of what was typed, in words; '' when there is nothing to say. */
export function understood(question: Question, typed: string): { words: string; problem: boolean } {
  const { answer, words, problem } = readTyped(question, typed);
  if (problem !== undefined) return { words: problem, problem: true };
  const parts = [
    answer === undefined ? '' : inWords(question, answer),
    words === undefined ? '' : own(question, words),
  ];
  return { words: parts.filter((part) => part !== '').join(', '), problem: false };
}

/** Running text is on screen already; of a story its length says that nothing was lost. */
function own({ kind }: Question, words: string): string {
  if (kind === 'story') return text.words(words.split(/\s+/).length);
  return kind === 'title' || kind === 'text' ? '' : text.own(words);
}

function inWords(question: Question, answer: CodedAnswer): string {
  if (answer === null) return text.notApplicable;
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [answer]
        .flat()
        .map((id) => question.options.find((option) => option.id === id)?.label ?? '')
        .join(', ');
    case 'line':
      return speakLine([Number(answer)], [question.left, question.right], pointText);
    case 'triad':
      return speakTriad(answer as number[], question.corners, pointText);
    case 'stones':
      return stonesIn(question, answer as StonePlaces);
    case 'number':
      return text.unit(String(answer).replace('.', ','), question.unit ?? '');
    case 'date':
      return dayInWords(String(answer));
    default:
      return '';
  }
}

function stonesIn(question: Question & { kind: 'stones' }, places: StonePlaces): string {
  const { items, horizontal, vertical } = question;
  const ends: AxisEnds = [horizontal.left, horizontal.right, vertical.bottom, vertical.top];
  return items
    .flatMap(({ id, label }) => (places[id] ? speakStone(label, places[id], ends, stonesText) : []))
    .join('; ');
}
