import { NotFoundError } from '../../../platform/errors.ts';
import { isId } from '../../../platform/ids.ts';
import { answerTokens, textTokens } from '../../../platform/search-words/index.ts';
import { page, secretPage, seeOther } from '../../../platform/web/answers.ts';
import { once } from '../../../platform/web/once.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import {
  choiceQuestions,
  findRound,
  listRounds,
  type Question,
  type Round,
  readForm,
} from '../../rounds/index.ts';
import { addFollowUp, followUpOf } from '../follow-up-store.ts';
import { openFollowUp, openStory, openTexts, sealFollowUp } from '../sealing.ts';
import { readableStory } from '../store.ts';
import { storyText, titleText } from '../story.ts';
import { storyTopic } from '../topics.ts';
import { beginningOf } from './beginning.ts';
import { keepCounts } from './counts.ts';
import { duidenPage } from './duiden-page.tsx';
import { type Filter, filterFrom, type StoryInList } from './filter.ts';
import { storyListPage } from './list-page.tsx';
import { followStories } from './live.ts';
import { readerPage } from './reader-page.tsx';
import { listStories, mostFound, neighbours, pageSize } from './store.ts';
import { text } from './text.nl.ts';

const base = '/ruimte/:spaceId/rondes/:roundId';
const longestQuestion = 500;

/** Reading is for the circle of a round: its hosts, moderators and members. Being an admin alone is not enough. */
const circle = ['member', 'host', 'moderator'] as const;

export function createReadingRoutes(world: World): Route[] {
  const roles = [...circle];
  const follow = followStories(world);
  const countOf = keepCounts(world);
  return [
    {
      method: 'GET',
      path: '/ruimte/:spaceId/duiden',
      access: 'space',
      part: 'duiden',
      answer: (visit) => showDuiden(world, visit),
    },
    {
      method: 'GET',
      path: `${base}/verhalen`,
      access: 'space',
      roles,
      answer: (visit) => showList(world, visit, countOf),
    },
    {
      method: 'GET',
      path: `${base}/levend`,
      access: 'space',
      roles,
      answer: async (visit) => follow((await roundOf(world, visit)).round.roundId, visit.request.signal),
    },
    {
      method: 'GET',
      path: `${base}/verhalen/:storyId`,
      access: 'space',
      roles,
      answer: (visit) => showStory(world, visit),
    },
    {
      method: 'POST',
      path: `${base}/verhalen/:storyId/vraag`,
      access: 'space',
      roles,
      answer: (visit) => ask(world, visit),
    },
  ];
}

async function showDuiden(world: World, visit: SpaceVisit) {
  const rounds = await world.database.inTenant(visit.space.organisationId, (tenant) =>
    listRounds(tenant, visit.space),
  );
  return page(duidenPage(visit, rounds));
}

/** @throws NotFoundError when this space has no such round */
async function roundOf(world: World, visit: SpaceVisit): Promise<{ round: Round; questions: Question[] }> {
  const roundId = visit.params.roundId ?? '';
  if (!isId(roundId)) throw new NotFoundError();
  return world.database.inTenant(visit.space.organisationId, async (tenant) => {
    const round = await findRound(tenant, visit.space, roundId);
    if (round === undefined) throw new NotFoundError();
    return { round, questions: await readForm(tenant, round, round.formVersion) };
  });
}

async function showList(world: World, visit: SpaceVisit, countOf: ReturnType<typeof keepCounts>) {
  const { round, questions } = await roundOf(world, visit);
  const filter = filterFrom(visit.url.searchParams, choiceQuestions(questions));
  const tokens = await tokensOf(world, visit, filter);
  const ignored = filter.words !== '' && tokens.words.length === 0;
  const all = [...tokens.words, ...tokens.answers];
  const { organisationId } = visit.space;
  const result = await world.database.inTenant(organisationId, async (tenant) => ({
    ...(await listStories(tenant, round, all, filter.page)),
    counts: await countOf(tenant, round),
  }));
  const stories: StoryInList[] = await Promise.all(
    result.rows.map(async (row) => {
      const texts = await openTexts(world, organisationId, row.storyId, row.sealed);
      const told = { answers: {}, ways: {}, texts };
      const { storyId, toldOn, wordCount } = row;
      return {
        storyId,
        toldOn,
        wordCount,
        title: titleText(questions, told),
        beginning: beginningOf(storyText(questions, told)),
      };
    }),
  );
  const total = result.found ?? result.counts.readable;
  const more = result.found !== null && result.found > mostFound;
  const shown = more ? mostFound : total;
  return secretPage(
    storyListPage(visit, {
      round,
      questions,
      filter,
      ignored,
      stories,
      found: more ? text.list.foundMore(mostFound) : text.list.found(total),
      pages: Math.max(1, Math.ceil(shown / pageSize)),
      counts: result.counts,
    }),
  );
}

async function tokensOf(world: World, visit: SpaceVisit, filter: Filter) {
  const keys = await world.vault.keysOf(visit.space.organisationId);
  return {
    words: textTokens(keys.search, filter.words),
    answers: filter.answers.flatMap(({ questionId, optionId }) =>
      answerTokens(keys.search, questionId, optionId),
    ),
  };
}

async function showStory(world: World, visit: SpaceVisit, typed = '', problem: string | null = null) {
  const { round } = await roundOf(world, visit);
  const storyId = visit.params.storyId ?? '';
  const found = await world.database.inTenant(round.organisationId, async (tenant) => {
    const row = isId(storyId) ? await readableStory(tenant, round, storyId) : undefined;
    if (row === undefined) throw new NotFoundError();
    return {
      row,
      questions: await readForm(tenant, round, row.formVersion),
      followUp: await followUpOf(tenant, round.organisationId, storyId),
      next: await neighbours(tenant, round, row),
    };
  });
  const story = await openStory(world, found.row);
  const followUp = await openFollowUp(world, story, found.followUp);
  const asked = visit.url.searchParams.has('gevraagd');
  const { questions, next } = found;
  return secretPage(
    readerPage(visit, { round, story, questions, followUp, next, typed, problem, asked }),
    problem === null ? 200 : 422,
  );
}

async function ask(world: World, visit: SpaceVisit) {
  const question = visit.fields.one('question').trim();
  if (question === '') return showStory(world, visit, question, text.reader.ask.missing);
  if (question.length > longestQuestion) return showStory(world, visit, question, text.reader.ask.tooLong);
  const { round } = await roundOf(world, visit);
  const storyId = visit.params.storyId ?? '';
  const story = { organisationId: round.organisationId, storyId };
  const today = world.clock.today();
  const sealed = await sealFollowUp(world, story, 'question', question);
  const here = `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}/verhalen/${storyId}`;
  const path = await world.database.inTenant(round.organisationId, async (tenant) => {
    const row = isId(storyId) ? await readableStory(tenant, round, storyId) : undefined;
    if (row === undefined || row.origin !== 'told') throw new NotFoundError();
    return once(tenant, { organisationId: round.organisationId, sentKey: visit.sentKey, today }, async () => {
      const added = await addFollowUp(tenant, story, { by: visit.visitor.personId, on: today, sealed });
      return added ? `${here}?gevraagd` : '';
    });
  });
  if (path === '') return showStory(world, visit, question, text.reader.ask.already);
  world.database.notify(storyTopic, round.roundId);
  return seeOther(path);
}
