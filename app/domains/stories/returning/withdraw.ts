import type { World } from '../../../platform/world.ts';
import { circleMayRead } from '../reach.ts';
import { withdrawStory } from '../store.ts';
import type { Story } from '../story.ts';
import { storyTopic } from '../topics.ts';

/**
 * Takes a story back everywhere. First the ledger, then the database: when the power fails in between, the replay at
 * the next start finishes it; the other way round a restored backup could bring the story back.
 */
export async function withdraw(
  world: World,
  story: Pick<Story, 'organisationId' | 'storyId' | 'roundId' | 'reach'>,
): Promise<void> {
  const { organisationId, storyId } = story;
  const withdrawnOn = world.clock.today();
  await world.ledger.add({ organisationId, storyId, withdrawnOn });
  await world.database.inTenant(organisationId, (tenant) =>
    withdrawStory(tenant, { organisationId, storyId }, withdrawnOn),
  );
  if (circleMayRead(story.reach)) world.database.notify(storyTopic, story.roundId);
}

/** Withdraws again whatever the ledger holds: at the start, and after a backup was put back. Gives how many lines. */
export async function replayLedger(world: Pick<World, 'ledger' | 'database'>): Promise<number> {
  const withdrawals = await world.ledger.all();
  for (const { organisationId, storyId, withdrawnOn } of withdrawals) {
    await world.database.inTenant(organisationId, (tenant) =>
      withdrawStory(tenant, { organisationId, storyId }, withdrawnOn),
    );
  }
  return withdrawals.length;
}
