import type { World } from '../../../platform/world.ts';

export const tidyJob = 'accounts.tidy';

/** Each night: sign-ins and links that ended are not kept. */
export async function tidyAccounts(world: World): Promise<void> {
  const now = world.clock.now();
  await world.database.inAccounts(async (accounts) => {
    await accounts.deleteFrom('sign_ins').where('expires_at', '<', now).execute();
    await accounts.deleteFrom('mail_links').where('expires_at', '<', now).execute();
  });
}
