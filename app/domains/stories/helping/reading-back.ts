import { secretPage, seeOther } from '../../../platform/web/answers.ts';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import type { StoryPoint } from '../../rounds/index.ts';
import { isReach } from '../reach.ts';
import { type ReturnCode, toWords } from '../return-code/index.ts';
import { seenOf } from '../seen.ts';
import { makeTellingKey, readTellingKey } from '../telling-key.ts';
import { readTold } from '../told.ts';
import { approvalDoor, approvalPath, borrowed } from './addresses.ts';
import { type Approval, approve, codeOfApproval, givenBefore } from './approve.ts';
import { thanksPage } from './approved-pages.tsx';
import { thrownAwayPage, unknownDraftPage } from './door-pages.tsx';
import { sealDraft } from './draft.ts';
import type { JustApproved } from './just-approved.ts';
import { changeDraftPage, readBackPage } from './read-back-page.tsx';
import { changeDraft, removeDraft } from './store.ts';
import { text } from './text.nl.ts';
import { findWaiting, type Waiting } from './waiting.ts';

/** Someone at the page where a draft is read back. */
export interface Reading {
  world: World;
  visit: Visit;
  point: StoryPoint;
  justApproved: JustApproved;
  /** Whether this is the device of who wrote it down. */
  here: boolean;
}

/** Nothing waits behind this code (any more). */
export function unknown({ point }: Reading): Response | Promise<Response> {
  return secretPage(unknownDraftPage(approvalDoor(point.round.pointKey)), 404);
}

interface ReadBackState {
  key?: string;
  reach?: Approval['reach'] | null;
  given?: boolean;
  problems?: FieldProblem[];
}

export function showReadBack(reading: Reading, waiting: Waiting, state: ReadBackState = {}): Response {
  const { point, visit, here } = reading;
  const { key = makeTellingKey(), reach = null, given = false, problems = [] } = state;
  const props = { point, waiting, here, key, seen: seenOf(waiting), reach, given, problems };
  const changed = visit.url.searchParams.has('veranderd') && problems.length === 0;
  return secretPage(readBackPage({ ...props, changed }), problems.length > 0 ? 422 : 200);
}

export async function approveDraft(reading: Reading, waiting: Waiting): Promise<Response> {
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
  const code = codeOfApproval(world.vault, key, here);
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
export async function approvedBefore(reading: Reading): Promise<Response> {
  const { world, visit, justApproved, here } = reading;
  const code = codeOfApproval(world.vault, readTellingKey(visit.fields.one('key')), here);
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

export function showChange({ point, here }: Reading, waiting: Waiting): Response {
  return secretPage(changeDraftPage({ point, waiting, here, told: waiting.told, problems: [] }));
}

export async function keepChange(reading: Reading, waiting: Waiting): Promise<Response> {
  const { world, visit, point, here } = reading;
  const { told, typed, problems } = readTold(waiting.questions, visit.fields);
  if (problems.length > 0) {
    return secretPage(changeDraftPage({ point, waiting, here, told: typed, problems }), 422);
  }
  const keys = await world.vault.keysOf(waiting.organisationId);
  const sealed = sealDraft(keys, waiting.draftId, { told, code: waiting.code });
  await world.database.inTenant(waiting.organisationId, (tenant) => changeDraft(tenant, waiting, sealed));
  const path = approvalPath(point.round.pointKey, waiting.code);
  return seeOther(`${path}?veranderd${here ? `&${borrowed}` : ''}`);
}

export async function throwAway({ world, point, here }: Reading, waiting: Waiting): Promise<Response> {
  await world.database.inTenant(waiting.organisationId, (tenant) => removeDraft(tenant, waiting));
  return secretPage(thrownAwayPage(here ? point : null));
}
