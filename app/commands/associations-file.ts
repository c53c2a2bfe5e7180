import {
  type MatrixQuestion,
  type StoryAnswers,
  type StoryMatrix,
  storyMatrix,
  UnfitAnswer,
} from '../../packages/patterns/index.ts';
import { associationsText as text } from './associations.text.nl.ts';
import { CommandError } from './command.ts';

const kinds = ['choice', 'multiple', 'scale', 'triad'] as const;
type Kind = (typeof kinds)[number];

type Answer = StoryAnswers[string];

/**
 * Reads a file with questions and the answers of stories: `{"questions": [{"id", "kind", "options"?}], "stories":
 * [{answers by question id}]}`. What is absent or "" was not answered; null means that it does not apply.
 *
 * @throws CommandError that says what is not right, and where
 */
export function readStoryFile(bytes: Uint8Array): StoryMatrix {
  const { questions, stories } = readParts(parse(bytes));
  const asked = questions.map(readQuestion);
  requireOnce(asked.map(({ id }) => id));
  const told = stories.map((story, place) => {
    if (!isObject(story)) throw new CommandError(text.noStory(place + 1));
    return Object.fromEntries(
      asked.map(({ id, kind }) => [id, readAnswer(kind, Object.hasOwn(story, id) ? story[id] : undefined)]),
    );
  });
  try {
    return storyMatrix(asked, told);
  } catch (error) {
    if (error instanceof UnfitAnswer) throw new CommandError(text.unfit(error.story + 1, error.question));
    throw error;
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new CommandError(text.noJson);
  }
}

type Parts = Record<'questions' | 'stories', unknown[]>;

function readParts(file: unknown): Parts {
  if (!isObject(file) || !Array.isArray(file.questions) || !Array.isArray(file.stories)) {
    throw new CommandError(text.noParts);
  }
  return { questions: file.questions, stories: file.stories };
}

function readQuestion(question: unknown, place: number): MatrixQuestion & { kind: Kind } {
  if (!isObject(question) || typeof question.id !== 'string' || question.id === '') {
    throw new CommandError(text.noId(place + 1));
  }
  const { id, options = [] } = question;
  const kind = kinds.find((each) => each === question.kind);
  if (kind === undefined) throw new CommandError(text.unknownKind(id));
  if (kind === 'scale' || kind === 'triad') return { id, kind };
  if (!Array.isArray(options) || !options.every((option) => typeof option === 'string')) {
    throw new CommandError(text.noOptions(id));
  }
  return { id, kind, options: [...new Set(options)].filter((option) => option !== '') };
}

function requireOnce(ids: readonly string[]): void {
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice !== undefined) throw new CommandError(text.twice(twice));
}

/** An answer as the matrix takes it; what does not fit is left for the matrix to refuse. */
function readAnswer(kind: Kind, given: unknown): Answer {
  if (given === undefined || given === '') return undefined;
  if (given === null) return null;
  if (kind === 'scale') return readNumber(given) as Answer;
  if (kind === 'choice') return typeof given === 'object' ? (given as Answer) : String(given);
  if (kind === 'triad') return given as Answer;
  const chosen = Array.isArray(given) ? given : [given];
  return chosen.filter((option) => option !== '') as string[];
}

/** A number that was written as text is a number all the same. */
function readNumber(given: unknown): unknown {
  return typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
