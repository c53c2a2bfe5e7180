import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Question, QuestionId } from '../rounds/index.ts';
import { type ImportProgress, type ImportResult, importSteps } from './import.ts';
import { joinQuestions } from './join.ts';
import { LIMITS } from './limits.ts';
import type { Problem } from './problem.ts';
import type { ImportedStory } from './story.ts';
import { importText } from './text.nl.ts';

/** A story as it waits to be stored: without the row it stood in, and without what may be its teller's name. */
export type ReadStory = Pick<ImportedStory, 'told' | 'toldOn' | 'language'>;

/** Two files as they can be stored. */
export interface Reading {
  questions: Question[];
  stories: ReadStory[];
  problems: Problem[];
}

/** Reads two files in steps, between which other requests are answered. Stores nothing. */
export async function readFiles(
  form: Uint8Array,
  stories: Uint8Array,
  show: (progress: ImportProgress) => void = () => {},
): Promise<ImportResult> {
  const steps = importSteps(form, stories);
  let step = steps.next();
  while (!step.done) {
    show(step.value);
    await othersFirst();
    step = steps.next();
  }
  return step.value;
}

/**
 * Makes what was read ready to be stored: no participant, a day that is not in the future, and the language as an
 * answer like any other, so that one can filter by it.
 */
export function prepareReading(result: ImportResult, today: string): Reading {
  const questions = result.questions.map(
    (question): Question => (question.kind === 'story' ? { ...question, required: true } : question),
  );
  const future = result.stories.filter(({ toldOn = today }) => toldOn > today);
  const warnings = future.map(
    ({ row }): Problem => ({
      file: 'stories',
      row,
      column: '',
      message: importText.stories.inFuture,
      severity: 'warning',
    }),
  );
  return withLanguage({
    questions,
    stories: result.stories.map(({ told, toldOn = today, language }) => ({
      told,
      ...(toldOn <= today ? { toldOn } : {}),
      ...(language === undefined ? {} : { language }),
    })),
    problems: [...result.problems, ...warnings].slice(0, LIMITS.problems + 1),
  });
}

const inDutch = new Intl.DisplayNames(['nl'], { type: 'language' });

function withLanguage(reading: Reading): Reading {
  const codes = [...new Set(reading.stories.flatMap(({ language }) => language ?? []))].sort();
  if (codes.length === 0) return reading;
  const asked: Question = {
    ...importText.question.language,
    id: 'taal',
    kind: 'single',
    about: 'story',
    options: codes.map((code) => ({ id: code.toLowerCase(), label: inDutch.of(code) ?? code })),
  };
  const { questions, ids } = joinQuestions(reading.questions, [asked], reading.questions);
  const id = ids.get(asked.id) ?? asked.id;
  return { ...reading, questions, stories: reading.stories.map((story) => inLanguage(story, id)) };
}

function inLanguage(story: ReadStory, id: QuestionId): ReadStory {
  if (story.language === undefined) return story;
  const answers = { ...story.told.answers, [id]: story.language.toLowerCase() };
  return { ...story, told: { ...story.told, answers } };
}
