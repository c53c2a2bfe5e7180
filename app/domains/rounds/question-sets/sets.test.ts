import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { brokenCondition } from '../building/conditions.ts';
import type { CodedAnswer, Question, Told } from '../question.ts';
import { emptySet, findQuestionSet, type QuestionSet, questionSets } from './index.ts';

interface DemoStory {
  storyId: string;
  toldDaysAgo: number;
  reach: string;
  forAccounting: boolean;
  told: Told;
  followUp?: { askedDaysAgo: number; answer?: string; answeredDaysAgo?: number };
}

interface Place {
  organisationId: string;
  spaceId: string;
}

const demo = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../../../db/demo/${file}`, import.meta.url), 'utf8'));
const network = demo('network.json');
const told: { set: QuestionSet; stories: DemoStory[] }[] = network.rounds.map(
  (round: { questionSet: string; stories: string }) => ({
    set: findQuestionSet(round.questionSet),
    stories: demo(round.stories),
  }),
);
const stories = told.flatMap((round) => round.stories);
const storyOf = (story: DemoStory) => story.told.texts.story ?? '';

describe.each([...questionSets, emptySet])('the set $name', ({ questions, welcome, forWhom }) => {
  it('asks for nothing but the story', () => {
    expect(questions.filter((question) => question.required).map(({ kind }) => kind)).toEqual(['story']);
    expect(questions.filter(({ kind }) => kind === 'story' || kind === 'title')).toHaveLength(2);
  });

  it('gives each question and each option its own short id and its own words', () => {
    expectOwn(questions.map(({ id, label }) => ({ id, label })));
    expect(new Set(questions.map(({ name }) => name)).size).toBe(questions.length);
    for (const question of questions) expectOwn(optionsOf(question));
  });

  it('follows up only on an answer to an earlier choice', () => {
    expect(brokenCondition(questions)).toBeUndefined();
  });

  it('gives no grades and makes no cases of people', () => {
    const words = JSON.stringify([questions, welcome, forWhom]).toLowerCase();
    for (const word of ['een cijfer', 'welk cijfer', 'tevreden', 'cliënt', 'casus', 'doelgroep', 'score'])
      expect(words).not.toContain(word);
    // A number counts something; a number without that is a grade.
    for (const question of questions) if (question.kind === 'number') expect(question.unit).toBeTruthy();
  });
});

test('there are six ready sets, each with a triad, a line and at most fourteen questions', () => {
  expect(questionSets).toHaveLength(6);
  for (const { id, questions } of questionSets) {
    const kinds = new Set(questions.map(({ kind }) => kind));
    expect([kinds.has('triad'), kinds.has('line')], id).toEqual([true, true]);
    expect(questions.length, id).toBeLessThanOrEqual(14);
  }
});

describe('the stories of the demo', () => {
  it('are at least three hundred, each with its own words', () => {
    expect(stories.length).toBeGreaterThanOrEqual(300);
    const titles = stories.flatMap((story) => story.told.texts.title ?? []);
    const openings = stories.map((story) => storyOf(story).split(/\s+/).slice(0, 5).join(' '));
    expect(twice(titles)).toEqual([]);
    expect(twice(openings)).toEqual([]);
    expect(twice(stories.map((story) => story.storyId))).toEqual([]);
  });

  it('take 40 to 400 words', () => {
    for (const story of stories) {
      const count = storyOf(story).split(/\s+/).length;
      expect(count, story.told.texts.title ?? story.storyId).toBeGreaterThanOrEqual(40);
      expect(count, story.told.texts.title ?? story.storyId).toBeLessThanOrEqual(400);
    }
  });

  it('say no sentence of more than seven words twice', () => {
    const sentences = stories.flatMap((story) =>
      storyOf(story)
        .split(/[.!?\n]+/)
        .map((sentence) => sentence.trim().toLowerCase())
        .filter((sentence) => sentence.split(/\s+/).length > 7),
    );
    expect(twice(sentences)).toEqual([]);
  });

  it('answer the questions of their round as a form could have sent it', () => {
    for (const { set, stories } of told) {
      for (const story of stories) expect(problemsOf(set.questions, story.told), story.storyId).toEqual([]);
    }
  });

  it('were told in the last two months, and asked about after they were told', () => {
    for (const { toldDaysAgo, followUp } of stories) {
      expect(toldDaysAgo).toBeGreaterThan(0);
      expect(toldDaysAgo).toBeLessThanOrEqual(60);
      if (followUp === undefined) continue;
      expect(followUp.askedDaysAgo).toBeLessThan(toldDaysAgo);
      if (followUp.answer !== undefined) expect(followUp.answeredDaysAgo).toBeLessThan(followUp.askedDaysAgo);
    }
  });

  it('that only count are given to no one', () => {
    const given = stories.filter((story) => story.reach === 'counted' && story.forAccounting);
    expect(given).toEqual([]);
  });
});

describe('the network of the demo', () => {
  const keys = new Set(network.spaces.map((space: Place) => `${space.organisationId} ${space.spaceId}`));

  it('gives every membership and every round a space that is there', () => {
    for (const { memberships } of network.people) {
      for (const place of memberships) expect(keys).toContain(`${place.organisationId} ${place.spaceId}`);
    }
    for (const round of network.rounds) expect(keys).toContain(`${round.organisationId} ${round.spaceId}`);
  });

  it('has a house that is part of its municipality, and people in more than one house', () => {
    expect(
      network.spaces.some((space: Place & { partOfMunicipality: boolean }) => space.partOfMunicipality),
    ).toBe(true);
    const houses = network.people.map(
      (person: { memberships: Place[] }) =>
        new Set(person.memberships.map((place) => place.organisationId)).size,
    );
    expect(Math.max(...houses)).toBeGreaterThan(1);
  });
});

function expectOwn(named: readonly { id: string; label: string }[]) {
  expect(twice(named.map(({ id }) => id))).toEqual([]);
  expect(twice(named.map(({ label }) => label))).toEqual([]);
  for (const { id } of named) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
}

function optionsOf(question: Question) {
  if (question.kind === 'single' || question.kind === 'multiple') return question.options;
  return question.kind === 'stones' ? question.items : [];
}

function twice(texts: readonly string[]): string[] {
  return texts.filter((text, at) => texts.indexOf(text) < at);
}

/** What a form would have refused of everything one teller said. */
function problemsOf(questions: readonly Question[], { answers, texts, ways }: Told): string[] {
  const find = (id: string) => questions.find((each) => each.id === id);
  const placed = Object.keys(answers).filter((id) => {
    const question = find(id);
    return (
      answers[id] !== null && question !== undefined && ['line', 'triad', 'stones'].includes(question.kind)
    );
  });
  return [
    ...Object.entries(answers).flatMap(([id, answer]) => {
      const problem = problemOf(find(id), answer) ?? notAsked(find(id), answers);
      return problem === null ? [] : [`${id}: ${problem}`];
    }),
    ...Object.keys(texts)
      .filter((id) => !takesWords(find(id)))
      .map((id) => `${id} takes no words`),
    ...placed.filter((id) => ways[id] === undefined).map((id) => `${id} was answered in no way`),
    ...Object.keys(ways)
      .filter((id) => !placed.includes(id))
      .map((id) => `${id} has a way and no answer`),
  ];
}

/** Whether the condition of a question was met. */
function notAsked(question: Question | undefined, answers: Told['answers']): string | null {
  if (question?.when === undefined) return null;
  const chosen = [answers[question.when.question] ?? []].flat();
  return question.when.is.some((id) => (chosen as string[]).includes(id)) ? null : 'was not asked';
}

function problemOf(question: Question | undefined, answer: CodedAnswer): string | null {
  if (question === undefined) return 'no such question';
  if (answer === null) return question.mayNotApply ? null : 'may not be not applicable';
  const valid = validAnswers[question.kind];
  return valid?.(question as never, answer) ? null : `cannot be ${JSON.stringify(answer)}`;
}

const onLine = (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1000;
const isOption = (question: Question, id: unknown) => optionsOf(question).some((option) => option.id === id);

const validAnswers: Partial<Record<Question['kind'], (question: Question, answer: CodedAnswer) => boolean>> =
  {
    single: isOption,
    multiple: (question, answer) =>
      Array.isArray(answer) && answer.length > 0 && answer.every((id) => isOption(question, id)),
    line: (_, answer) => onLine(answer),
    triad: (_, answer) =>
      Array.isArray(answer) &&
      answer.length === 3 &&
      answer.every(onLine) &&
      (answer as number[]).reduce((sum, part) => sum + part, 0) === 1000,
    stones: (question, answer) =>
      Object.entries(answer as Record<string, unknown>).every(
        ([id, place]) => isOption(question, id) && Array.isArray(place) && place.every(onLine),
      ),
    number: (question, answer) =>
      question.kind === 'number' &&
      typeof answer === 'number' &&
      answer >= (question.least ?? -Infinity) &&
      answer <= (question.most ?? Infinity),
    date: (_, answer) => /^\d{4}-\d{2}-\d{2}$/.test(String(answer)),
  };

function takesWords(question: Question | undefined): boolean {
  if (question?.kind === 'single' || question?.kind === 'multiple') return question.ownWords === true;
  return question !== undefined && ['story', 'title', 'text'].includes(question.kind);
}
