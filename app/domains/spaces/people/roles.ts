import type { Role } from '../../../platform/web/visit.ts';

/** What changes when someone's roles become `wanted`. */
export function rolesToChange(
  current: readonly Role[],
  wanted: readonly Role[],
): { add: Role[]; remove: Role[] } {
  return {
    add: wanted.filter((role) => !current.includes(role)),
    remove: current.filter((role) => !wanted.includes(role)),
  };
}

/**
 * Whether a house would be left without anyone who can invite people. Teams may be: the admins of their house look
 * after them.
 */
export function leavesWithoutAdmin(
  everyone: ReadonlyMap<string, readonly Role[]>,
  personId: string,
  wanted: readonly Role[],
): boolean {
  if (wanted.includes('admin')) return false;
  const others = [...everyone].filter(([id]) => id !== personId);
  return !others.some(([, roles]) => roles.includes('admin'));
}
