import type { Question } from '../../domains/rounds/question.ts';
import { typedText } from './text.nl.ts';

const text = typedText.help;

/** Which keys an answer takes, in a few words. */
export function typingHelp(question: Question): string {
  const parts = [keysOf(question)];
  if ('ownWords' in question && question.ownWords) parts.push(text.own);
  if (question.mayNotApply && question.kind !== 'story' && question.kind !== 'title')
    parts.push(text.notApplicable);
  return parts.filter((part) => part !== '').join(', ');
}

function keysOf(question: Question): string {
  switch (question.kind) {
    case 'single':
      return text.one(question.options.length);
    case 'multiple':
      return text.more(question.options.length);
    case 'line':
      return text.line;
    case 'triad':
      return text.triad;
    case 'stones':
      return text.stones(question.items.length);
    case 'number':
      return text.number;
    case 'date':
      return text.date;
    default:
      return text.words;
  }
}
