import type { SpaceVisit } from '../../platform/web/visit.ts';

export function mayHost(visit: SpaceVisit): boolean {
  return visit.space.roles.includes('host');
}
