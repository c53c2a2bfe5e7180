import { randomBytes } from 'node:crypto';
import type { Queries } from '../../../platform/database/index.ts';
import { once, sentEarlier } from '../../../platform/web/once.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import type { Question } from '../question.ts';
import type { RoundLanguages } from '../round.ts';
import { roundOfVisit } from '../round-of-visit.ts';
import { holdRound } from '../store.ts';
import type { Removed } from './form-changes.ts';
import type { MakeId } from './question-from.ts';
import { readWorkingCopy, saveWorkingCopy } from './store.ts';
import type { WorkingCopy } from './working-copy.ts';

/** What a change makes of a working copy, and where its host goes next. What is left out stays as it was. */
export interface CopyChange {
  questions?: readonly Question[];
  languages?: RoundLanguages;
  /** The removal that can be undone from now on; null when there is none any more. */
  removed?: Removed | null;
  baseVersion?: number;
  path: string;
}

/** done: changed, now or by an earlier sending of the same form · old: the form was of an old tab, nothing changed. */
export type Outcome<Refusal> =
  | { done: string }
  | { old: WorkingCopy }
  | { refused: Refusal; copy: WorkingCopy };

/**
 * Changes the working copy of the round in the address, once for each sending and only when the form was made with the
 * revision that is stored now. Nothing is stored when the rule refuses.
 *
 * @throws NotFoundError when this space has no such round
 */
export async function changeCopy<Refusal>(
  world: World,
  visit: SpaceVisit,
  rule: (
    copy: WorkingCopy,
    tenant: Queries,
  ) => Promise<CopyChange | { refused: Refusal }> | CopyChange | { refused: Refusal },
): Promise<Outcome<Refusal>> {
  const { organisationId } = visit.space;
  const today = world.clock.today();
  const sending = { organisationId, sentKey: visit.sentKey, today };
  return world.database.inTenant(organisationId, async (tenant): Promise<Outcome<Refusal>> => {
    await holdRound(tenant, await roundOfVisit(tenant, visit));
    // Read again: the round may have got another form while this waited for it.
    const round = await roundOfVisit(tenant, visit);
    const earlier = await sentEarlier(tenant, sending);
    if (earlier !== null) return { done: earlier };
    const copy = await readWorkingCopy(tenant, round);
    if (visit.fields.one('revision') !== copy.mark) return { old: copy };
    const change = await rule(copy, tenant);
    if ('refused' in change) return { refused: change.refused, copy };
    const done = await once(tenant, sending, async () => {
      const { path, ...changed } = change;
      const next = { ...copy, ...changed };
      await saveWorkingCopy(tenant, round, next, { by: visit.visitor.personId, on: today });
      return path;
    });
    return { done };
  });
}

/** Ids of questions and options that a host makes: seven letters say nothing and never come twice in a form. */
export const makeId: MakeId = (stem) =>
  `${stem}-${Array.from(randomBytes(7), (byte) => String.fromCharCode(97 + (byte % 26))).join('')}`;
