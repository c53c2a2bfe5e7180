import {
  chmodSync,
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Installation, install } from '../../tests/fixtures/installation.ts';
import { openVault } from '../platform/open-vault.ts';
import { makeMasterKey } from '../platform/vault/index.ts';

const linde = '0190a1b2-0000-7000-8000-000000000010';
const rietwoude = '0190a1b2-0000-7000-8000-000000000020';

let zodat: Installation;
let keyFile: string;

beforeEach(async () => {
  zodat = await install();
  keyFile = zodat.config.keyFile;
});
afterEach(() => zodat.remove());

/** Opens the data with the key that is there, and does something in it. */
async function withVault<T>(work: (vault: Awaited<ReturnType<typeof openVault>>) => Promise<T>): Promise<T> {
  const database = await zodat.open();
  try {
    return await work(await openVault(zodat.config, database));
  } finally {
    await database.close();
  }
}

/** Something sealed under the key of two houses; gives what opens it again. */
async function sealSomething() {
  const sealed = await withVault(async (vault) => {
    await vault.keysOf(rietwoude);
    return (await vault.keysOf(linde)).seal('Ze bleef zitten.', ['test']);
  });
  return () => withVault(async (vault) => (await vault.keysOf(linde)).open(sealed, ['test']));
}

test('a key is made once, for its owner only, and never shown', async () => {
  const { code, lines, notes } = await zodat.zodat('key', 'make');
  expect(code).toBe(0);
  const written = readFileSync(keyFile, 'utf8').trim();
  expect([...lines, ...notes].join()).not.toContain(written);
  expect(statSync(keyFile).mode & 0o777).toBe(0o600);
  expect(await zodat.zodat('key', 'make')).toMatchObject({ code: 1 });
  expect(readFileSync(keyFile, 'utf8').trim()).toBe(written);
});

test('a check says whether the key fits the data', async () => {
  await zodat.zodat('key', 'make');
  await sealSomething();
  expect(await zodat.zodat('key', 'check')).toMatchObject({ code: 0 });
  renameSync(keyFile, `${keyFile}.away`);
  expect(await zodat.zodat('key', 'check')).toMatchObject({ code: 1 });
  expect(existsSync(keyFile)).toBe(false);
  await zodat.zodat('key', 'make');
  const wrong = await zodat.zodat('key', 'check');
  expect(wrong.code).toBe(1);
  expect(wrong.notes.join()).toContain('Zet de juiste sleutel terug');
});

test('a changed key opens what was sealed before; the old one stays until it is forgotten', async () => {
  await zodat.zodat('key', 'make');
  const open = await sealSomething();
  const before = readFileSync(keyFile, 'utf8');
  expect(await zodat.zodat('key', 'rotate')).toMatchObject({
    code: 0,
    lines: [expect.stringContaining(': 2.')],
  });
  expect(readFileSync(keyFile, 'utf8')).not.toBe(before);
  expect(readFileSync(`${keyFile}.old`, 'utf8')).toBe(before);
  expect(await open()).toBe('Ze bleef zitten.');
  expect(await zodat.zodat('key', 'rotate')).toMatchObject({ code: 1 });
  expect(await zodat.zodat('key', 'rotate', '--forget-old')).toMatchObject({ code: 0 });
  expect(existsSync(`${keyFile}.old`)).toBe(false);
  expect(await open()).toBe('Ze bleef zitten.');
});

test.each([
  ['before anything was wrapped', async (before: string) => putKeys(before, `${keyFile}.new`)],
  ['after the data was wrapped anew', async (before: string) => putKeys(before, `${keyFile}.new`, keyFile)],
])('a change that was cut short %s is finished by the same command', async (_when, cutShort) => {
  await zodat.zodat('key', 'make');
  const open = await sealSomething();
  const before = readFileSync(keyFile, 'utf8');
  await cutShort(before);
  const fresh = readFileSync(`${keyFile}.new`, 'utf8');
  expect(await zodat.zodat('key', 'rotate')).toMatchObject({ code: 0 });
  expect(readFileSync(keyFile, 'utf8')).toBe(fresh);
  expect(readFileSync(`${keyFile}.old`, 'utf8')).toBe(before);
  expect(existsSync(`${keyFile}.new`)).toBe(false);
  expect(await open()).toBe('Ze bleef zitten.');
});

/** Changes the key all the way, and then puts the files back as they were in between. */
async function putKeys(before: string, fresh: string, alreadyWrapped?: string): Promise<void> {
  if (alreadyWrapped === undefined) {
    writeFileSync(fresh, `${makeMasterKey()}\n`);
    return;
  }
  await zodat.zodat('key', 'rotate');
  copyFileSync(alreadyWrapped, fresh);
  rmSync(`${keyFile}.old`);
  writeFileSync(alreadyWrapped, before);
}

test('a check of everything names a key that others may read', async () => {
  await zodat.zodat('key', 'make');
  await sealSomething();
  expect(await zodat.zodat('check')).toMatchObject({ code: 0 });
  chmodSync(keyFile, 0o644);
  const { code, lines } = await zodat.zodat('check', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(lines.join())).toContainEqual(expect.objectContaining({ what: 'key', ok: false }));
});
