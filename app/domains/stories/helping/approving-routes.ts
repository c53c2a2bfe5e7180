import { createHash } from 'node:crypto';
import { NotFoundError, UnreadableFormError } from '../../../platform/errors.ts';
import { createThrottle } from '../../../platform/throttle/index.ts';
import { secretPage, seeOther } from '../../../platform/web/answers.ts';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { createStoryPoints, type StoryPoint } from '../../rounds/index.ts';
import { isReach } from '../reach.ts';
import { fromWords, type ReturnCode, returnCodeFor, toWords } from '../return-code/index.ts';
import { makeTellingKey, readTellingKey } from '../telling-key.ts';
import { readTold } from '../told.ts';
import { approvalDoor, approvalPath, borrowed } from './addresses.ts';
import { type Approval, approve, givenBefore } from './approve.ts';
import { thanksPage } from './approved-pages.tsx';
import { doorPage, handedBackPage, thrownAwayPage, unknownDraftPage } from './door-pages.tsx';
import { sealDraft } from './draft.ts';
import { JustApproved } from './just-approved.ts';
import { changeDraftPage, readBackPage } from './read-back-page.tsx';
import { changeDraft, removeDraft } from './store.ts';
import { text } from './text.nl.ts';
import { findWaiting, type Waiting } from './waiting.ts';

const largestStory = 1_000_000;

interface Reading {
  world: World;
  visit: Visit;
  point: StoryPoint;
  justApproved: JustApproved;
  /** Whether this is the device of who wrote it down. */
  here: boolean;
}

type Answer = (reading: Reading, waiting: Waiting) => Promise<Response> | Response;

/** Where a teller reads back what someone wrote down for them: no sign-in, no menu, only who holds the code. */
export function createApprovingRoutes(world: World): Route[] {
  const findPoint = createStoryPoints(world);
  const justApproved = new JustApproved(world.clock);
  const now = () => world.clock.now().getTime();
  const misses = createThrottle({ capacity: 20, refillPerMinute: 10, now });
  const reading = async (visit: Visit): Promise<Reading> => {
    const point = await findPoint(visit.params.pointKey ?? '');
    if (point === undefined) throw new NotFoundError();
    return { world, visit, point, justApproved, here: visit.url.searchParams.has(borrowed) };
  };
  /** Guessing is slowed down, a right code never is. */
  const waitingFor =
    (answer: Answer, gone = unknown) =>
    async (visit: Visit) => {
      const found = await reading(visit);
      const waiting = await findWaiting(world, found.point.round, visit.params.code ?? '');
      if (waiting !== undefined) return answer(found, waiting);
      const other = await gone(found);
      if (other.status === 404 && !misses.take(visit.source).allowed) {
        throw new UnreadableFormError('too-often');
      }
      return other;
    };
  const door = approvalDoor(':pointKey');
  const base = approvalPath(':pointKey', ':code');
  const open = { access: 'open', bodyLimit: largestStory } as const;
  const get = (path: string, answer: (visit: Visit) => Promise<Response>): Route => ({
    ...open,
    method: 'GET',
    path,
    answer,
  });
  const post = (path: string, answer: (visit: Visit) => Promise<Response>): Route => ({
    ...open,
    method: 'POST',
    path,
    answer,
  });
  return [
    get(door, async (visit) => showDoor(await reading(visit))),
    post(door, async (visit) => enter(await reading(visit))),
    get(base, waitingFor(showReadBack)),
    get(`${base}/wijzigen`, waitingFor(showChange)),
    post(`${base}/wijziging`, waitingFor(keepChange)),
    post(`${base}/verwijdering`, waitingFor(throwAway)),
    post(`${base}/goedkeuring`, waitingFor(approveDraft, approvedBefore)),
    post(`${base}/afronding`, async (visit) => handBack(await reading(visit))),
  ];
}

function showDoor({ point, visit }: Reading): Response {
  if (visit.url.searchParams.has('ingeleverd')) return secretPage(handedBackPage(point));
  return secretPage(doorPage({ action: approvalDoor(point.round.pointKey), typed: '', problem: null }));
}

function enter({ point, visit }: Reading): Response {
  const typed = visit.fields.one('code').trim();
  const action = approvalDoor(point.round.pointKey);
  if (typed === '') return secretPage(doorPage({ action, typed, problem: text.door.empty }), 422);
  const read = fromWords(typed);
  if ('problem' in read) return secretPage(doorPage({ action, typed, problem: read.problem }), 422);
  return seeOther(approvalPath(point.round.pointKey, read.code));
}

