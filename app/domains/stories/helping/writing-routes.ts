import { randomBytes } from 'node:crypto';
import { NotFoundError } from '../../../platform/errors.ts';
import { isId, randomId } from '../../../platform/ids.ts';
import { secretPage, seeOther } from '../../../platform/web/answers.ts';
import { once } from '../../../platform/web/once.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { Role, SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { qrCode } from '../../../ui/qr-code.ts';
import { findRound, isOpen, type Question, type Round, readForm } from '../../rounds/index.ts';
import { returnCodeFrom, toWords } from '../return-code/index.ts';
import { countWords, storyText, titleText } from '../story.ts';
import { readTold } from '../told.ts';
import { approvalDoor, approvalPath, borrowed, writingPath } from './addresses.ts';
import { cardsPage } from './cards-page.tsx';
import { type Draft, hashDraftCode, lastDayOf, openDraft, sealDraft } from './draft.ts';
import { addDraft, draftsOf, removeDraft } from './store.ts';
import { type WaitingDraft, waitingPage } from './waiting-page.tsx';
import { writingPage } from './writing-page.tsx';

const largestStory = 1_000_000;

/** Who may write down what someone tells: the circle of the round. */
const roles: Role[] = ['member', 'host', 'moderator'];

type Answer = (world: World, visit: SpaceVisit) => Promise<Response>;

export function createWritingRoutes(world: World): Route[] {
  const base = writingPath(':spaceId', ':roundId');
  const get = (path: string, answer: Answer): Route => ({
    method: 'GET',
    path: base + path,
    access: 'space',
    roles,
    answer: (visit) => answer(world, visit),
  });
  const post = (path: string, answer: Answer): Route => ({
    method: 'POST',
    path: base + path,
    access: 'space',
    roles,
    bodyLimit: largestStory,
    answer: (visit) => answer(world, visit),
  });
  return [
    get('', showForm),
    post('', write),
    get('/wachtend', showWaiting),
    get('/kaarten', showCards),
    post('/intrekking', withdraw),
  ];
}

/** @throws NotFoundError when this space has no such round */
async function find(world: World, visit: SpaceVisit) {
  const roundId = visit.params.roundId ?? '';
  if (!isId(roundId)) throw new NotFoundError();
  const { organisationId } = visit.space;
  const { personId } = visit.visitor;
  const keys = await world.vault.keysOf(organisationId);
  return world.database.inTenant(organisationId, async (tenant) => {
    const round = await findRound(tenant, visit.space, roundId);
    if (round === undefined) throw new NotFoundError();
    const rows = await draftsOf(tenant, round, personId, world.clock.today());
    const versions = new Map<number, Question[]>();
    for (const version of new Set([round.formVersion, ...rows.map((row) => row.formVersion)])) {
      versions.set(version, await readForm(tenant, round, version));
    }
    const questions = versions.get(round.formVersion) ?? [];
    const drafts = rows.map((row): Draft => ({ ...row, ...openDraft(keys, row.draftId, row.sealed) }));
    return { round, questions, versions, drafts };
  });
}

const nothingTold = { told: { answers: {}, texts: {}, ways: {} }, problems: [] };

async function showForm(world: World, visit: SpaceVisit): Promise<Response> {
  const { round, questions, drafts } = await find(world, visit);
  const open = isOpen(round, world.clock.today());
  return secretPage(writingPage(visit, { round, questions, open, waiting: drafts.length, ...nothingTold }));
}

async function write(world: World, visit: SpaceVisit): Promise<Response> {
  const { round, questions, drafts } = await find(world, visit);
  const { told, typed, problems } = readTold(questions, visit.fields);
  const today = world.clock.today();
  const open = isOpen(round, today);
  if (problems.length > 0 || !open) {
    const props = { round, questions, open, waiting: drafts.length, told: typed, problems };
    return secretPage(writingPage(visit, props), open ? 422 : 410);
  }
  const { organisationId, roundId, formVersion } = round;
  const keys = await world.vault.keysOf(organisationId);
  const path = await world.database.inTenant(organisationId, (tenant) =>
    once(tenant, { organisationId, sentKey: visit.sentKey, today }, async () => {
      const draftId = randomId();
      const code = returnCodeFrom(randomBytes(17));
      await addDraft(tenant, {
        organisationId,
        draftId,
        roundId,
        formVersion,
        tokenHash: hashDraftCode(code),
        sealed: sealDraft(keys, draftId, { told, code }),
        madeBy: visit.visitor.personId,
        madeOn: today,
        expiresOn: lastDayOf(today),
      });
      return `${writingPath(visit.space.spaceId, roundId)}/wachtend?opgeschreven`;
    }),
  );
  return seeOther(path);
}

async function showWaiting(world: World, visit: SpaceVisit): Promise<Response> {
  const { round, versions, drafts } = await find(world, visit);
  const { searchParams } = visit.url;
  const done = searchParams.has('opgeschreven')
    ? 'written'
    : searchParams.has('ingetrokken')
      ? 'withdrawn'
      : null;
  const waiting = drafts.map((draft) => waitingOf(world, round, draft, versions));
  return secretPage(waitingPage(visit, { round, waiting, done }));
}

function waitingOf(
  world: World,
  round: Round,
  draft: Draft,
  versions: Map<number, Question[]>,
): WaitingDraft {
  const questions = versions.get(draft.formVersion) ?? [];
  const path = approvalPath(round.pointKey, draft.code);
  return {
    draftId: draft.draftId,
    title: titleText(questions, draft.told),
    words: countWords(storyText(questions, draft.told)),
    madeOn: draft.madeOn,
    expiresOn: draft.expiresOn,
    herePath: `${path}?${borrowed}`,
    link: world.config.baseUrl + path,
  };
}

/** The cards of everything that waits, or of the one that was asked for. */
async function showCards(world: World, visit: SpaceVisit): Promise<Response> {
  const { round, drafts } = await find(world, visit);
  const one = visit.url.searchParams.get('concept');
  const wanted = one === null ? drafts : drafts.filter((draft) => draft.draftId === one);
  if (one !== null && wanted.length === 0) throw new NotFoundError();
  const cards = await Promise.all(
    wanted.map(async (draft) => ({
      draftId: draft.draftId,
      words: toWords(draft.code),
      qr: await qrCode(world.config.baseUrl + approvalPath(round.pointKey, draft.code)),
      expiresOn: draft.expiresOn,
    })),
  );
  const address = (world.config.baseUrl + approvalDoor(round.pointKey)).replace(/^https?:\/\//, '');
  return secretPage(cardsPage(visit, { round, cards, address }));
}

async function withdraw(world: World, visit: SpaceVisit): Promise<Response> {
  const { round } = await find(world, visit);
  const draftId = visit.fields.one('concept');
  const { organisationId, roundId } = round;
  const today = world.clock.today();
  const madeBy = visit.visitor.personId;
  const path = await world.database.inTenant(organisationId, (tenant) =>
    once(tenant, { organisationId, sentKey: visit.sentKey, today }, async () => {
      const draft = { organisationId, roundId, draftId };
      const removed = isId(draftId) && (await removeDraft(tenant, draft, { madeBy }));
      // Not there, not theirs, or its teller was first: the list shows what there is.
      return `${writingPath(visit.space.spaceId, roundId)}/wachtend${removed ? '?ingetrokken' : ''}`;
    }),
  );
  return seeOther(path);
}
