import { randomId } from '../../../platform/ids.ts';
import type { World } from '../../../platform/world.ts';
import { circleMayRead, type Reach } from '../reach.ts';
import { hashReturnCode, type ReturnCode, returnCodeFor } from '../return-code/index.ts';
import { findTeller } from '../returning/teller.ts';
import { sealStory } from '../sealing.ts';
import { addToldStory } from '../store.ts';
import { mayBeResend } from '../telling/resending.ts';
import { storyTopic } from '../topics.ts';
import { removeDraft } from './store.ts';
import type { Waiting } from './waiting.ts';

/** What the teller chose, and the code made for them. */
export interface Approval {
  code: ReturnCode;
  reach: Reach;
  given: boolean;
}

/** stored · gone: it was approved, thrown away or changed in the meantime · not-open: the round ended too long ago. */
type Outcome = 'stored' | 'gone' | 'not-open';

/** Turns a draft into a story: both at once or neither. Of who wrote it down nothing is left. */
export async function approve(world: World, waiting: Waiting, approval: Approval): Promise<Outcome> {
  const { organisationId, roundId, formVersion, told, sealed } = waiting;
  const { code, reach, given } = approval;
  const story = await sealStory(world, waiting.questions, {
    organisationId,
    storyId: randomId(),
    roundId,
    formVersion,
    toldOn: world.clock.today(),
    reach,
    given,
    told,
  });
  const telling = {
    story,
    codeHash: hashReturnCode(code),
    origin: 'written_down',
    invitation: null,
  } as const;
  const outcome = await world.database
    .inTenant(organisationId, async (tenant): Promise<Outcome> => {
      if (!(await removeDraft(tenant, waiting, { sealed }))) return 'gone';
      const stored = await addToldStory(tenant, telling);
      if (stored !== 'stored') throw new NotStoredError(stored === 'not-open' ? 'not-open' : 'gone');
      return 'stored';
    })
    .catch((error: unknown) => {
      if (error instanceof NotStoredError) return error.outcome;
      throw error;
    });
  // A sign at the very moment would say when someone told what no one reads.
  if (outcome === 'stored' && circleMayRead(reach)) world.database.notify(storyTopic, roundId);
  return outcome;
}

/** Ends the transaction, so that the draft stays. */
class NotStoredError extends Error {
  override name = 'NotStoredError';
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    super(outcome);
    this.outcome = outcome;
  }
}

/**
 * The code a teller gets with their yes. On a borrowed device it is made apart: whose device it is can note the key of
 * the page beforehand, and no other door may give a code for it.
 */
export function codeOfApproval(vault: World['vault'], key: string, here: boolean): ReturnCode {
  return returnCodeFor(vault, here ? `borrowed ${key}` : key);
}

/** What was told with this code before, and whether that was so short ago that this is the same sending again. */
export async function givenBefore(
  world: World,
  code: ReturnCode,
): Promise<{ reach: Reach; mayBeResend: boolean } | null> {
  const earlier = await findTeller(world, code);
  if (earlier === 'unknown' || earlier === 'withdrawn') return null;
  const { reach, toldOn } = earlier.story;
  return { reach, mayBeResend: mayBeResend(toldOn, world.clock.today()) };
}
