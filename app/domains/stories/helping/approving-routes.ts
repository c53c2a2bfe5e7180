import { NotFoundError, UnreadableFormError } from '../../../platform/errors.ts';
import { createThrottle } from '../../../platform/throttle/index.ts';
import { secretPage, seeOther } from '../../../platform/web/answers.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { createStoryPoints } from '../../rounds/index.ts';
import { fromWords } from '../return-code/index.ts';
import { readTellingKey } from '../telling-key.ts';
import { approvalDoor, approvalPath, borrowed } from './addresses.ts';
import { codeOfApproval } from './approve.ts';
import { doorPage, handedBackPage } from './door-pages.tsx';
import { JustApproved } from './just-approved.ts';
import {
  approveDraft,
  approvedBefore,
  keepChange,
  type Reading,
  showChange,
  showReadBack,
  throwAway,
  unknown,
} from './reading-back.ts';
import { text } from './text.nl.ts';
import { findWaiting, type Waiting } from './waiting.ts';

const largestStory = 1_000_000;

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
    get(
      base,
      waitingFor((reading, waiting) => showReadBack(reading, waiting)),
    ),
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

/** The teller has the code; this device does not show it again. */
function handBack({ world, visit, point, justApproved }: Reading): Response {
  justApproved.forget(codeOfApproval(world.vault, readTellingKey(visit.fields.one('key')), true));
  return seeOther(`${approvalDoor(point.round.pointKey)}?ingeleverd`);
}
