import type { Queries } from '../../platform/database/index.ts';
import { NotFoundError } from '../../platform/errors.ts';
import { isId } from '../../platform/ids.ts';
import type { SpaceVisit } from '../../platform/web/visit.ts';
import type { Round } from './round.ts';
import { findRound } from './store.ts';

/** @throws NotFoundError when this space has no such round */
export async function roundOfVisit(tenant: Queries, visit: SpaceVisit): Promise<Round> {
  const roundId = visit.params.roundId ?? '';
  const round = isId(roundId) ? await findRound(tenant, visit.space, roundId) : undefined;
  if (round === undefined) throw new NotFoundError();
  return round;
}
