import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import {
  createVault,
  makeMasterKey,
  readMasterKey,
  rewrapDataKey,
  UnreadableSealError,
  unwrapDataKey,
  WrongKeyError,
} from './index.ts';

const linde = '019a0000-0000-7000-8000-000000000010';
const rietwoude = '019a0000-0000-7000-8000-000000000020';

/** Keeps wrapped keys in memory, as the database does: the first one stored wins. */
function keyCupboard() {
  const kept = new Map<string, Buffer>();
  return {
    kept,
    load: async (organisationId: string) => kept.get(organisationId),
    store: async (organisationId: string, wrapped: Buffer) => {
      if (!kept.has(organisationId)) kept.set(organisationId, wrapped);
      return kept.get(organisationId)!;
    },
  };
}

test('what is sealed is opened again, and no byte of it can be read or changed', async () => {
  const keys = await createVault(readMasterKey(makeMasterKey()), keyCupboard()).keysOf(linde);
  const sealed = keys.seal('Ze keek me aan en bleef zitten.', ['stories', '1']);
  expect(keys.open(sealed, ['stories', '1'])).toBe('Ze keek me aan en bleef zitten.');
  expect(sealed.includes('zitten')).toBe(false);
  for (let at = 0; at < sealed.length; at += 1) {
    const damaged = Buffer.from(sealed);
    damaged[at]! ^= 1;
    expect(() => keys.open(damaged, ['stories', '1'])).toThrow(UnreadableSealError);
  }
  expect(() => keys.open(sealed.subarray(0, 20), ['stories', '1'])).toThrow(UnreadableSealError);
});

test('a sealed text cannot be moved to another row, another place or another house', async () => {
  const vault = createVault(readMasterKey(makeMasterKey()), keyCupboard());
  const keys = await vault.keysOf(linde);
  const sealed = keys.seal('verhaal', ['stories', '12']);
  expect(() => keys.open(sealed, ['stories', '1'])).toThrow(UnreadableSealError);
  expect(() => keys.open(sealed, ['stories1', '2'])).toThrow(UnreadableSealError);
  const others = await vault.keysOf(rietwoude);
  expect(() => others.open(sealed, ['stories', '12'])).toThrow(UnreadableSealError);
  expect(others.search.equals(keys.search)).toBe(false);
});

test('the same text sealed twice looks different', async () => {
  const keys = await createVault(readMasterKey(makeMasterKey()), keyCupboard()).keysOf(linde);
  expect(keys.seal('ja', ['a']).equals(keys.seal('ja', ['a']))).toBe(false);
});

test('two processes that open a new house at once end up with the same key', async () => {
  const cupboard = keyCupboard();
  const master = readMasterKey(makeMasterKey());
  const [one, other] = await Promise.all([
    createVault(master, cupboard).keysOf(linde),
    createVault(master, cupboard).keysOf(linde),
  ]);
  expect(other.open(one.seal('samen', ['a']), ['a'])).toBe('samen');
});

test('another master key is refused, and said which one is needed', async () => {
  const cupboard = keyCupboard();
  const master = readMasterKey(makeMasterKey());
  await createVault(master, cupboard).keysOf(linde);
  const opening = createVault(readMasterKey(makeMasterKey()), cupboard).keysOf(linde);
  await expect(opening).rejects.toThrow(WrongKeyError);
  await expect(opening).rejects.toThrow(master.id);
});

test('a changed master key opens what was sealed before', async () => {
  const cupboard = keyCupboard();
  const [old, next] = [readMasterKey(makeMasterKey()), readMasterKey(makeMasterKey())];
  const sealed = (await createVault(old, cupboard).keysOf(linde)).seal('blijft', ['a']);
  cupboard.kept.set(linde, rewrapDataKey(old, next, linde, cupboard.kept.get(linde)!));
  expect((await createVault(next, cupboard).keysOf(linde)).open(sealed, ['a'])).toBe('blijft');
  expect(() => unwrapDataKey(old, linde, cupboard.kept.get(linde)!)).toThrow(WrongKeyError);
});

test('the keys of a house do not show themselves, not in print and not in an error', async () => {
  const cupboard = keyCupboard();
  const master = readMasterKey(makeMasterKey());
  const vault = createVault(master, cupboard);
  const keys = await vault.keysOf(linde);
  const secrets = [keys.search, master.bytes, vault.derive('return code')].flatMap((key) => [
    key.toString('hex'),
    key.toString('base64url'),
    [...key.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' '),
  ]);
  const failure = await createVault(readMasterKey(makeMasterKey()), cupboard).keysOf(linde).catch(String);
  const shown = [
    inspect(keys, { showHidden: true, depth: 9 }),
    inspect(vault, { showHidden: true, depth: 9 }),
    JSON.stringify(master),
    `${failure}`,
  ];
  for (const secret of secrets) expect(shown.join('\n')).not.toContain(secret);
});

test('a damaged master key is refused, and no key shows itself when it is printed', () => {
  const written = makeMasterKey();
  for (const wrong of ['', 'kort', `${written}A`, written.slice(1)])
    expect(() => readMasterKey(wrong)).toThrow(WrongKeyError);
  const key = readMasterKey(`${written}\n`);
  expect(inspect(key, { showHidden: true, depth: 5 })).not.toContain(written);
  expect(inspect(key)).not.toContain(key.bytes.toString('hex').slice(0, 8));
});
