import { seeOther } from '../../../platform/web/answers.ts';
import { setCookie } from '../../../platform/web/cookies.ts';
import { sentEarlier } from '../../../platform/web/once.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import type { Round } from '../../rounds/index.ts';
import { openFormKey } from './form-key.ts';
import { markOf, readMark } from './mark.ts';
import { isEmpty, readForm } from './read-form.ts';
import { countIn, show, sittingOf } from './sitting.ts';
import { formByNumber } from './store.ts';
import { text } from './text.nl.ts';
import { typeIn } from './type-in.ts';
import { sealUndo, undoCookie, undoSeconds } from './undo.ts';

const { problem } = text.entering;

/** Reads a form that was typed over; stores it, or shows it again with what is wrong and all that was typed. */
export async function enter(world: World, visit: SpaceVisit): Promise<Response> {
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
