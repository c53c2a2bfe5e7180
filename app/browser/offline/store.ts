/** Bytes that only this browser can open, with the key that lies beside them and that no script can read. */
export interface OwnSeal {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/**
 * One telling on this device, from the first letter until its teller has the code. It goes from one state to the next
 * in a single write, so that at every moment it is there, and there once:
 * draft → waiting (sealed to the round) → told or refused (the server's answer).
 */
export interface Telling {
  id: string;
  /** Where it is told: `/vertel/k7m2x9wqhr`. */
  path: string;
  /** When this state was last written, in milliseconds: says the teller which one it is, and when a draft is too old. */
  at: number;
  state: 'draft' | 'waiting' | 'told' | 'refused';
  /** From the telling table: no one is offered anything of it. */
  table?: boolean;
  /** Of a draft what was typed and chosen; of an answer its page. */
  own?: OwnSeal;
  /** Of a draft its files, apart: they are large and change seldom. */
  files?: OwnSeal | undefined;
  /** What waits, in an envelope that only the server opens. */
  envelope?: Uint8Array<ArrayBuffer>;
  /** The answer was on screen; it stays for a reload of the same tab. */
  seen?: boolean;
}

const name = 'zodat-vertellen';

/** Drafts that no one came back to. */
export const draftsKeptFor = 14 * 24 * 60 * 60 * 1000;

export const allTellings = () => work<Telling[]>('tellings', 'readonly', (store) => store.getAll());

export const findTelling = (id: string) =>
  work<Telling | undefined>('tellings', 'readonly', (store) => store.get(id));

export const putTelling = (telling: Telling) => work('tellings', 'readwrite', (store) => store.put(telling));

export const removeTelling = (id: string) =>
  work<unknown>('tellings', 'readwrite', (store) => store.delete(id));

/** The key of this browser, made the first time. Of two tabs that make one at once, the first stays. */
export async function deviceKey(): Promise<CryptoKey> {
  const read = () => work<CryptoKey | undefined>('keys', 'readonly', (store) => store.get('own'));
  const known = await read();
  if (known !== undefined) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await work<unknown>('keys', 'readwrite', (store) => store.add(made, 'own')).catch(() => undefined);
  const key = await read();
  if (key === undefined) throw new Error('This browser keeps nothing.');
  return key;
}

/**
 * One piece of work in a transaction of its own, done when it is on the disk. The database is opened for each: it takes
 * a millisecond, and a connection that stays open is lost in some browsers when a page was away for a while.
 */
async function work<Result>(
  part: 'tellings' | 'keys',
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<Result> {
  const database = await open();
  try {
    return await new Promise<Result>((resolve, reject) => {
      const transaction = database.transaction(part, mode, { durability: 'strict' });
      const request = ask(transaction.objectStore(part));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('tellings', { keyPath: 'id' });
      opening.result.createObjectStore('keys');
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}
