import { dayInWords } from '../../ui/day.ts';
import { lineInWords, stonesInWords, triadInWords } from '../../ui/index.ts';
import type { CodedAnswer, Question, StonePlaces, Told, TriadShares } from '../rounds/index.ts';
import { text } from './answer-words.nl.ts';

export interface AnswerInWords {
  questionId: string;
  name: string;
  answer: string;
}

/** What someone chose, in words, in the order of the questions; what was not answered is left out. */
export function answersInWords(questions: readonly Question[], told: Told): AnswerInWords[] {
  return questions.flatMap((question) => {
    const coded = told.answers[question.id];
    const own = question.kind === 'story' || question.kind === 'title' ? undefined : told.texts[question.id];
    if (coded === undefined && own === undefined) return [];
    const parts = [coded === undefined ? '' : inWords(question, coded), own ? text.own(own) : ''];
    return [
      {
        questionId: question.id,
        name: question.label,
        answer: parts.filter((part) => part !== '').join(' '),
      },
    ];
  });
}

function inWords(question: Question, answer: CodedAnswer): string {
  if (answer === null) return text.notApplicable;
  switch (question.kind) {
    case 'single':
      return labelOf(question.options, answer);
    case 'multiple':
      return Array.isArray(answer) ? answer.map((id) => labelOf(question.options, id)).join(text.and) : '';
    case 'line':
      return lineInWords(Number(answer), question.left, question.right);
    case 'triad':
      return triadInWords(answer as TriadShares, question.corners);
    case 'stones':
      return stonesInWords(answer as StonePlaces, question);
    case 'number':
      return text.number(Number(answer), question.unit);
    case 'date':
      return dayInWords(String(answer));
    default:
      return String(answer);
  }
}

function labelOf(options: readonly { id: string; label: string }[], id: unknown): string {
  return options.find((option) => option.id === id)?.label ?? String(id);
}
