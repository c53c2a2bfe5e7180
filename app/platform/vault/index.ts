import { createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import { type MasterKey, WrongKeyError } from './master-key.ts';
import { openBytes, sealBytes, UnreadableSealError } from './seal.ts';

export { MasterKey, makeMasterKey, readMasterKey, WrongKeyError } from './master-key.ts';
export { UnreadableSealError } from './seal.ts';

/** The keys of one house, ready for use. */
export interface HouseKeys {
  /** Seals text for one place; `context` names the table, the row and, where needed, the column. */
  seal(text: string, context: readonly string[]): Buffer;
  /** @throws UnreadableSealError */
  open(sealed: Uint8Array, context: readonly string[]): string;
  /** The same for a recording or a picture. */
  sealFile(bytes: Uint8Array, context: readonly string[]): Buffer;
  /** @throws UnreadableSealError */
  openFile(sealed: Uint8Array, context: readonly string[]): Buffer;
  /** Under which words and answers are hashed for the search. */
  readonly search: Buffer;
}

export interface Vault {
  /**
   * The keys of a house, made the first time. Kept in memory after that, so that the next call costs nothing.
   * Call it before a transaction begins: the first time it reads from the database.
   *
   * @throws WrongKeyError when the master key is not the one this house was sealed with
   */
  keysOf(organisationId: string): Promise<HouseKeys>;
  /** A key of the installation as a whole for one purpose, made from the master key. */
  derive(purpose: string): Buffer;
}

/** Where wrapped data keys are kept. Storing gives the key that stands there afterwards: the first one wins. */
export interface DataKeyStore {
  load(organisationId: string): Promise<Buffer | undefined>;
  store(organisationId: string, wrapped: Buffer): Promise<Buffer>;
}

/** The one module that seals text. Each house has a data key of its own, wrapped by the master key. */
export function createVault(masterKey: MasterKey, store: DataKeyStore): Vault {
  const known = new Map<string, Promise<HouseKeys>>();
  const derived = new Map<string, Buffer>();
  const load = async (organisationId: string): Promise<HouseKeys> => {
    const wrapped =
      (await store.load(organisationId)) ??
      (await store.store(organisationId, wrapDataKey(masterKey, organisationId, randomBytes(32))));
    return houseKeys(organisationId, unwrapDataKey(masterKey, organisationId, wrapped));
  };
  return {
    keysOf(organisationId) {
      let keys = known.get(organisationId);
      if (keys === undefined) {
        keys = load(organisationId);
        known.set(organisationId, keys);
        keys.catch(() => known.delete(organisationId));
      }
      return keys;
    },
    derive(purpose) {
      const key = derived.get(purpose) ?? subkey(masterKey.bytes, `zodat ${purpose}`);
      derived.set(purpose, key);
      return key;
    },
  };
}

function houseKeys(organisationId: string, dataKey: Buffer): HouseKeys {
  const textKey = createSecretKey(subkey(dataKey, 'text'));
  const searchKey = subkey(dataKey, 'search');
  return {
    seal: (text, context) => sealBytes(textKey, Buffer.from(text), [organisationId, ...context]),
    open: (sealed, context) => openBytes(textKey, sealed, [organisationId, ...context]).toString(),
    sealFile: (bytes, context) => sealBytes(textKey, bytes, [organisationId, 'file', ...context]),
    openFile: (sealed, context) => openBytes(textKey, sealed, [organisationId, 'file', ...context]),
    // A getter, so that a printed object does not show the key.
    get search() {
      return searchKey;
    },
  };
}

/** HKDF with SHA-256 (RFC 5869): one key for each purpose. */
function subkey(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', purpose, 32));
}

/** A data key as it is stored: the id of the master key it was wrapped with, then the sealed key. */
export function wrapDataKey(masterKey: MasterKey, organisationId: string, dataKey: Buffer): Buffer {
  const sealed = sealBytes(wrappingKey(masterKey), dataKey, ['data key', organisationId]);
  return Buffer.concat([Buffer.from(masterKey.id, 'hex'), sealed]);
}

/** @throws WrongKeyError when it was wrapped with another master key, or is damaged */
export function unwrapDataKey(masterKey: MasterKey, organisationId: string, wrapped: Buffer): Buffer {
  const wrappedWith = wrapped.subarray(0, 4).toString('hex');
  if (wrappedWith !== masterKey.id) {
    throw new WrongKeyError(
      `Deze gegevens zijn gesloten met hoofdsleutel ${wrappedWith}, en hier ligt sleutel ${masterKey.id}. Zet de juiste sleutel terug.`,
    );
  }
  try {
    return openBytes(wrappingKey(masterKey), wrapped.subarray(4), ['data key', organisationId]);
  } catch (error) {
    if (!(error instanceof UnreadableSealError)) throw error;
    throw new WrongKeyError('Een sleutel in de database is beschadigd. Zet een back-up terug.');
  }
}

/** Wraps a data key anew, for when the master key changes; the texts stay as they are. */
export function rewrapDataKey(
  from: MasterKey,
  to: MasterKey,
  organisationId: string,
  wrapped: Buffer,
): Buffer {
  return wrapDataKey(to, organisationId, unwrapDataKey(from, organisationId, wrapped));
}

function wrappingKey(masterKey: MasterKey): Buffer {
  return subkey(masterKey.bytes, 'zodat wrapping key');
}
