import { answerTokens } from '../../../platform/search-words/index.ts';
import type { Question } from '../../rounds/index.ts';
import { answersInWords } from '../answer-words.ts';
import { type Detail, detailsIn } from '../recognising/details.ts';
import type { Story } from '../story.ts';

/** Fewer alike than this in a round, and people who know the place may know who it is. */
const smallCircle = 5;

/** By what a story may tell who told it. */
export interface Warning {
  details: Detail[];
  /** How many stories have the same answers about their teller, and those answers in words; null when enough have. */
  alike: { count: number; answers: string } | null;
}

/** The choices by which a teller said who they are: what makes a circle small. */
function aboutTeller(questions: readonly Question[], story: Story): Story['told']['answers'] {
  const asked = questions.filter(
    ({ about, kind }) => about === 'teller' && (kind === 'single' || kind === 'multiple'),
  );
  return Object.fromEntries(
    asked.flatMap(({ id }) => {
      const answer = story.told.answers[id];
      return answer === undefined || answer === null ? [] : [[id, answer]];
    }),
  );
}

/** The tokens of those choices, by which others who made them are counted. */
export function tellerTokens(search: Buffer, questions: readonly Question[], story: Story): string[] {
  return Object.entries(aboutTeller(questions, story)).flatMap(([id, answer]) =>
    answerTokens(search, id, answer),
  );
}

/**
 * What to look at before a story goes further: details in its words, and choices that few others in the round made. A
 * rule of thumb for a person who reads, not a proof in either direction.
 *
 * @param count how many readable stories of the round have all of `tellerTokens`, this one included
 */
export function warningOf(questions: readonly Question[], story: Story, count: number): Warning {
  const answers = aboutTeller(questions, story);
  const words = answersInWords(questions, { answers, texts: {}, ways: {} }).map(({ answer }) => answer);
  return {
    details: detailsIn(Object.values(story.told.texts).join('\n')),
    alike: words.length === 0 || count >= smallCircle ? null : { count, answers: words.join(', ') },
  };
}
