import { dayBefore } from '../../../platform/day.ts';
import { randomId } from '../../../platform/ids.ts';
import type { World } from '../../../platform/world.ts';
import { type Question, type Round, readForm, roundOfHouse } from '../../rounds/index.ts';
import { addStories } from '../bulk-store.ts';
import type { SealedStory } from '../sealed-story.ts';
import { sealStory } from '../sealing.ts';
import { storyTopic } from '../topics.ts';
import { type InventedStory, inventStories, numbersFrom } from './invent.ts';
import { organisationOfRound, realStories } from './store.ts';

const batchSize = 500;

/** done: they are in · no-round: there is no such round · real-stories: people told in it, so nothing was added. */
export type Generated = 'done' | 'no-round' | 'real-stories';

interface Order {
  roundId: string;
  count: number;
  /** The same seed gives the same stories, apart from their ids. */
  seed: number;
}

/**
 * Puts invented stories in a round, for a load test. Only in the demo, or in a round in which nobody told: invented
 * stories among real ones would make people read patterns that are not there.
 */
export async function generateStories(
  world: World,
  { roundId, count, seed }: Order,
  show: (done: number) => void,
): Promise<Generated> {
  const organisationId = await world.database.asOperator((owner) => organisationOfRound(owner, roundId));
  if (organisationId === undefined) return 'no-round';
  const found = await world.database.inTenant(organisationId, async (tenant) => {
    const round = await roundOfHouse(tenant, organisationId, roundId);
    if (round === undefined) return undefined;
    const questions = await readForm(tenant, round, round.formVersion);
    return { round, questions, real: await realStories(tenant, round) };
  });
  if (found === undefined) return 'no-round';
  if (found.real > 0 && world.config.mode !== 'demo') return 'real-stories';
  const next = inventStories(found.questions, numbersFrom(seed));
  for (let done = 0; done < count; ) {
    const size = Math.min(batchSize, count - done);
    const stories = await Promise.all(
      Array.from({ length: size }, () => seal(world, found.round, found.questions, next())),
    );
    await world.database.inTenant(organisationId, (tenant) =>
      addStories(tenant, organisationId, stories, 'generated'),
    );
    done += size;
    show(done);
  }
  world.database.notify(storyTopic, roundId);
  return 'done';
}

function seal(
  world: World,
  round: Round,
  questions: readonly Question[],
  { told, reach, daysAgo }: InventedStory,
): Promise<SealedStory> {
  const { organisationId, roundId, formVersion } = round;
  return sealStory(world, questions, {
    organisationId,
    roundId,
    storyId: randomId(),
    formVersion,
    toldOn: dayBefore(world.clock.today(), daysAgo),
    reach,
    given: false,
    told,
  });
}
