import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { Round } from '../round.ts';

export function pathOfRound(visit: SpaceVisit, { roundId }: Pick<Round, 'roundId'>): string {
  return `/ruimte/${visit.space.spaceId}/rondes/${roundId}`;
}
