import type { World } from '../../../platform/world.ts';
import { housesWithExpired, removeExpired } from './store.ts';

/** Each night: what no one said yes to in thirty days is thrown away. */
export async function tidyWrittenDown(world: World): Promise<void> {
  const today = world.clock.today();
  const houses = await world.database.asOperator((owner) => housesWithExpired(owner, today));
  for (const organisationId of houses) {
    await world.database.inTenant(organisationId, (tenant) => removeExpired(tenant, organisationId, today));
  }
}
