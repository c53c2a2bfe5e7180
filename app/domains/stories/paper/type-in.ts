import { randomId } from '../../../platform/ids.ts';
import { once } from '../../../platform/web/once.ts';
import type { World } from '../../../platform/world.ts';
import type { Question, Round } from '../../rounds/index.ts';
import { circleMayRead } from '../reach.ts';
import { hashReturnCode, returnCodeFor } from '../return-code/index.ts';
import { sealStory } from '../sealing.ts';
import { addToldStory } from '../store.ts';
import { storyTopic } from '../topics.ts';
import type { TypedForm } from './read-form.ts';
import { takeForm } from './store.ts';

/** A paper form on its way in. */
export interface Arrival {
  round: Round;
  number: number;
  formVersion: number;
  questions: readonly Question[];
  form: TypedForm;
  /** The key of the form, from which the code on its strip was made. */
  key: string;
  sentKey: Buffer;
  /** Where who types it in goes on. */
  path: string;
}

export type TypedIn = { path: string; storyId: string } | 'typed-in' | 'not-open';

/** Stores a form as a story that its strip opens, and forgets the form's key: all of it or nothing. */
export async function typeIn(world: World, arrival: Arrival): Promise<TypedIn> {
  const { round, number, formVersion, questions, form, key, sentKey } = arrival;
  const { organisationId, roundId } = round;
  const today = world.clock.today();
  const storyId = randomId();
  const { told, reach, given } = form;
  const place = { organisationId, storyId, roundId, formVersion, toldOn: today };
  const story = await sealStory(world, questions, { ...place, told, reach, given });
  const codeHash = hashReturnCode(returnCodeFor(world.vault, key));
  const result = await world.database
    .inTenant(organisationId, (tenant) =>
      once(tenant, { organisationId, sentKey, today }, async () => {
        if (!(await takeForm(tenant, round, number))) throw new NotTypedInError('typed-in');
        const outcome = await addToldStory(tenant, { story, codeHash, origin: 'paper', invitation: null });
        if (outcome !== 'stored') throw new NotTypedInError(outcome === 'not-open' ? 'not-open' : 'typed-in');
        return arrival.path;
      }),
    )
    .catch((error: unknown) => {
      if (error instanceof NotTypedInError) return error;
      throw error;
    });
  if (result instanceof NotTypedInError) return result.reason;
  // A sign at the very moment would say when someone told what no one reads.
  if (circleMayRead(reach)) world.database.notify(storyTopic, roundId);
  return { path: result, storyId };
}

/** Ends the transaction, so that the form still waits. */
class NotTypedInError extends Error {
  override name = 'NotTypedInError';
  readonly reason: 'typed-in' | 'not-open';

  constructor(reason: 'typed-in' | 'not-open') {
    super(reason);
    this.reason = reason;
  }
}
