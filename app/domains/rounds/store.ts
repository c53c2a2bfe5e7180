import type { Queries } from '../../platform/database/index.ts';
import { addForm } from './form-store.ts';
import type { Question } from './question.ts';
import type { Round, RoundDraft, RoundKey, RoundState, RoundWords } from './round.ts';

const columns = [
  'organisation_id as organisationId',
  'round_id as roundId',
  'space_id as spaceId',
  'title',
  'welcome',
  'state',
  'form_version as formVersion',
  'point_key as pointKey',
  'closes_on as closesOn',
  'entry',
  'languages',
  'takes_voice as takesVoice',
  'takes_pictures as takesPictures',
] as const;

export interface RoundInSpace {
  organisationId: string;
  spaceId: string;
}

/** All rounds of a space, the newest first, with the number of stories its circle may read. */
export async function listRounds(
  tenant: Queries,
  place: RoundInSpace,
): Promise<(Round & { stories: number })[]> {
  const rows = await tenant
    .selectFrom('rounds')
    .select(columns)
    .select((query) =>
      query
        .selectFrom('stories')
        .whereRef('stories.organisation_id', '=', 'rounds.organisation_id')
        .whereRef('stories.round_id', '=', 'rounds.round_id')
        .where('stories.reach', '<>', 'counted')
        .select((count) => count.fn.countAll<number>().as('stories'))
        .as('stories'),
    )
    .where('organisation_id', '=', place.organisationId)
    .where('space_id', '=', place.spaceId)
    .orderBy('round_id', 'desc')
    .execute();
  return rows.map((row) => ({ ...asRound(row), stories: row.stories ?? 0 }));
}

/** A round of this very space, or undefined: a round of another space is one that does not exist. */
export async function findRound(
  tenant: Queries,
  place: RoundInSpace,
  roundId: string,
): Promise<Round | undefined> {
  const row = await tenant
    .selectFrom('rounds')
    .select(columns)
    .where('organisation_id', '=', place.organisationId)
    .where('space_id', '=', place.spaceId)
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  return row && asRound(row);
}

/** The round behind a story or a story point, whichever space of the house it belongs to. */
export async function roundOfHouse(tenant: Queries, organisationId: string, roundId: string) {
  const row = await tenant
    .selectFrom('rounds')
    .innerJoin('spaces', (join) =>
      join
        .onRef('spaces.organisation_id', '=', 'rounds.organisation_id')
        .onRef('spaces.space_id', '=', 'rounds.space_id'),
    )
    .select([
      'rounds.organisation_id as organisationId',
      'rounds.round_id as roundId',
      'rounds.space_id as spaceId',
      'rounds.title',
      'rounds.welcome',
      'rounds.state',
      'rounds.form_version as formVersion',
      'rounds.point_key as pointKey',
      'rounds.closes_on as closesOn',
      'rounds.entry',
      'rounds.languages',
      'rounds.takes_voice as takesVoice',
      'rounds.takes_pictures as takesPictures',
      'spaces.name as spaceName',
      'spaces.place as spacePlace',
    ])
    .where('rounds.organisation_id', '=', organisationId)
    .where('rounds.round_id', '=', roundId)
    .executeTakeFirst();
  return row && { ...asRound(row), spaceName: row.spaceName, spacePlace: row.spacePlace };
}

/** A round in preparation, with the first version of its form and the address of its story point. */
export async function addRound(
  tenant: Queries,
  round: RoundInSpace & { roundId: string; pointKey: string } & RoundWords & Partial<RoundDraft>,
  questions: readonly Question[],
  made: { by: string; on: string },
): Promise<void> {
  const { organisationId, spaceId, roundId, pointKey } = round;
  await tenant
    .insertInto('rounds')
    .values({
      organisation_id: organisationId,
      round_id: roundId,
      space_id: spaceId,
      title: round.title,
      welcome: round.welcome,
      state: 'draft',
      form_version: 1,
      point_key: pointKey,
      closes_on: round.closesOn === '' ? null : round.closesOn,
      entry: round.entry ?? 'open',
      takes_voice: round.takesVoice ?? false,
      takes_pictures: round.takesPictures ?? false,
      made_by: made.by,
      made_on: made.on,
    })
    .execute();
  await addForm(tenant, { organisationId, roundId }, 1, questions, made.on);
  await tenant
    .insertInto('story_points')
    .values({ point_key: pointKey, organisation_id: organisationId, round_id: roundId })
    .execute();
}

export async function changeRound(tenant: Queries, round: Round, draft: RoundDraft): Promise<void> {
  await updateRound(tenant, round, {
    title: draft.title,
    welcome: draft.welcome,
    closes_on: draft.closesOn === '' ? null : draft.closesOn,
    entry: draft.entry,
    takes_voice: draft.takesVoice,
    takes_pictures: draft.takesPictures,
  });
}

/** @param on the day of a closing: what was said before may be brought in for a while after it */
export async function setRoundState(
  tenant: Queries,
  round: RoundKey,
  state: RoundState,
  on: string | null = null,
): Promise<void> {
  await updateRound(tenant, round, { state, closed_on: state === 'closed' ? on : null });
}

async function updateRound(
  tenant: Queries,
  round: RoundKey,
  change: {
    title?: string;
    welcome?: string;
    closes_on?: string | null;
    closed_on?: string | null;
    state?: RoundState;
    form_version?: number;
    languages?: string;
    entry?: Round['entry'];
    takes_voice?: boolean;
    takes_pictures?: boolean;
  },
): Promise<void> {
  await tenant
    .updateTable('rounds')
    .set(change)
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .execute();
}

export async function setRoundLanguages(
  tenant: Queries,
  round: RoundKey,
  languages: Round['languages'],
): Promise<void> {
  await updateRound(tenant, round, { languages: JSON.stringify(languages) });
}

/** From now on the round is told with this version of its form. */
export async function tellWithForm(tenant: Queries, round: RoundKey, version: number): Promise<void> {
  await updateRound(tenant, round, { form_version: version });
}

/** Holds a round until the transaction ends, so that its form is changed by one at a time. */
export async function holdRound(tenant: Queries, round: RoundKey): Promise<void> {
  await tenant
    .selectFrom('rounds')
    .select('round_id')
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .forUpdate()
    .execute();
}

/** The house and round behind the address of a story point; the caller's transaction is that of the door. */
export async function findStoryPoint(door: Queries, pointKey: string) {
  return door
    .selectFrom('story_points')
    .select(['organisation_id as organisationId', 'round_id as roundId'])
    .where('point_key', '=', pointKey)
    .executeTakeFirst();
}

type RoundRow = Omit<Round, 'state' | 'entry' | 'languages'> & {
  state: string;
  entry: string;
  languages: unknown;
};

function asRound(row: RoundRow): Round {
  const { organisationId, roundId, spaceId, title, welcome, formVersion, pointKey, closesOn } = row;
  const { takesVoice, takesPictures } = row;
  return {
    organisationId,
    roundId,
    spaceId,
    title,
    welcome,
    formVersion,
    pointKey,
    closesOn,
    takesVoice,
    takesPictures,
    state: row.state as RoundState,
    entry: row.entry as Round['entry'],
    languages: row.languages as Round['languages'],
  };
}
