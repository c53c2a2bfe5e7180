import { secretPage, seeOther } from '../../../platform/web/answers.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { questionsOfRound } from '../../rounds/index.ts';
import { beginningInList, listMedia } from '../media/listening/listed.ts';
import { holdStory } from '../media/store.ts';
import type { Reach } from '../reach.ts';
import { pathOfStory, showStory } from '../reading/reader-route.ts';
import { roundOfVisit, storyOfVisit } from '../reading/round-of.ts';
import { rowsOf } from '../reading/store.ts';
import { openTexts } from '../sealing.ts';
import { seenOf } from '../seen.ts';
import { storyText, titleText } from '../story.ts';
import { storyTopic } from '../topics.ts';
import { goesFurther, readDecision, sealReason } from './moderation.ts';
import { queuePage } from './queue-page.tsx';
import { moderationStates, type Queue } from './states.ts';
import { countQueues, listQueue, queuePageSize, setModeration } from './store.ts';
import { text } from './text.nl.ts';

const base = '/ruimte/:spaceId/rondes/:roundId';

/** A person reads a story before it goes further than the team. */
export function createModerationRoutes(world: World): Route[] {
  return [
    {
      method: 'GET',
      path: `${base}/meelezen`,
      access: 'space',
      roles: ['moderator'],
      answer: (visit) => showQueue(world, visit),
    },
    {
      method: 'POST',
      path: `${base}/verhalen/:storyId/meelezing`,
      access: 'space',
      roles: ['moderator'],
      answer: (visit) => decide(world, visit),
    },
  ];
}

async function showQueue(world: World, visit: SpaceVisit) {
  const { organisationId } = visit.space;
  const asked = visit.url.searchParams.get('stand') ?? '';
  const queue: Queue = moderationStates.find((state) => state === asked) ?? 'new';
  const typed = Number(visit.url.searchParams.get('pagina') ?? '1');
  const pageNumber = Number.isInteger(typed) && typed >= 1 && typed <= 100_000 ? typed : 1;
  const found = await world.database.inTenant(organisationId, async (tenant) => {
    const round = await roundOfVisit(tenant, visit);
    const listed = await listQueue(tenant, round, queue, pageNumber);
    const ids = listed.map(({ storyId }) => storyId);
    return {
      round,
      listed,
      questions: await questionsOfRound(tenant, round),
      counts: await countQueues(tenant, round),
      rows: await rowsOf(tenant, round, ids),
      mediaOf: await listMedia(tenant, organisationId, ids),
    };
  });
  const stories = await Promise.all(
    found.rows.map(async ({ storyId, toldOn, wordCount, sealed }) => {
      const told = { answers: {}, ways: {}, texts: await openTexts(world, organisationId, storyId, sealed) };
      const decided = found.listed.find((story) => story.storyId === storyId);
      return {
        storyId,
        toldOn,
        wordCount,
        title: titleText(found.questions, told),
        beginning: beginningInList(storyText(found.questions, told), found.mediaOf(storyId)),
        media: found.mediaOf(storyId),
        reach: decided?.reach === 'public' ? ('public' as const) : ('network' as const),
        recognisable: decided?.recognisable ?? false,
      };
    }),
  );
  const { round, counts } = found;
  const pages = Math.max(1, Math.ceil(counts[queue] / queuePageSize));
  return secretPage(queuePage(visit, { round, queue, counts, stories, page: pageNumber, pages }));
}

async function decide(world: World, visit: SpaceVisit) {
  const { decision, problems } = readDecision(visit.fields);
  if (problems.length > 0) return showStory(world, visit, { typed: { decision }, problems });
  const { organisationId } = visit.space;
  const key = { organisationId, storyId: visit.params.storyId ?? '' };
  const reasonSealed = await sealReason(world, key, decision.reason);
  const problem = await world.database.inTenant(organisationId, async (tenant) => {
    await storyOfVisit(tenant, visit);
    await holdStory(tenant, key);
    const { row } = await storyOfVisit(tenant, visit);
    if (!goesFurther(row.reach as Reach)) return { field: 'main', message: text.problem.nearby };
    if (visit.fields.one('seen') !== seenOf(row)) return { field: 'state', message: text.problem.changed };
    const decided = { by: visit.visitor.personId, on: world.clock.today() };
    await setModeration(tenant, key, { ...decision, reasonSealed }, decided);
    return null;
  });
  if (problem !== null) return showStory(world, visit, { typed: { decision }, problems: [problem] });
  world.database.notify(storyTopic, visit.params.roundId ?? '');
  return seeOther(pathOfStory(visit, 'bewaard=meelezen'));
}
