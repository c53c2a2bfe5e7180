import {
  type MatrixQuestion,
  type StoryAnswers,
  type StoryMatrix,
  storyMatrix,
} from '../../packages/patterns/index.ts';
import type { CodedAnswer, Question } from '../domains/rounds/index.ts';

/** A story as it was read from a file. */
interface ReadStory {
  told: { answers: Record<string, CodedAnswer> };
}

/** The answers of stories in columns: questions in own words are left out, a date becomes the number of its day. */
export function matrixOf(questions: readonly Question[], stories: readonly ReadStory[]): StoryMatrix {
  const dates = questions.filter(({ kind }) => kind === 'date').map(({ id }) => id);
  return storyMatrix(
    questions.flatMap(toMatrixQuestion),
    stories.map(({ told }): StoryAnswers => ({ ...told.answers, ...daysOf(told.answers, dates) })),
  );
}

function toMatrixQuestion(question: Question): MatrixQuestion[] {
  const { id } = question;
  switch (question.kind) {
    case 'single':
      return [{ id, kind: 'choice', options: question.options.map((option) => option.id) }];
    case 'multiple':
      return [{ id, kind: 'multiple', options: question.options.map((option) => option.id) }];
    case 'line':
    case 'number':
    case 'date':
      return [{ id, kind: 'scale' }];
    case 'triad':
      return [{ id, kind: 'triad' }];
    case 'stones':
      return [{ id, kind: 'stones', items: question.items.map((item) => item.id) }];
    default:
      return [];
  }
}

const millisecondsPerDay = 86_400_000;

function daysOf(answers: Record<string, CodedAnswer>, dates: readonly string[]): Record<string, number> {
  const days = dates.flatMap((id) => {
    const answer = answers[id];
    return typeof answer === 'string' ? [[id, Date.parse(answer) / millisecondsPerDay] as const] : [];
  });
  return Object.fromEntries(days);
}
