import type { World } from '../../platform/world.ts';
import { findForm, readForm } from './form-store.ts';
import type { Question } from './question.ts';
import type { Round } from './round.ts';
import { findStoryPoint, roundOfHouse } from './store.ts';

/** A story point as the telling page needs it: the round, its questions, and who asks. */
export interface StoryPoint {
  round: Round;
  questions: Question[];
  spaceName: string;
  spacePlace: string;
}

/** The topic on which a change of a round is told to every node. */
export const roundTopic = 'round';

const keptPoints = 1_000;
const freshFor = 30_000;

/**
 * Finds the round behind a story point's address and remembers it: the telling page is asked for far more often than
 * a round changes. A change is told over the database's notifications; the age limit is for a missed one. Whether the
 * round is still open is checked again in the database when a story is stored.
 */
export function createStoryPoints(world: World): (pointKey: string) => Promise<StoryPoint | undefined> {
  const kept = new Map<string, { point: StoryPoint; until: number }>();
  world.database.listen((topic, roundId) => {
    if (topic !== roundTopic) return;
    for (const [key, { point }] of kept) if (point.round.roundId === roundId) kept.delete(key);
  });
  return async (pointKey) => {
    const now = world.clock.now().getTime();
    const known = kept.get(pointKey);
    if (known !== undefined && known.until > now) return known.point;
    const point = await lookUp(world, pointKey);
    if (point === undefined) return undefined;
    if (kept.size >= keptPoints) kept.delete(kept.keys().next().value ?? '');
    kept.set(pointKey, { point, until: now + freshFor });
    return point;
  };
}

/**
 * The story point with the form a teller had in front of them, so that what they filled in is read and stored with the
 * questions they saw, also when the round got other questions meanwhile. An unknown version is the one of now.
 *
 * @param version as it came with the form: "2"
 */
export async function pointAsShown(world: World, point: StoryPoint, version: string): Promise<StoryPoint> {
  const { round } = point;
  if (version === String(round.formVersion) || !/^[1-9]\d{0,5}$/.test(version)) return point;
  const formVersion = Number(version);
  const questions = await world.database.inTenant(round.organisationId, (tenant) =>
    findForm(tenant, round, formVersion),
  );
  return questions === undefined ? point : { ...point, round: { ...round, formVersion }, questions };
}

async function lookUp(world: World, pointKey: string): Promise<StoryPoint | undefined> {
  if (!/^[a-z0-9]{6,20}$/.test(pointKey)) return undefined;
  const found = await world.database.atDoor({ kind: 'story_point', value: pointKey }, (door) =>
    findStoryPoint(door, pointKey),
  );
  if (found === undefined) return undefined;
  return world.database.inTenant(found.organisationId, async (tenant) => {
    const round = await roundOfHouse(tenant, found.organisationId, found.roundId);
    if (round === undefined) return undefined;
    const questions = await readForm(tenant, round, round.formVersion);
    const { spaceName, spacePlace, ...rest } = round;
    return { round: rest, questions, spaceName, spacePlace };
  });
}
