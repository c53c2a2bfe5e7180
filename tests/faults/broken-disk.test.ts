import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { missingFrom, numbersIn, writeUntilEnd } from './acknowledged.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zodat-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function writeOn(kind: string, after: number) {
  await numbersIn(folder);
  return writeUntilEnd({
    target: folder,
    first: 0,
    preload: join(import.meta.dirname, 'broken-disk.ts'),
    environment: { ZODAT_BROKEN_DISK: kind, ZODAT_BROKEN_AFTER: String(after) },
  });
}

test.each([
  ['a disk that cannot sync', 'sync', 40],
  ['a disk that is full when the program starts', 'full', 20],
  ['a disk that fills up under the log', 'full-log', 60],
])(
  '%s ends the program with a clear message, and costs nothing that was acknowledged',
  async (_, kind, after) => {
    const { acknowledged, ending } = await writeOn(kind, after);
    expect(ending).toContain('De ingebouwde database is gestopt');
    expect(missingFrom(await numbersIn(folder), acknowledged)).toEqual([]);
  },
);

test('a disk that fills up under the tables makes the request fail, and costs nothing that was acknowledged', async () => {
  const { acknowledged, ending } = await writeOn('full', 400);
  expect(ending).not.toContain('SIGKILL');
  expect(acknowledged).not.toEqual([]);
  expect(missingFrom(await numbersIn(folder), acknowledged)).toEqual([]);
});
