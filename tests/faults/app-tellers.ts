import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { demoRounds, demoStoriesOf } from '../../app/demo/network.ts';
import { hashReturnCode, returnCodeFor } from '../../app/domains/stories/return-code/index.ts';
import { openDatabase } from '../../app/platform/database/index.ts';
import { createVault, readMasterKey } from '../../app/platform/vault/index.ts';
import { formOf, newFormKey, tellingPath } from './app-stories.ts';

/** Sends one story; whether it was acknowledged: the teller sees the page with the return code. */
export async function tell(baseUrl: string, key: string, number: number): Promise<boolean> {
  try {
    const answer = await fetch(baseUrl + tellingPath, {
      method: 'POST',
      body: formOf(number, key),
      signal: AbortSignal.timeout(15_000),
    });
    await answer.text();
    return answer.status === 200;
  } catch {
    return false; // The program or the connection is gone: the teller does not know what became of it.
  }
}

/** Tellers who go on whatever happens, and remember what was acknowledged and what was not. */
export class Tellers {
  readonly acknowledged = new Set<string>();
  readonly unsure = new Set<string>();
  readonly #baseUrl: string;
  #telling = false;
  #all: Promise<unknown> = Promise.resolve();

  constructor(baseUrl: string) {
    this.#baseUrl = baseUrl;
  }

  start(count: number): void {
    this.#telling = true;
    this.#all = Promise.all(Array.from({ length: count }, () => this.#goOn()));
  }

  /** Waits until so many more were acknowledged. */
  async acknowledge(more: number): Promise<void> {
    const wanted = this.acknowledged.size + more;
    const last = Date.now() + 30_000;
    while (this.acknowledged.size < wanted) {
      if (Date.now() > last) throw new Error('The program acknowledges no more stories.');
      await setTimeout(2);
    }
  }

  async stop(): Promise<void> {
    this.#telling = false;
    await this.#all;
  }

  /** Each unsure teller sends the same form again, until it is acknowledged. */
  async sendAgain(): Promise<void> {
    const last = Date.now() + 60_000;
    while (this.unsure.size > 0) {
      await Promise.all([...this.unsure].map((key) => this.#send(key)));
      if (Date.now() > last) throw new Error(`${this.unsure.size} stories are still not acknowledged.`);
      if (this.unsure.size > 0) await setTimeout(100);
    }
  }

  async #goOn(): Promise<void> {
    while (this.#telling) {
      if (!(await this.#send(newFormKey()))) await setTimeout(20);
    }
  }

  async #send(key: string): Promise<boolean> {
    const stored = await tell(this.#baseUrl, key, this.acknowledged.size);
    if (!stored) this.unsure.add(key);
    else {
      this.unsure.delete(key);
      this.acknowledged.add(key);
    }
    return stored;
  }
}

export interface Found {
  /** Acknowledged stories that are not there. */
  missing: string[];
  /** Stories that are there and belong to no acknowledged form, or to one that has a story already. */
  tooMany: number;
  /** Return codes without a story. */
  loose: number;
}

/** Holds what was acknowledged against the database. The program must not have its folder open. */
export async function findStories(
  place: { folder: string; databaseUrl?: string },
  acknowledged: ReadonlySet<string>,
): Promise<Found> {
  const stored = await storedCodes(place);
  const codeOf = codeMakerFor(place.folder);
  const wanted = new Set([...acknowledged].map(codeOf));
  const withStory = stored.codes.filter((code) => code.hasStory).map((code) => code.hash);
  return {
    missing: [...wanted].filter((hash) => !withStory.includes(hash)),
    tooMany: stored.stories - demoRounds.flatMap(demoStoriesOf).length - wanted.size,
    loose: stored.codes.length - withStory.length,
  };
}

async function storedCodes({ folder, databaseUrl }: { folder: string; databaseUrl?: string }) {
  const database = await openDatabase(
    databaseUrl === undefined ? { folder: join(folder, 'data') } : { url: databaseUrl },
  );
  try {
    return await database.asOperator(async (owner) => {
      const codes = await owner.prepared<{ hash: string; hasStory: boolean }>(
        'codes',
        `select encode(code_hash, 'hex') as hash, exists (select from stories where stories.story_id = return_codes.story_id) as "hasStory" from return_codes`,
        [],
      );
      const counted = await owner.prepared<{ stories: number }>(
        'stories',
        'select count(*)::int as stories from stories',
        [],
      );
      return { codes, stories: counted[0]?.stories ?? 0 };
    });
  } finally {
    await database.close();
  }
}

/** From the key of a form to the hash of its return code, as the program makes it. */
function codeMakerFor(folder: string): (key: string) => string {
  const master = readMasterKey(readFileSync(join(folder, 'zodat.key'), 'utf8'));
  const vault = createVault(master, {
    load: async () => undefined,
    store: async (_, wrapped) => wrapped,
  });
  return (key) => hashReturnCode(returnCodeFor(vault, key)).toString('hex');
}
