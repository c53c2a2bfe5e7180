import { seeOther } from '../../../platform/web/answers.ts';
import { clearCookie } from '../../../platform/web/cookies.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import type { Round } from '../../rounds/index.ts';
import { isGiven } from '../given-store.ts';
import { hashReturnCode, returnCodeFor } from '../return-code/index.ts';
import { withdraw } from '../returning/withdraw.ts';
import { openStory } from '../sealing.ts';
import { storyById } from '../store.ts';
import type { JustDone } from './entry-form.tsx';
import { sealFormKey } from './form-key.ts';
import { markOf } from './mark.ts';
import { paperPath } from './paper-path.ts';
import { existingRound } from './paper-round.ts';
import { type TypedFields, typedOf } from './read-form.ts';
import { countIn, lastOf, show, sittingOf } from './sitting.ts';
import { giveBackForm } from './store.ts';
import { type Undo, undoCookie } from './undo.ts';

/**
 * Undoes the form that this browser typed in last: the story goes as if its teller took it back, its form waits again,
 * and what was typed stands in the fields to put right. Not when its teller has been there since.
 */
export async function takeBack(world: World, visit: SpaceVisit): Promise<Response> {
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
  await waitAgain(world, round, last);
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

async function waitAgain(world: World, round: Round, { number, key, storyId }: Undo): Promise<void> {
  const keys = await world.vault.keysOf(round.organisationId);
  const keySealed = sealFormKey(keys, round.roundId, number, key);
  const codeHash = hashReturnCode(returnCodeFor(world.vault, key));
  await world.database.inTenant(round.organisationId, (tenant) =>
    giveBackForm(tenant, round, { number, keySealed, codeHash, storyId }),
  );
}
