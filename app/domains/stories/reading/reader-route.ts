import { NotFoundError } from '../../../platform/errors.ts';
import { secretPage, seeOther } from '../../../platform/web/answers.ts';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import { once } from '../../../platform/web/once.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { choiceQuestions, questionsOfRound, readForm } from '../../rounds/index.ts';
import { addFollowUp, followUpOf } from '../follow-up-store.ts';
import { mayPlay } from '../media/listening/file-of-story.ts';
import { openMedia } from '../media/sealing-media.ts';
import { mediaRows } from '../media/store.ts';
import { goesFurther, openModeration } from '../moderating/moderation.ts';
import { moderationOf } from '../moderating/store.ts';
import { tellerTokens, warningOf } from '../moderating/warning.ts';
import { openFollowUp, openStory, sealFollowUp } from '../sealing.ts';
import { seenOf } from '../seen.ts';
import { selectionsOfRound } from '../selecting/store.ts';
import { storyTopic } from '../topics.ts';
import { filterFrom, filterQuery } from './filter.ts';
import { openNote } from './note.ts';
import { noteOf } from './note-store.ts';
import type { Done, Typed } from './reader.ts';
import { readerPage } from './reader-page.tsx';
import { placeInList } from './reading-order.ts';
import { storyOfVisit } from './round-of.ts';
import { countFound } from './store.ts';
import { text } from './text.nl.ts';
import { wantedBy } from './wanted.ts';

const longestQuestion = 500;

/** What was typed in one of the forms beside a story, and what was wrong with it. */
interface Again {
  typed?: Typed;
  problems?: FieldProblem[];
}

/** The path of the story in the address, with a word about what was just done: `pathOfStory(visit, 'bewaard=vraag')`. */
export function pathOfStory(visit: SpaceVisit, done = ''): string {
  const { roundId = '', storyId = '' } = visit.params;
  const query = new URLSearchParams(visit.fields.one('list'));
  const path = `/ruimte/${visit.space.spaceId}/rondes/${roundId}/verhalen/${storyId}`;
  const parts = [query.toString(), done].filter((part) => part !== '');
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}

export async function showStory(world: World, visit: SpaceVisit, { typed = {}, problems = [] }: Again = {}) {
  const { organisationId } = visit.space;
  const { personId } = visit.visitor;
  // A form beside the story carries the address of the list along, so that an error does not lose it.
  const query = visit.fields.has('list')
    ? new URLSearchParams(visit.fields.one('list'))
    : visit.url.searchParams;
  const found = await world.database.inTenant(organisationId, async (tenant) => {
    const { round, row } = await storyOfVisit(tenant, visit);
    const { storyId } = row;
    return {
      round,
      row,
      all: await questionsOfRound(tenant, round),
      questions: await readForm(tenant, round, row.formVersion),
      followUp: await followUpOf(tenant, organisationId, storyId),
      note: await noteOf(tenant, { organisationId, storyId, personId }),
      moderation: await moderationOf(tenant, organisationId, storyId),
      media: await mediaRows(tenant, row),
      selections: await selectionsOfRound(tenant, round, storyId),
    };
  });
  const { round, row, all, questions, selections } = found;
  const filter = filterFrom(query, choiceQuestions(all));
  const { wanted } = await wantedBy(world, organisationId, filter);
  const story = await openStory(world, row);
  const decides = visit.space.roles.includes('moderator') && goesFurther(story.reach);
  const { search } = await world.vault.keysOf(organisationId);
  const { place, alike } = await world.database.inTenant(organisationId, async (tenant) => ({
    place: await placeInList(tenant, round, all, wanted, row, filter.order),
    alike: decides ? await countFound(tenant, round, tellerTokens(search, questions, story)) : 0,
  }));
  const key = { organisationId, storyId: story.storyId, personId };
  const media = await openMedia(world, story, found.media);
  const answer = secretPage(
    readerPage(visit, {
      round,
      story,
      seen: seenOf(row),
      media,
      questions,
      selections,
      place,
      filter: filterQuery(filter, filter.page),
      followUp: await openFollowUp(world, story, found.followUp),
      note: typed.note ?? (await openNote(world, key, found.note)),
      moderation: await openModeration(world, story, found.moderation),
      warning: decides ? warningOf(questions, story, alike) : null,
      mayAsk: mayBeAsked(story.origin),
      typed,
      problems,
      done: doneBy[query.get('bewaard') ?? ''] ?? null,
    }),
    problems.length === 0 ? 200 : 422,
  );
  return mayPlay(answer, media.voice !== null);
}

/** What the address says was just done. */
const doneBy: Record<string, Done> = {
  vraag: 'question',
  notitie: 'note',
  keuze: 'selection',
  meelezen: 'moderation',
  uitwerking: 'typing',
  uitgetypt: 'typedOut',
};

export async function ask(world: World, visit: SpaceVisit) {
  const question = visit.fields.one('question').trim();
  const again = (message: string) =>
    showStory(world, visit, { typed: { question }, problems: [{ field: 'question', message }] });
  if (question === '') return again(text.reader.ask.missing);
  if (question.length > longestQuestion) return again(text.reader.ask.tooLong);
  const { organisationId } = visit.space;
  const today = world.clock.today();
  const key = { organisationId, storyId: visit.params.storyId ?? '' };
  const sealed = await sealFollowUp(world, key, 'question', question);
  const path = await world.database.inTenant(organisationId, async (tenant) => {
    const { row } = await storyOfVisit(tenant, visit);
    if (!mayBeAsked(row.origin)) throw new NotFoundError();
    return once(tenant, { organisationId, sentKey: visit.sentKey, today }, async () => {
      const added = await addFollowUp(tenant, key, { by: visit.visitor.personId, on: today, sealed });
      return added ? pathOfStory(visit, 'bewaard=vraag') : '';
    });
  });
  if (path === '') return again(text.reader.ask.already);
  world.database.notify(storyTopic, visit.params.roundId ?? '');
  return seeOther(path);
}

/** Only who has a return code can find a question. */
export function mayBeAsked(origin: string): boolean {
  return origin !== 'imported' && origin !== 'generated';
}
