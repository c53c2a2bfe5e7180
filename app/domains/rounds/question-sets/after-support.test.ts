import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CodedAnswer, Question, Told } from '../question.ts';
import { afterSupport } from './after-support.ts';

interface DemoStory {
  storyId: string;
  toldDaysAgo: number;
  told: Told;
  followUp?: { askedDaysAgo: number; answer?: string; answeredDaysAgo?: number };
}

const demo = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../../../db/demo/${file}`, import.meta.url), 'utf8'));
const stories: DemoStory[] = demo('stories.json');

describe('the questions after support', () => {
  it('ask for nothing but the story', () => {
    expect(afterSupport.filter((question) => question.required).map((question) => question.kind)).toEqual([
      'story',
    ]);
  });

  it('never ask for a grade or a number', () => {
    expect(afterSupport.filter((question) => question.kind === 'number')).toEqual([]);
    const words = JSON.stringify(afterSupport).toLowerCase();
    for (const word of ['cijfer', 'tevreden', 'cliënt', 'casus', 'doelgroep'])
      expect(words).not.toContain(word);
  });

  it('give each question and each option its own short name', () => {
    const ids = afterSupport.map((question) => question.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z-]*$/);
    for (const question of afterSupport) {
      if (question.kind !== 'single' && question.kind !== 'multiple') continue;
      const labels = question.options.map((option) => option.label);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('hold every kind that is on screen', () => {
    const kinds = new Set(afterSupport.map((question) => question.kind));
    expect([...kinds].sort()).toEqual(['line', 'multiple', 'single', 'story', 'title', 'triad']);
  });
});

describe('the stories of the demo', () => {
  it('are 36, each with its own words, in 40 to 250 of them', () => {
    expect(stories).toHaveLength(36);
    for (const field of ['story', 'title']) {
      expect(new Set(stories.map((story) => story.told.texts[field])).size).toBe(36);
    }
    for (const { told } of stories) {
      const count = (told.texts.story ?? '').split(/\s+/).length;
      expect(count).toBeGreaterThanOrEqual(40);
      expect(count).toBeLessThanOrEqual(250);
    }
  });

  it('answer the questions as a form could have sent it', () => {
    for (const { told } of stories) {
      for (const [id, answer] of Object.entries(told.answers)) {
        const question = afterSupport.find((each) => each.id === id);
        expect(problemOf(question, answer), `${told.texts.title}: ${id}`).toBeNull();
      }
      for (const id of Object.keys(told.texts))
        expect(takesWords(id), `${told.texts.title}: ${id}`).toBe(true);
      const placed = Object.keys(told.ways).sort();
      expect(placed).toEqual(['decided', 'share'].filter((id) => told.answers[id] != null));
    }
  });

  it('never choose none of these beside one of these', () => {
    for (const { told } of stories) {
      for (const [id, none] of [
        ['noticed', 'none'],
        ['others', 'nobody'],
      ] as const) {
        const chosen = told.answers[id];
        if (Array.isArray(chosen) && (chosen as string[]).includes(none)) expect(chosen).toEqual([none]);
      }
    }
  });

  it('were told in the last forty days, and asked about after they were told', () => {
    for (const { toldDaysAgo, followUp } of stories) {
      expect(toldDaysAgo).toBeGreaterThan(0);
      expect(toldDaysAgo).toBeLessThanOrEqual(40);
      if (followUp === undefined) continue;
      expect(followUp.askedDaysAgo).toBeLessThan(toldDaysAgo);
      if (followUp.answer !== undefined) expect(followUp.answeredDaysAgo).toBeLessThan(followUp.askedDaysAgo);
    }
    expect(stories.filter((story) => story.followUp !== undefined)).toHaveLength(4);
    expect(stories.filter((story) => story.followUp?.answer !== undefined)).toHaveLength(2);
  });
});

describe('the network of the demo', () => {
  const network = demo('network.json');
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

interface Place {
  organisationId: string;
  spaceId: string;
}

/** What a form would have refused, or null. */
function problemOf(question: Question | undefined, answer: CodedAnswer): string | null {
  if (question === undefined) return 'no such question';
  if (answer === null) return question.mayNotApply ? null : 'may not be not applicable';
  switch (question.kind) {
    case 'single':
      return question.options.some((option) => option.id === answer)
        ? null
        : `unknown option ${String(answer)}`;
    case 'multiple': {
      const unknown = (answer as string[]).filter(
        (id) => !question.options.some((option) => option.id === id),
      );
      return unknown.length === 0 ? null : `unknown options ${unknown.join(', ')}`;
    }
    case 'line':
      return Number.isInteger(answer) && Number(answer) >= 0 && Number(answer) <= 1000
        ? null
        : 'not on the line';
    case 'triad':
      return (answer as number[]).reduce((sum, part) => sum + part, 0) === 1000 ? null : 'not in the triad';
    default:
      return 'takes no coded answer';
  }
}

function takesWords(id: string): boolean {
  const question = afterSupport.find((each) => each.id === id);
  if (question?.kind === 'single' || question?.kind === 'multiple') return question.ownWords === true;
  return question?.kind === 'story' || question?.kind === 'title';
}
