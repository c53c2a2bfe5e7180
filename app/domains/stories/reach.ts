/**
 * How far a story may travel, from near to far. Its teller chooses, and can change it at any time. Giving a story
 * to show what the work does (accounting) is no step on this ladder but a door of its own.
 */
export const reaches = ['counted', 'team', 'network', 'public'] as const;

export type Reach = (typeof reaches)[number];

export function isReach(value: string): value is Reach {
  return (reaches as readonly string[]).includes(value);
}

/** Whether the circle of the round (hosts, moderators, members of the team) may read the text. */
export function circleMayRead(reach: Reach): boolean {
  return reach !== 'counted';
}

/**
 * Whether a story with this reach may also show what the work does. "Niemand leest het" is a promise about everyone, so
 * it closes that door too, whatever was ticked.
 */
export function mayBeGiven(reach: Reach): boolean {
  return reach !== 'counted';
}
