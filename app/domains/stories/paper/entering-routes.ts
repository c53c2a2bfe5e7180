import { secretPage, seeOther } from '../../../platform/web/answers.ts';
import { clearCookie, readCookie, setCookie } from '../../../platform/web/cookies.ts';
import { sentEarlier } from '../../../platform/web/once.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import type { Question, Round } from '../../rounds/index.ts';
import { isGiven } from '../given-store.ts';
import { hashReturnCode, returnCodeFor } from '../return-code/index.ts';
import { withdraw } from '../returning/withdraw.ts';
import { openStory } from '../sealing.ts';
import { storyById } from '../store.ts';
import { type EnteringProps, enteringPage, type JustDone } from './entering-page.tsx';
import { openFormKey, sealFormKey } from './form-key.ts';
import { markOf, readMark } from './mark.ts';
import { paperPath } from './paper-path.ts';
import { existingRound, readForms } from './paper-round.ts';
import { isEmpty, readForm, type TypedFields, typedOf } from './read-form.ts';
import { formByNumber, giveBackForm, waitingForms } from './store.ts';
import { text } from './text.nl.ts';
import { typeIn } from './type-in.ts';
import { openUndo, sealUndo, type Undo, undoCookie, undoSeconds } from './undo.ts';

const largestForm = 200_000;
const { problem } = text.entering;

export function createEnteringRoutes(world: World): Route[] {
  const base = paperPath(':spaceId', ':roundId');
  const path = `${base}/invoer`;
  return [
    {
      method: 'GET',
      path,
      access: 'space',
      roles: ['host'],
      answer: (visit) => showEntering(world, visit),
    },
    {
      method: 'POST',
      path,
      access: 'space',
      roles: ['host'],
      bodyLimit: largestForm,
      answer: (visit) => enter(world, visit),
    },
    {
      method: 'POST',
      path: `${base}/ongedaan`,
      access: 'space',
      roles: ['host'],
      answer: (visit) => undo(world, visit),
    },
  ];
}

interface Sitting {
  round: Round;
  forms: Map<number, Question[]>;
  waiting: Record<string, number>;
  lowest: number;
}

/** Everything the page needs, with the questions of every version that still waits. */
async function sittingOf(world: World, visit: SpaceVisit): Promise<Sitting> {
  return world.database.inTenant(visit.space.organisationId, async (tenant) => {
    const round = await existingRound(tenant, visit);
    const rows = await waitingForms(tenant, round);
    const lowest = rows[0]?.formVersion ?? round.formVersion;
    const forms = await readForms(tenant, round, [round.formVersion, ...rows.map((row) => row.formVersion)]);
    const waiting = rows.map((row) => [markOf(round.roundId, row.number), row.formVersion]);
    return { round, forms, waiting: Object.fromEntries(waiting), lowest };
  });
}

type Shown = Partial<Pick<EnteringProps, 'formVersion' | 'mark' | 'typed' | 'done' | 'problems' | 'count'>>;

function show(visit: SpaceVisit, sitting: Sitting, shown: Shown): Response {
  const { round, forms, waiting, lowest } = sitting;
  const { formVersion = lowest, problems = [], ...rest } = shown;
  const props: EnteringProps = {
    round,
    waiting,
    formVersion,
    problems,
    questions: forms.get(formVersion) ?? [],
    count: 0,
    mark: '',
    typed: {},
    done: null,
    ...rest,
  };
  return secretPage(enteringPage(visit, props), problems.length > 0 ? 422 : 200);
}

async function showEntering(world: World, visit: SpaceVisit): Promise<Response> {
  const sitting = await sittingOf(world, visit);
  const { searchParams } = visit.url;
  const mark = (searchParams.get('formulier') ?? '').replace(/\s/g, '').toUpperCase().slice(0, 10);
  const asked = sitting.waiting[mark];
  return show(visit, sitting, {
    count: countIn(searchParams.get('keer')),
    done: await doneOf(world, visit, sitting.round),
    ...(asked === undefined ? {} : { mark, formVersion: asked }),
  });
}

function countIn(typed: string | null): number {
  return typed !== null && /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
}

/** What the address says was just done; undoing is offered where this browser still can. */
async function doneOf(world: World, visit: SpaceVisit, round: Round): Promise<JustDone | null> {
  const { searchParams } = visit.url;
  const number = countIn(searchParams.get('ingevoerd'));
  const emptied = countIn(searchParams.get('leeg'));
  if (emptied > 0) return { mark: markOf(round.roundId, emptied), how: 'undone-empty', mayUndo: false };
  if (number === 0) return null;
  const last = await lastOf(world, visit, round);
  const mark = markOf(round.roundId, number);
  if (searchParams.has('te-laat')) return { mark, how: 'too-late', mayUndo: false };
  const how = searchParams.has('geteld') ? 'counted' : 'typed-in';
  return { mark, how, mayUndo: last?.number === number };
}

async function lastOf(world: World, visit: SpaceVisit, round: Round): Promise<Undo | null> {
  const keys = await world.vault.keysOf(round.organisationId);
  const sitting = { roundId: round.roundId, personId: visit.visitor.personId };
  return openUndo(keys, sitting, readCookie(visit.request, undoCookie));
}

