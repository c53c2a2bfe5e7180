import type { World } from '../../../platform/world.ts';
import { forgetExpiredLetters, housesWithExpiredLetters } from './store.ts';

/** Each night: the address of a mail that could not be sent goes when its invitation has ended. */
export async function tidyTellingInvitations(world: World): Promise<void> {
  const today = world.clock.today();
  const houses = await world.database.asOperator((owner) => housesWithExpiredLetters(owner, today));
  for (const organisationId of houses) {
    await world.database.inTenant(organisationId, (tenant) =>
      forgetExpiredLetters(tenant, organisationId, today),
    );
  }
}
