import type { World } from '../../../platform/world.ts';
import { type Question, type Round, readForm } from '../../rounds/index.ts';
import { fromLetters } from '../return-code/index.ts';
import { type Draft, hashDraftCode, openDraft } from './draft.ts';
import { draftByToken } from './store.ts';

/** A draft as its teller reads it back. */
export interface Waiting extends Draft {
  questions: Question[];
  /** The words as they are stored, by which a change is noticed. */
  sealed: Buffer;
}

/** What waits behind a code in this round; undefined when nothing does (any more). */
export async function findWaiting(
  world: World,
  round: Pick<Round, 'organisationId' | 'roundId'>,
  letters: string,
): Promise<Waiting | undefined> {
  const code = fromLetters(letters);
  if (code === null) return undefined;
  const { organisationId } = round;
  const keys = await world.vault.keysOf(organisationId);
  return world.database.inTenant(organisationId, async (tenant) => {
    const row = await draftByToken(tenant, round, hashDraftCode(code), world.clock.today());
    if (row === undefined) return undefined;
    const questions = await readForm(tenant, round, row.formVersion);
    return { ...row, ...openDraft(keys, row.draftId, row.sealed), questions };
  });
}
