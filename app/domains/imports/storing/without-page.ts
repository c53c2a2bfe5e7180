import { randomBytes } from 'node:crypto';
import { orderedId } from '../../../platform/ids.ts';
import type { World } from '../../../platform/world.ts';
import type { Reading } from '../reading.ts';
import { importOfHouse, organisationOfRound } from '../store.ts';
import { type ImportReach, sealReading } from '../waiting.ts';
import { keepWaiting } from './keep.ts';
import { runImport } from './run.ts';
import { startImport } from './start.ts';

/** After this time the queue goes on with an import of which the command was ended halfway. */
const safetyNet = 10 * 60 * 1000;

/**
 * Stores what was read in a round of any house, for the command line: the same steps as on the page, one after the
 * other.
 *
 * @returns how many stories came in, or undefined when there is no such round
 */
export async function importWithoutPage(
  world: World,
  place: { roundId: string; reach: ImportReach },
  reading: Reading,
  show: (progress: { done: number; total: number }) => void,
): Promise<number | undefined> {
  const { roundId, reach } = place;
  const organisationId = await world.database.asOperator((owner) => organisationOfRound(owner, roundId));
  if (organisationId === undefined) return undefined;
  const now = world.clock.now();
  const importId = orderedId(now, randomBytes(16));
  const key = { organisationId, importId };
  const sealed = await sealReading(await world.vault.keysOf(organisationId), importId, reading);
  const total = reading.stories.length;
  const madeOn = world.clock.today();
  await world.database.inTenant(organisationId, async (tenant) => {
    await keepWaiting(world, tenant, { ...key, roundId, reach, total, madeOn, madeBy: null, sealed });
    const waiting = await importOfHouse(tenant, key);
    if (waiting === undefined) return;
    await startImport(world, tenant, waiting, reading.questions, new Date(now.getTime() + safetyNet));
  });
  await runImport(world, key, show);
  return total;
}
