import type { Queries } from '../../../platform/database/index.ts';
import { secretPage } from '../../../platform/web/answers.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { choiceQuestions, type Question, questionsOfRound, type Round } from '../../rounds/index.ts';
import { beginningInList, listMedia } from '../media/listening/listed.ts';
import type { ListedMedia } from '../media/media.ts';
import { openTexts } from '../sealing.ts';
import { storyText, titleText } from '../story.ts';
import type { keepCounts } from './counts.ts';
import { type Filter, filterFrom, isNarrowed, type StoryInList } from './filter.ts';
import { storyListPage } from './list-page.tsx';
import { byContrast, mostByContrast } from './reading-order.ts';
import { roundOfVisit } from './round-of.ts';
import { listStories, mostFound, pageSize, rowsOf, type StoryCounts, type Wanted } from './store.ts';
import { text } from './text.nl.ts';
import { wantedBy } from './wanted.ts';

/** A page of the list, before its words are opened. */
interface Listed {
  rows: Awaited<ReturnType<typeof rowsOf>>;
  /** How many the list has in all; more than `mostFound` means "more than that". */
  total: number;
  loneVoices: readonly string[];
}

export async function showList(world: World, visit: SpaceVisit, countOf: ReturnType<typeof keepCounts>) {
  const { organisationId } = visit.space;
  const { round, questions } = await world.database.inTenant(organisationId, async (tenant) => {
    const found = await roundOfVisit(tenant, visit);
    return { round: found, questions: await questionsOfRound(tenant, found) };
  });
  const asked = filterFrom(visit.url.searchParams, choiceQuestions(questions));
  const { wanted, ignored } = await wantedBy(world, organisationId, asked);
  const { filter, counts, ...listed } = await world.database.inTenant(organisationId, async (tenant) => {
    const stories = await countOf(tenant, round);
    const inOrder: Filter = stories.readable > mostByContrast ? { ...asked, order: 'newest' } : asked;
    const found = await list(tenant, round, questions, wanted, inOrder, stories);
    const ids = found.rows.map(({ storyId }) => storyId);
    return {
      filter: inOrder,
      counts: stories,
      ...found,
      mediaOf: await listMedia(tenant, organisationId, ids),
    };
  });
  const more = listed.total > mostFound && wanted.tokens.length > 0;
  const shown = more ? mostFound : listed.total;
  return secretPage(
    storyListPage(visit, {
      round,
      questions,
      filter,
      ignored,
      narrowed: isNarrowed(filter),
      mayContrast: counts.readable <= mostByContrast,
      stories: await openRows(world, organisationId, questions, listed),
      found: more ? text.list.foundMore(mostFound) : text.list.found(listed.total),
      pages: Math.max(1, Math.ceil(shown / pageSize)),
      counts,
    }),
  );
}

async function list(
  tenant: Queries,
  round: Round,
  questions: readonly Question[],
  wanted: Wanted,
  filter: Filter,
  counts: StoryCounts,
): Promise<Listed> {
  if (filter.order === 'contrast') {
    const { storyIds, loneVoices } = await byContrast(tenant, round, questions, wanted);
    const ids = storyIds.slice((filter.page - 1) * pageSize, filter.page * pageSize);
    return { rows: await rowsOf(tenant, round, ids), total: storyIds.length, loneVoices };
  }
  const { rows, found } = await listStories(tenant, round, wanted, filter.page);
  const all = wanted.length === null ? counts.readable : counts[wanted.length];
  return { rows, total: found ?? all, loneVoices: [] };
}

function openRows(
  world: World,
  organisationId: string,
  questions: readonly Question[],
  {
    rows,
    loneVoices,
    mediaOf,
  }: Pick<Listed, 'rows' | 'loneVoices'> & {
    mediaOf(storyId: string): ListedMedia;
  },
): Promise<StoryInList[]> {
  return Promise.all(
    rows.map(async ({ storyId, toldOn, wordCount, sealed }) => {
      const texts = await openTexts(world, organisationId, storyId, sealed);
      const told = { answers: {}, ways: {}, texts };
      return {
        storyId,
        toldOn,
        wordCount,
        title: titleText(questions, told),
        beginning: beginningInList(storyText(questions, told), mediaOf(storyId)),
        media: mediaOf(storyId),
        lone: loneVoices.includes(storyId),
      };
    }),
  );
}
