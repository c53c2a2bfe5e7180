/**
 * What a person decided about a story before it goes further than the team. read: read, nothing decided · passed_on: it
 * may go as far as its teller chose · asked: the teller is asked to change something first · kept_near: it stays with
 * the team. A story without one is new.
 */
export const moderationStates = ['read', 'passed_on', 'asked', 'kept_near'] as const;

export type ModerationState = (typeof moderationStates)[number];

/** Which stories of a round a moderator looks at; "new" has no decision yet. */
export type Queue = 'new' | ModerationState;
