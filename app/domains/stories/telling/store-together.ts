import type { World } from '../../../platform/world.ts';
import { addToldStories, type StoringOutcome, type Telling } from '../store.ts';

/** As many as one transaction takes along; the others go with the next. */
const mostTogether = 32;
/** Transactions of one house on their way at once: while one waits for the disk the next is made ready. */
const mostAtOnce = 2;

interface Waiting extends Telling {
  resolve(outcome: StoringOutcome): void;
  reject(reason: unknown): void;
}

/**
 * Stores told stories of one house together: those that come in while others are on their way go with the next
 * transaction. Waiting for the disk is what storing costs; so a busy moment costs a few waits instead of many. Each
 * teller still hears it only when their own story is on disk.
 *
 * When such a transaction fails, each of its stories is tried by itself, so that none fails for another's sake. That
 * is safe: the hash of its return code lets each be stored once.
 */
export function storeTogether(world: World): (telling: Telling) => Promise<StoringOutcome> {
  const houses = new Map<string, House>();
  return (telling) =>
    new Promise((resolve, reject) => {
      const { organisationId } = telling.story;
      const house = houses.get(organisationId) ?? { waiting: [], busy: 0 };
      houses.set(organisationId, house);
      house.waiting.push({ ...telling, resolve, reject });
      if (house.busy >= mostAtOnce) return;
      const add = (tellings: readonly Telling[]) =>
        world.database.inTenant(organisationId, (tenant) => addToldStories(tenant, tellings));
      void work(house, add).then(() => {
        if (house.busy === 0) houses.delete(organisationId);
      });
    });
}

interface House {
  waiting: Waiting[];
  busy: number;
}

type Add = (tellings: readonly Telling[]) => Promise<StoringOutcome[]>;

async function work(house: House, add: Add): Promise<void> {
  house.busy += 1;
  while (house.waiting.length > 0) await storeBatch(house.waiting.splice(0, mostTogether), add);
  house.busy -= 1;
}

async function storeBatch(batch: readonly Waiting[], add: Add): Promise<void> {
  // The order of the hashes is the same everywhere, so that two programs never wait for each other.
  const ordered = [...batch].sort((one, other) => one.codeHash.compare(other.codeHash));
  try {
    const outcomes = await add(ordered);
    for (const [at, outcome] of outcomes.entries()) ordered[at]?.resolve(outcome);
  } catch (error) {
    if (batch.length === 1) batch[0]?.reject(error);
    else for (const waiting of batch) await storeBatch([waiting], add);
  }
}
