import type { Queries } from '../../../platform/database/index.ts';
import { readForm } from '../form-store.ts';
import type { Question } from '../question.ts';
import type { Round, RoundKey, RoundLanguages } from '../round.ts';
import type { Removed } from './form-changes.ts';
import { type StoredCopy, type WorkingCopy, workingCopyOf } from './working-copy.ts';

export async function readWorkingCopy(tenant: Queries, round: Round): Promise<WorkingCopy> {
  const stored = await readStored(tenant, round);
  const now = await readForm(tenant, round, round.formVersion);
  const base =
    stored === undefined || stored.baseVersion === round.formVersion
      ? now
      : await readForm(tenant, round, stored.baseVersion);
  return workingCopyOf(round, stored, { base, now });
}

async function readStored(tenant: Queries, round: RoundKey): Promise<StoredCopy | undefined> {
  const row = await tenant
    .selectFrom('form_drafts')
    .select(['revision', 'base_version as baseVersion', 'questions', 'languages', 'removed'])
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    revision: row.revision,
    baseVersion: row.baseVersion,
    questions: row.questions as unknown as Question[],
    languages: row.languages as unknown as RoundLanguages,
    removed: row.removed as unknown as Removed | null,
  };
}

/** What a working copy becomes; its revision goes up by one. */
export interface NextCopy {
  questions: readonly Question[];
  languages: RoundLanguages;
  removed: Removed | null;
  /** The form version it stands on. */
  baseVersion: number;
}

/** Stores the next revision. The caller holds the round (holdRound), so that two of these never cross. */
export async function saveWorkingCopy(
  tenant: Queries,
  round: RoundKey,
  next: NextCopy,
  changed: { by: string; on: string },
): Promise<void> {
  const values = {
    base_version: next.baseVersion,
    questions: JSON.stringify(next.questions),
    languages: JSON.stringify(next.languages),
    removed: next.removed === null ? null : JSON.stringify(next.removed),
    changed_by: changed.by,
    changed_on: changed.on,
  };
  await tenant
    .insertInto('form_drafts')
    .values({
      organisation_id: round.organisationId,
      round_id: round.roundId,
      revision: 1,
      ...values,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'round_id']).doUpdateSet((row) => ({
        ...values,
        revision: row('form_drafts.revision', '+', 1),
      })),
    )
    .execute();
}
