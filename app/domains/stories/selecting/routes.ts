import { randomBytes } from 'node:crypto';
import type { Queries } from '../../../platform/database/index.ts';
import { NotFoundError } from '../../../platform/errors.ts';
import { isId, orderedId } from '../../../platform/ids.ts';
import { secretPage, seeOther } from '../../../platform/web/answers.ts';
import { once } from '../../../platform/web/once.ts';
import type { Route, SpaceRoute } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import type { Round } from '../../rounds/index.ts';
import { pathOfStory, showStory } from '../reading/reader-route.ts';
import { circle, roundOfVisit, storyOfVisit } from '../reading/round-of.ts';
import { cardsPage } from './cards-page.tsx';
import { openChosen } from './chosen.ts';
import { selectionListPage } from './list-page.tsx';
import { moved } from './moved.ts';
import { selectionPage } from './selection-page.tsx';
import {
  addSelection,
  choose,
  chosenStories,
  findSelection,
  removeSelection,
  selectionsOfRound,
  setOrder,
  unchoose,
} from './store.ts';
import { text } from './text.nl.ts';

const base = '/ruimte/:spaceId/rondes/:roundId';
const longestName = 120;
const mostStories = 100;

/** Stories that the circle of a round chooses to read together. */
export function createSelectionRoutes(world: World): Route[] {
  const inCircle = (method: Route['method'], path: string, answer: SpaceRoute['answer']): Route => ({
    method,
    path: base + path,
    access: 'space',
    roles: [...circle],
    answer,
  });
  return [
    inCircle('GET', '/keuzes', (visit) => showSelections(world, visit)),
    inCircle('GET', '/keuzes/:selectionId', (visit) => showSelection(world, visit)),
    inCircle('GET', '/keuzes/:selectionId/kaarten', (visit) => showCards(world, visit)),
    inCircle('POST', '/keuzes/:selectionId/volgorde', (visit) => keepOrder(world, visit)),
    inCircle('POST', '/keuzes/:selectionId/verwijdering', (visit) => remove(world, visit)),
    inCircle('POST', '/verhalen/:storyId/keuze', (visit) => putStory(world, visit)),
  ];
}

async function showSelections(world: World, visit: SpaceVisit) {
  const { round, selections } = await world.database.inTenant(visit.space.organisationId, async (tenant) => {
    const found = await roundOfVisit(tenant, visit);
    return { round: found, selections: await selectionsOfRound(tenant, found) };
  });
  return secretPage(selectionListPage(visit, { round, selections }));
}

/** @throws NotFoundError when this round has no such selection */
async function selectionOfVisit(tenant: Queries, visit: SpaceVisit) {
  const round = await roundOfVisit(tenant, visit);
  const selectionId = visit.params.selectionId ?? '';
  const selection = isId(selectionId) ? await findSelection(tenant, round, selectionId) : undefined;
  if (selection === undefined) throw new NotFoundError();
  return { round, selection, key: { organisationId: round.organisationId, selectionId } };
}

async function showSelection(world: World, visit: SpaceVisit) {
  const found = await openChosen(world, visit, selectionOfVisit);
  return secretPage(selectionPage(visit, found));
}

async function showCards(world: World, visit: SpaceVisit) {
  const found = await openChosen(world, visit, selectionOfVisit);
  const withAnswers = visit.url.searchParams.get('antwoorden') === 'ja';
  return secretPage(cardsPage(visit, { ...found, withAnswers }));
}

/** Moves one story a place, or takes it off the pile. */
async function keepOrder(world: World, visit: SpaceVisit) {
  const { organisationId } = visit.space;
  const path = await world.database.inTenant(organisationId, async (tenant) => {
    const { round, key } = await selectionOfVisit(tenant, visit);
    const ids = await chosenStories(tenant, key);
    const [move = '', storyId = ''] = visit.fields.one('move').split(':');
    if (move === 'off' && isId(storyId)) await unchoose(tenant, key, storyId);
    else if (ids.length > 0) await setOrder(tenant, key, moved(ids, storyId, move === 'earlier' ? -1 : 1));
    return pathOf(visit, round, key.selectionId);
  });
  return seeOther(path);
}

async function remove(world: World, visit: SpaceVisit) {
  const path = await world.database.inTenant(visit.space.organisationId, async (tenant) => {
    const { round, key } = await selectionOfVisit(tenant, visit);
    await removeSelection(tenant, key);
    return pathOf(visit, round, '');
  });
  return seeOther(path);
}

function pathOf(visit: SpaceVisit, { roundId }: Round, selectionId: string): string {
  const all = `/ruimte/${visit.space.spaceId}/rondes/${roundId}/keuzes`;
  return selectionId === '' ? all : `${all}/${selectionId}`;
}

/** Puts the story in the address on a pile, or on a new one. */
async function putStory(world: World, visit: SpaceVisit) {
  const { organisationId } = visit.space;
  const today = world.clock.today();
  const name = visit.fields.one('selectionName').trim();
  const outcome = await world.database.inTenant(organisationId, async (tenant) => {
    const { round, row } = await storyOfVisit(tenant, visit);
    const problem = await problemWith(tenant, round, visit, name);
    if (problem !== null) return { problem };
    const path = await once(tenant, { organisationId, sentKey: visit.sentKey, today }, async () => {
      const chosen = visit.fields.one('selection');
      const selectionId = chosen === '' ? orderedId(world.clock.now(), randomBytes(16)) : chosen;
      const made = { by: visit.visitor.personId, on: today };
      if (chosen === '') await addSelection(tenant, round, { selectionId, name }, made);
      await choose(tenant, { organisationId, selectionId }, row.storyId);
      return pathOfStory(visit, 'bewaard=keuze');
    });
    return { path };
  });
  if (outcome.path !== undefined) return seeOther(outcome.path);
  return showStory(world, visit, { typed: { selection: name }, problems: [outcome.problem] });
}

async function problemWith(tenant: Queries, round: Round, visit: SpaceVisit, name: string) {
  const chosen = visit.fields.one('selection');
  if (chosen === '') {
    if (name === '') return { field: 'selectionName', message: text.problem.nameMissing };
    return name.length > longestName ? { field: 'selectionName', message: text.problem.nameLong } : null;
  }
  const selections = await selectionsOfRound(tenant, round);
  const known = selections.find((selection) => selection.selectionId === chosen);
  if (known === undefined) return { field: 'selection', message: text.problem.unknown };
  return known.stories >= mostStories ? { field: 'selection', message: text.problem.full } : null;
}
