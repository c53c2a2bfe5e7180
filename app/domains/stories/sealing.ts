import { answerTokens, textTokens } from '../../platform/search-words/index.ts';
import type { World } from '../../platform/world.ts';
import type { Question, Told } from '../rounds/index.ts';
import { mayBeGiven, type Reach } from './reach.ts';
import type { SealedStory } from './sealed-story.ts';
import type { StoryRow } from './store.ts';
import { countWords, type FollowUp, type Story, storyText } from './story.ts';

/** A story as it was told, before its words are sealed. */
export interface OpenStory {
  organisationId: string;
  storyId: string;
  roundId: string;
  formVersion: number;
  toldOn: string;
  reach: Reach;
  given: boolean;
  told: Told;
}

/**
 * Seals the words of a story and makes its tokens. What is only counted gets no word tokens and no copy for the
 * accounting side: its text is for no one.
 */
export async function sealStory(
  world: World,
  questions: readonly Question[],
  story: OpenStory,
): Promise<SealedStory> {
  const { organisationId, storyId, told, reach, given, ...rest } = story;
  const keys = await world.vault.keysOf(organisationId);
  const words = JSON.stringify(told.texts);
  const tokens = Object.entries(told.answers).flatMap(([id, answer]) =>
    answerTokens(keys.search, id, answer),
  );
  if (reach !== 'counted') tokens.push(...textTokens(keys.search, Object.values(told.texts).join('\n')));
  return {
    ...rest,
    organisationId,
    storyId,
    reach,
    answers: told.answers,
    ways: told.ways,
    wordCount: countWords(storyText(questions, told)),
    tokens,
    sealed: keys.seal(words, ['stories', storyId]),
    given: given && mayBeGiven(reach) ? keys.seal(words, ['given_stories', storyId]) : null,
  };
}

/** Opens the words of a stored story. */
export async function openStory(world: World, row: StoryRow): Promise<Story> {
  const { sealed, answers, ways, reach, origin, ...rest } = row;
  return {
    ...rest,
    reach: reach as Reach,
    origin: origin as Story['origin'],
    told: {
      answers: answers as unknown as Told['answers'],
      ways: ways as unknown as Told['ways'],
      texts: await openTexts(world, row.organisationId, row.storyId, sealed),
    },
  };
}

export async function openTexts(
  world: World,
  organisationId: string,
  storyId: string,
  sealed: Buffer,
): Promise<Told['texts']> {
  const keys = await world.vault.keysOf(organisationId);
  return JSON.parse(keys.open(sealed, ['stories', storyId])) as Told['texts'];
}

const questionContext = (storyId: string) => ['follow_up_questions', 'question', storyId];
const answerContext = (storyId: string) => ['follow_up_questions', 'answer', storyId];

interface StoryKey {
  organisationId: string;
  storyId: string;
}

export async function sealFollowUp(
  world: World,
  story: StoryKey,
  part: 'question' | 'answer',
  words: string,
) {
  const keys = await world.vault.keysOf(story.organisationId);
  return keys.seal(
    words,
    part === 'question' ? questionContext(story.storyId) : answerContext(story.storyId),
  );
}

interface FollowUpRow {
  askedOn: string;
  questionSealed: Buffer;
  answeredOn: string | null;
  answerSealed: Buffer | null;
}

export async function openFollowUp(
  world: World,
  story: StoryKey,
  row: FollowUpRow | undefined,
): Promise<FollowUp | null> {
  if (row === undefined) return null;
  const keys = await world.vault.keysOf(story.organisationId);
  return {
    askedOn: row.askedOn,
    question: keys.open(row.questionSealed, questionContext(story.storyId)),
    answeredOn: row.answeredOn,
    answer: row.answerSealed === null ? null : keys.open(row.answerSealed, answerContext(story.storyId)),
  };
}
