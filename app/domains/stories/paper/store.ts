import type { Queries } from '../../../platform/database/index.ts';

interface RoundOfHouse {
  organisationId: string;
  roundId: string;
}

/** Whoever prints at the same moment waits here, so that no number is given twice. */
export async function nextNumber(tenant: Queries, round: RoundOfHouse): Promise<number> {
  await tenant
    .selectFrom('rounds')
    .select('round_id')
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .forUpdate()
    .execute();
  const last = await tenant
    .selectFrom('paper_forms')
    .select((query) => query.fn.max('number').as('number'))
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .executeTakeFirst();
  return (last?.number ?? 0) + 1;
}

export async function addForms(
  tenant: Queries,
  round: RoundOfHouse,
  forms: readonly { number: number; formVersion: number; keySealed: Buffer }[],
  printedOn: string,
): Promise<void> {
  await tenant
    .insertInto('paper_forms')
    .values(
      forms.map((form) => ({
        organisation_id: round.organisationId,
        round_id: round.roundId,
        number: form.number,
        form_version: form.formVersion,
        key_sealed: form.keySealed,
        printed_on: printedOn,
      })),
    )
    .execute();
}

/** Forms that were printed and not typed in yet, in the order of their numbers. */
export async function waitingForms(
  tenant: Queries,
  round: RoundOfHouse,
  range: { from: number; to: number } = { from: 1, to: 999_999 },
) {
  return tenant
    .selectFrom('paper_forms')
    .select(['number', 'form_version as formVersion', 'key_sealed as keySealed'])
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .where('number', '>=', range.from)
    .where('number', '<=', range.to)
    .where('typed_in', '=', false)
    .orderBy('number')
    .execute();
}

/** How many forms were printed in all. */
export async function countForms(tenant: Queries, round: RoundOfHouse): Promise<number> {
  const row = await tenant
    .selectFrom('paper_forms')
    .select((query) => query.fn.countAll<number>().as('count'))
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** One form by its number, typed in or not. */
export async function formByNumber(tenant: Queries, round: RoundOfHouse, number: number) {
  return tenant
    .selectFrom('paper_forms')
    .select(['number', 'form_version as formVersion', 'key_sealed as keySealed'])
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .where('number', '=', number)
    .executeTakeFirst();
}

/** Marks a form as typed in and forgets its key; false when someone else just did. */
export async function takeForm(tenant: Queries, round: RoundOfHouse, number: number): Promise<boolean> {
  const taken = await tenant
    .updateTable('paper_forms')
    .set({ typed_in: true, key_sealed: null })
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .where('number', '=', number)
    .where('typed_in', '=', false)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

/**
 * After a story that was typed in wrong has gone: its form waits again, and its code may be stored once more. Only when
 * the code still belongs to that very story.
 */
export async function giveBackForm(
  tenant: Queries,
  round: RoundOfHouse,
  form: { number: number; keySealed: Buffer; codeHash: Buffer; storyId: string },
): Promise<void> {
  const forgotten = await tenant
    .deleteFrom('return_codes')
    .where('organisation_id', '=', round.organisationId)
    .where('code_hash', '=', form.codeHash)
    .where('story_id', '=', form.storyId)
    .executeTakeFirst();
  if (forgotten.numDeletedRows === 0n) return;
  await tenant
    .updateTable('paper_forms')
    .set({ typed_in: false, key_sealed: form.keySealed })
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .where('number', '=', form.number)
    .execute();
}