function unknown({ point }: Reading): Response | Promise<Response> {
  return secretPage(unknownDraftPage(approvalDoor(point.round.pointKey)), 404);
}

interface ReadBackState {
  key?: string;
  reach?: Approval['reach'] | null;
  given?: boolean;
  problems?: FieldProblem[];
}

function showReadBack(reading: Reading, waiting: Waiting, state: ReadBackState = {}): Response {
  const { point, visit, here } = reading;
  const { key = makeTellingKey(), reach = null, given = false, problems = [] } = state;
  const props = { point, waiting, here, key, seen: seenOf(waiting), reach, given, problems };
  const changed = visit.url.searchParams.has('veranderd') && problems.length === 0;
  return secretPage(readBackPage({ ...props, changed }), problems.length > 0 ? 422 : 200);
}

/** Stands for the words as they were on screen: a yes is a yes to those. */
function seenOf({ sealed }: Waiting): string {
  return createHash('sha256').update(sealed).digest('base64url');
}

async function approveDraft(reading: Reading, waiting: Waiting): Promise<Response> {
  const { world, visit, justApproved, here } = reading;
  const { fields } = visit;
  const key = readTellingKey(fields.one('key'));
  const reach = fields.one('reach');
  const given = fields.one('given') !== '';
  const again = (field: string, message: string, now = waiting) =>
    showReadBack(reading, now, {
      key,
      reach: isReach(reach) ? reach : null,
      given,
      problems: [{ field, message }],
    });
  if (fields.one('seen') !== seenOf(waiting)) return again('teruglezen', text.readBack.changedElsewhere);
  if (!isReach(reach)) return again('reach', text.readBack.problem.reach);
  const code = returnCodeFor(world.vault, key);
  const outcome = await approve(world, waiting, { code, reach, given });
  if (outcome === 'not-open') return again('teruglezen', text.readBack.closed);
  if (outcome === 'gone') {
    const now = await findWaiting(world, waiting, waiting.code);
    return now === undefined
      ? approvedBefore(reading)
      : again('teruglezen', text.readBack.changedElsewhere, now);
  }
  if (here) justApproved.add(code);
  return thank(reading, code, reach, false);
}

/** The yes was sent twice: who is still at it gets the code once more, a page that stayed behind does not. */
async function approvedBefore(reading: Reading): Promise<Response> {
  const { world, visit, justApproved, here } = reading;
  const code = returnCodeFor(world.vault, readTellingKey(visit.fields.one('key')));
  const earlier = await givenBefore(world, code);
  if (earlier === null) return unknown(reading);
  const may = here ? justApproved.has(code) : earlier.mayBeResend;
  return may ? thank(reading, code, earlier.reach, true) : seeOther('/terug');
}

function thank({ point, here, visit }: Reading, code: ReturnCode, reach: Approval['reach'], again: boolean) {
  const formKey = visit.fields.one('key');
  const donePath = `${approvalDoor(point.round.pointKey)}/${visit.params.code}/afronding`;
  return secretPage(thanksPage({ code, words: toWords(code), reach, again, here, formKey, donePath }));
}

/** The teller has the code; this device does not show it again. */
function handBack({ world, visit, point, justApproved }: Reading): Response {
  justApproved.forget(returnCodeFor(world.vault, readTellingKey(visit.fields.one('key'))));
  return seeOther(`${approvalDoor(point.round.pointKey)}?ingeleverd`);
}

function showChange({ point, here }: Reading, waiting: Waiting): Response {
  return secretPage(changeDraftPage({ point, waiting, here, told: waiting.told, problems: [] }));
}

async function keepChange(reading: Reading, waiting: Waiting): Promise<Response> {
  const { world, visit, point, here } = reading;
  const { told, problems } = readTold(waiting.questions, visit.fields);
  if (problems.length > 0) return secretPage(changeDraftPage({ point, waiting, here, told, problems }), 422);
  const keys = await world.vault.keysOf(waiting.organisationId);
  const sealed = sealDraft(keys, waiting.draftId, { told, code: waiting.code });
  await world.database.inTenant(waiting.organisationId, (tenant) => changeDraft(tenant, waiting, sealed));
  const path = approvalPath(point.round.pointKey, waiting.code);
  return seeOther(`${path}?veranderd${here ? `&${borrowed}` : ''}`);
}

async function throwAway({ world, point, here }: Reading, waiting: Waiting): Promise<Response> {
  await world.database.inTenant(waiting.organisationId, (tenant) => removeDraft(tenant, waiting));
  return secretPage(thrownAwayPage(here ? point : null));
}
