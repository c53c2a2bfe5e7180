import type { Queries } from '../../../platform/database/index.ts';
import type { World } from '../../../platform/world.ts';
import { addImport, type ImportKey, type NewImport, removeWaiting } from '../store.ts';

/** Takes away what was read from files that no one confirmed. */
export const tidyJob = 'imports.tidy';

const waitsFor = 24 * 3600 * 1000;

/** Keeps what was read until someone confirms it; the job that takes it away after a day comes in with it. */
export async function keepWaiting(world: World, tenant: Queries, waiting: NewImport): Promise<void> {
  await addImport(tenant, waiting);
  const { organisationId, importId } = waiting;
  const startAfter = new Date(world.clock.now().getTime() + waitsFor);
  await world.jobs.send(tenant, tidyJob, { organisationId, importId }, { startAfter });
}

/** Does nothing to an import that was confirmed in the meantime. */
export async function tidyImport(world: World, key: ImportKey): Promise<void> {
  await world.database.inTenant(key.organisationId, (tenant) => removeWaiting(tenant, key));
}
