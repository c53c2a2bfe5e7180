import type { FieldProblem, Fields } from '../../../platform/web/fields.ts';
import type { World } from '../../../platform/world.ts';
import type { Reach } from '../reach.ts';
import { type ModerationState, moderationStates } from './states.ts';
import { text } from './text.nl.ts';

export interface Moderation {
  state: ModerationState;
  /** Others may recognise the teller by it. */
  recognisable: boolean;
  /** As its teller reads it; '' when none was given. */
  reason: string;
  decidedOn: string;
}

/** As it is stored, with the reason sealed. */
export interface ModerationRow {
  state: string;
  recognisable: boolean;
  reasonSealed: Buffer | null;
  decidedOn: string;
}

interface StoryKey {
  organisationId: string;
  storyId: string;
}

const longestReason = 1_000;

/** Only a story that its teller lets go further has to be looked at. */
export function goesFurther(reach: Reach): boolean {
  return reach === 'network' || reach === 'public';
}

/** What a moderator filled in, and what is wrong with it. */
export function readDecision(fields: Fields): {
  decision: Omit<Moderation, 'decidedOn'>;
  problems: FieldProblem[];
} {
  const typed = fields.one('state');
  const state = moderationStates.find((known) => known === typed);
  const reason = fields.one('reason').trim();
  const recognisable = fields.one('recognisable') !== '';
  const problems: FieldProblem[] = [];
  if (state === undefined) problems.push({ field: 'state', message: text.problem.state });
  if (reason === '' && state !== undefined && needsReason(state, recognisable))
    problems.push({ field: 'reason', message: text.problem.reason[state] });
  if (reason.length > longestReason) problems.push({ field: 'reason', message: text.problem.reasonLong });
  return { decision: { state: state ?? 'read', recognisable, reason }, problems };
}

/** Holding a story back is explained to its teller; so is letting it go although others may recognise them. */
function needsReason(state: ModerationState, recognisable: boolean): boolean {
  return state === 'asked' || state === 'kept_near' || (state === 'passed_on' && recognisable);
}

const contextOf = ({ storyId }: StoryKey) => ['moderations', 'reason', storyId];

export async function sealReason(world: World, story: StoryKey, reason: string): Promise<Buffer | null> {
  if (reason === '') return null;
  return (await world.vault.keysOf(story.organisationId)).seal(reason, contextOf(story));
}

export async function openModeration(
  world: World,
  story: StoryKey,
  row: ModerationRow | undefined,
): Promise<Moderation | null> {
  if (row === undefined) return null;
  const { state, recognisable, reasonSealed, decidedOn } = row;
  const keys = await world.vault.keysOf(story.organisationId);
  const reason = reasonSealed === null ? '' : keys.open(reasonSealed, contextOf(story));
  return { state: state as ModerationState, recognisable, reason, decidedOn };
}
