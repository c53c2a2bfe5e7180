import { appendFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLedger } from './ledger.ts';

const withdrawal = {
  organisationId: '00000000-0000-4000-8000-000000000001',
  storyId: '00000000-0000-4000-8000-000000000002',
  withdrawnOn: '2026-11-22',
};

test('what is written in the ledger is read back, and an absent ledger is an empty one', async () => {
  const ledger = openLedger(join(await mkdtemp(join(tmpdir(), 'ledger-')), 'withdrawals.ledger'));
  expect(await ledger.all()).toEqual([]);
  await ledger.add(withdrawal);
  await ledger.add({ ...withdrawal, storyId: withdrawal.organisationId });
  expect(await ledger.all()).toEqual([withdrawal, { ...withdrawal, storyId: withdrawal.organisationId }]);
});

test('a line cut off by a power failure is left out, and the lines before it stand', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'ledger-')), 'withdrawals.ledger');
  await openLedger(file).add(withdrawal);
  await appendFile(file, '2026-11-22 00000000-0000');
  expect(await openLedger(file).all()).toEqual([withdrawal]);
});

test('what is taken back after a line was cut off is not lost with that line', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'ledger-')), 'withdrawals.ledger');
  await appendFile(file, '2026-11-22 00000000-0000');
  await openLedger(file).add(withdrawal);
  await openLedger(file).add({ ...withdrawal, storyId: withdrawal.organisationId });
  expect(await openLedger(file).all()).toEqual([
    withdrawal,
    { ...withdrawal, storyId: withdrawal.organisationId },
  ]);
});
