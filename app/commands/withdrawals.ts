import { access } from 'node:fs/promises';
import { withdrawStory } from '../domains/stories/index.ts';
import type { Queries } from '../platform/database/index.ts';
import { type Ledger, openLedger, type Withdrawal } from '../platform/ledger.ts';

/** What stands in a database that is about to be replaced. */
export async function withdrawalsIn(owner: Queries): Promise<Withdrawal[]> {
  return owner
    .selectFrom('withdrawals')
    .select(['organisation_id as organisationId', 'story_id as storyId', 'withdrawn_on as withdrawnOn'])
    .execute();
}

/** Each story once, with the day it was first taken back. */
export function joined(...lists: readonly Withdrawal[][]): Withdrawal[] {
  const first = new Map<string, Withdrawal>();
  for (const withdrawal of lists.flat()) {
    const known = first.get(keyOf(withdrawal));
    if (known === undefined || withdrawal.withdrawnOn < known.withdrawnOn)
      first.set(keyOf(withdrawal), withdrawal);
  }
  return [...first.values()];
}

/** Takes every story back again that was taken back before, in the transaction of `owner`. */
export async function withdrawAgain(owner: Queries, withdrawals: readonly Withdrawal[]): Promise<void> {
  for (const { organisationId, storyId, withdrawnOn } of withdrawals) {
    await withdrawStory(owner, { organisationId, storyId }, withdrawnOn);
  }
}

/** Writes down what the ledger does not know yet, so that the next time it suffices by itself. */
export async function completeLedger(ledger: Ledger, withdrawals: readonly Withdrawal[]): Promise<void> {
  const known = new Set((await ledger.all()).map(keyOf));
  for (const withdrawal of withdrawals) {
    if (!known.has(keyOf(withdrawal))) await ledger.add(withdrawal);
  }
}

/** The withdrawals in a file; undefined when it is not there. */
export async function readLedgerFile(path: string): Promise<Withdrawal[] | undefined> {
  const there = await access(path).then(
    () => true,
    () => false,
  );
  return there ? openLedger(path).all() : undefined;
}

const keyOf = ({ organisationId, storyId }: Withdrawal) => `${organisationId} ${storyId}`;
