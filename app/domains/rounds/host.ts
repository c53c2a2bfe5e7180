import type { SpaceVisit } from '../../platform/web/visit.ts';

export function mayHost(visit: SpaceVisit): boolean {
  return visit.space.roles.includes('host');
}

/** The circle of a round may write down what someone tells. */
export function mayWriteDown(visit: SpaceVisit): boolean {
  return visit.space.roles.some((role) => role === 'member' || role === 'host' || role === 'moderator');
}
