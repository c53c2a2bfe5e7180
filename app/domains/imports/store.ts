import type { Queries } from '../../platform/database/index.ts';
import type { sealStory } from '../stories/index.ts';
import type { ImportReach } from './waiting.ts';

export type ImportState = 'waiting' | 'running' | 'done';

export interface ImportKey {
  organisationId: string;
  importId: string;
}

export interface RoundKey {
  organisationId: string;
  roundId: string;
}

/** One import as it stands; `done` of its `total` stories are in the round. */
export interface Import extends ImportKey, RoundKey {
  reach: ImportReach;
  state: ImportState;
  formVersion: number | null;
  total: number;
  done: number;
  madeOn: string;
}

export type SealedStory = Awaited<ReturnType<typeof sealStory>>;

const columns = [
  'organisation_id as organisationId',
  'import_id as importId',
  'round_id as roundId',
  'reach',
  'state',
  'form_version as formVersion',
  'total',
  'done',
  'made_on as madeOn',
] as const;

export interface NewImport
  extends Pick<Import, 'organisationId' | 'importId' | 'roundId' | 'reach' | 'total' | 'madeOn'> {
  /** Null: from the command line. */
  madeBy: string | null;
  sealed: { report: Buffer; parts: readonly Buffer[] };
}

/** An import that waits for its host, with its stories in sealed parts. */
export async function addImport(tenant: Queries, waiting: NewImport): Promise<void> {
  const { organisationId, importId, sealed, madeBy } = waiting;
  const key = { organisation_id: organisationId, import_id: importId };
  await tenant
    .insertInto('imports')
    .values({
      ...key,
      round_id: waiting.roundId,
      reach: waiting.reach,
      state: 'waiting',
      total: waiting.total,
      done: 0,
      report_sealed: sealed.report,
      made_by: madeBy,
      made_on: waiting.madeOn,
    })
    .execute();
  for (const [part, bytes] of sealed.parts.entries()) {
    await tenant
      .insertInto('import_parts')
      .values({ ...key, part, sealed: bytes })
      .execute();
  }
}

/** An import of this very round, or undefined. */
export async function findImport(
  tenant: Queries,
  round: RoundKey,
  importId: string,
): Promise<Import | undefined> {
  const row = await ofHouse(tenant, { ...round, importId })
    .where('round_id', '=', round.roundId)
    .executeTakeFirst();
  return row && asImport(row);
}

/** An import by its own id, for its job. */
export async function importOfHouse(tenant: Queries, key: ImportKey): Promise<Import | undefined> {
  const row = await ofHouse(tenant, key).executeTakeFirst();
  return row && asImport(row);
}

function ofHouse(tenant: Queries, { organisationId, importId }: ImportKey) {
  return tenant
    .selectFrom('imports')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('import_id', '=', importId);
}

/** The imports of a round, the newest first. */
export async function listImports(tenant: Queries, round: RoundKey): Promise<Import[]> {
  const rows = await tenant
    .selectFrom('imports')
    .select(columns)
    .where('organisation_id', '=', round.organisationId)
    .where('round_id', '=', round.roundId)
    .orderBy('import_id', 'desc')
    .limit(50)
    .execute();
  return rows.map(asImport);
}

export async function sealedReport(tenant: Queries, key: ImportKey): Promise<Buffer | null> {
  const row = await tenant
    .selectFrom('imports')
    .select('report_sealed')
    .where('organisation_id', '=', key.organisationId)
    .where('import_id', '=', key.importId)
    .executeTakeFirst();
  return row?.report_sealed ?? null;
}

/** Takes away an import that no one confirmed, with all that was read; false when it is no longer waiting. */
export async function removeWaiting(tenant: Queries, key: ImportKey): Promise<boolean> {
  const rows = await tenant
    .deleteFrom('imports')
    .where('organisation_id', '=', key.organisationId)
    .where('import_id', '=', key.importId)
    .where('state', '=', 'waiting')
    .returning('import_id')
    .execute();
  return rows.length > 0;
}

function asImport<Row extends Omit<Import, 'state' | 'reach'> & { state: string; reach: string }>(
  row: Row,
): Import {
  return { ...row, state: row.state as ImportState, reach: row.reach as ImportReach };
}

/** The house that a round belongs to; the caller is the operator, who sees all houses. */
export async function organisationOfRound(owner: Queries, roundId: string): Promise<string | undefined> {
  const row = await owner
    .selectFrom('rounds')
    .select('organisation_id as organisationId')
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  return row?.organisationId;
}