async function enter(world: World, visit: SpaceVisit): Promise<Response> {
  const sitting = await sittingOf(world, visit);
  const { round, forms, lowest } = sitting;
  const { organisationId, roundId } = round;
  const { fields, sentKey } = visit;
  const sending = { organisationId, sentKey, today: world.clock.today() };
  const earlier = await world.database.inTenant(organisationId, (tenant) => sentEarlier(tenant, sending));
  if (earlier !== null) return seeOther(earlier);
  const typedMark = fields.one('formulier').trim();
  const count = countIn(fields.one('keer'));
  const paper = await findPaper(world, round, typedMark);
  const shownVersion = forms.has(Number(fields.one('versie'))) ? Number(fields.one('versie')) : lowest;
  const formVersion = 'problem' in paper ? shownVersion : paper.formVersion;
  const questions = forms.get(formVersion) ?? [];
  const form = readForm(questions, fields);
  const again = (field: string, message: string) => {
    const others = field === 'formulier' ? form.problems : [];
    const problems = [{ field, message }, ...others];
    return show(visit, sitting, { formVersion, count, mark: typedMark, typed: form.typed, problems });
  };
  if ('problem' in paper) return again('formulier', paper.problem);
  const mark = markOf(roundId, paper.number);
  if (formVersion !== shownVersion) return again('formulier', problem.otherVersion(mark));
  const [first] = form.problems;
  if (first !== undefined) {
    const { typed, problems } = form;
    return show(visit, sitting, { formVersion, count, mark: typedMark, typed, problems });
  }
  if (isEmpty(form)) return again('formulier', problem.nothing);
  const counted = form.reach === 'counted' ? '&geteld' : '';
  const path = `${visit.url.pathname}?ingevoerd=${paper.number}&keer=${count + 1}${counted}`;
  const outcome = await typeIn(world, { ...paper, round, questions, form, sentKey, path });
  if (outcome === 'typed-in') return again('formulier', problem.typedIn(mark));
  if (outcome === 'not-open') return again('formulier', problem.closed);
  const keys = await world.vault.keysOf(organisationId);
  const kept = { number: paper.number, storyId: outcome.storyId, key: paper.key };
  const cookie = sealUndo(keys, { roundId, personId: visit.visitor.personId }, kept);
  return seeOther(outcome.path, { 'set-cookie': setCookie(undoCookie, cookie, undoSeconds) });
}

type Paper = { number: number; formVersion: number; key: string };

/** The form that was printed with this number, with its key; or what is wrong with the number. */
async function findPaper(world: World, round: Round, typed: string): Promise<Paper | { problem: string }> {
  const read = readMark(round.roundId, typed);
  if (read === 'missing') return { problem: problem.missing };
  if (read === 'no-letter') return { problem: problem.letter };
  if (read === 'wrong') return { problem: problem.wrong };
  const { organisationId, roundId } = round;
  const { number } = read;
  const keys = await world.vault.keysOf(organisationId);
  const row = await world.database.inTenant(organisationId, (tenant) => formByNumber(tenant, round, number));
  const mark = markOf(roundId, number);
  if (row === undefined) return { problem: problem.unknown(mark) };
  if (row.keySealed === null) return { problem: problem.typedIn(mark) };
  return { number, formVersion: row.formVersion, key: openFormKey(keys, roundId, number, row.keySealed) };
}

/**
 * Undoes the form that this browser typed in last: the story goes as if its teller took it back, its form waits again,
 * and what was typed stands in the fields to put right. Not when its teller has been there since.
 */
async function undo(world: World, visit: SpaceVisit): Promise<Response> {
  const { organisationId } = visit.space;
  const round = await world.database.inTenant(organisationId, (tenant) => existingRound(tenant, visit));
  const path = `${paperPath(visit.space.spaceId, round.roundId)}/invoer`;
  const forget = { 'set-cookie': clearCookie(undoCookie) };
  const last = await lastOf(world, visit, round);
  if (last === null) return seeOther(path, forget);
  const count = countIn(visit.fields.one('keer'));
  const stored = await world.database.inTenant(organisationId, async (tenant) => ({
    row: await storyById(tenant, organisationId, last.storyId),
    given: await isGiven(tenant, organisationId, last.storyId),
  }));
  const story = stored.row && (await openStory(world, stored.row));
  if (story !== undefined && story.changedOn !== null) {
    return seeOther(`${path}?ingevoerd=${last.number}&keer=${count}&te-laat`, forget);
  }
  if (story !== undefined) await withdraw(world, story);
  await takeBack(world, round, last);
  const sitting = await sittingOf(world, visit);
  const mark = markOf(round.roundId, last.number);
  const left = Math.max(0, count - 1);
  if (story === undefined) return seeOther(`${path}?leeg=${last.number}&keer=${left}`, forget);
  const { formVersion } = story;
  const typed: TypedFields = typedOf(sitting.forms.get(formVersion) ?? [], { ...story, given: stored.given });
  const done: JustDone = { mark, how: 'undone', mayUndo: false };
  const answer = show(visit, sitting, { formVersion, count: left, mark, typed, done });
  answer.headers.append('set-cookie', forget['set-cookie']);
  return answer;
}

async function takeBack(world: World, round: Round, { number, key, storyId }: Undo): Promise<void> {
  const keys = await world.vault.keysOf(round.organisationId);
  const keySealed = sealFormKey(keys, round.roundId, number, key);
  const codeHash = hashReturnCode(returnCodeFor(world.vault, key));
  await world.database.inTenant(round.organisationId, (tenant) =>
    giveBackForm(tenant, round, { number, keySealed, codeHash, storyId }),
  );
}
