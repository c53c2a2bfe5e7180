import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openTestDatabase } from '../../../platform/database/testing.ts';
import { randomId } from '../../../platform/ids.ts';
import { openVault } from '../../../platform/open-vault.ts';
import { makeMasterKey } from '../../../platform/vault/index.ts';
import type { World } from '../../../platform/world.ts';
import type { Question } from '../question.ts';
import { keepQuestion } from './keep.ts';
import { addLibraryVersion } from './store.ts';

const lindewaard = '0190a1b2-0000-7000-8000-0000000000e1';
const joris = '0190a1b2-0000-7000-8000-0000000000e2';
const soup: Question = { id: 'soup', kind: 'text', name: 'Soep', label: 'Welke soep?', about: 'story' };

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  const vault = await openVault({ masterKey: makeMasterKey() } as World['config'], database);
  await vault.keysOf(lindewaard);
});
afterAll(() => database?.close());

function keep(question: Question) {
  const keeping = {
    organisationId: lindewaard,
    madeBy: joris,
    madeOn: '2026-11-22',
    makeLibraryId: randomId,
  };
  return database.inTenant(lindewaard, (tenant) => keepQuestion(tenant, question, keeping));
}

test('a question that is kept again as it was is no new version', async () => {
  const first = await keep(soup);
  expect(await keep({ ...soup, library: first })).toEqual(first);
  expect(await keep({ ...soup, label: 'Welke thee?', library: first })).toEqual({ ...first, version: 2 });
});

test('hosts who keep the same question at the same moment each get a version of their own', async () => {
  const library = await keep(soup);
  const labels = ['Erwtensoep?', 'Tomatensoep?', 'Linzensoep?', 'Uiensoep?'];
  const kept = await Promise.all(labels.map((label) => keep({ ...soup, label, library })));
  expect(kept.map(({ version }) => version).toSorted()).toEqual([2, 3, 4, 5]);
});

test('a version that someone else took in the meantime stays theirs', async () => {
  const { libraryId } = await keep(soup);
  const mine = { libraryId, version: 1, question: { ...soup, label: 'Welke thee?' }, madeOn: '2026-11-22' };
  const added = database.inTenant(lindewaard, (tenant) => addLibraryVersion(tenant, lindewaard, mine, joris));
  expect(await added).toBe(false);
});
