import { sql } from 'kysely';
import type { Queries } from './database/index.ts';

/** What people work on keeps its history: what it was, who changed it, when and why. */
export interface NewVersion {
  organisationId: string;
  /** In the words of the schema: 'space', 'round'. */
  objectKind: string;
  objectId: string;
  /** The whole as it is now. It is stored as it is: seal text of a teller before it comes here. */
  body: unknown;
  madeBy: string;
  madeAt: Date;
  reason?: string;
}

export interface Version {
  version: number;
  body: unknown;
  madeBy: string;
  madeAt: Date;
  reason: string;
}

/** Keeps the next version of an object, inside the transaction that changes the object itself. */
export async function recordVersion(tenant: Queries, next: NewVersion): Promise<void> {
  const { organisationId, objectKind, objectId } = next;
  const last = await tenant
    .selectFrom('versions')
    .select((row) => row.fn.max('version').as('version'))
    .where('organisation_id', '=', organisationId)
    .where('object_kind', '=', objectKind)
    .where('object_id', '=', objectId)
    .executeTakeFirst();
  await tenant
    .insertInto('versions')
    .values({
      organisation_id: organisationId,
      object_kind: objectKind,
      object_id: objectId,
      version: Number(last?.version ?? 0) + 1,
      body: sql`${JSON.stringify(next.body)}::jsonb`,
      made_by: next.madeBy,
      made_at: next.madeAt,
      reason: next.reason ?? '',
    })
    .execute();
}

/** All versions of an object, the newest first. */
export async function versionsOf(
  tenant: Queries,
  object: { organisationId: string; objectKind: string; objectId: string },
): Promise<Version[]> {
  const rows = await tenant
    .selectFrom('versions')
    .select(['version', 'body', 'made_by', 'made_at', 'reason'])
    .where('organisation_id', '=', object.organisationId)
    .where('object_kind', '=', object.objectKind)
    .where('object_id', '=', object.objectId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    body: row.body,
    madeBy: row.made_by,
    madeAt: row.made_at,
    reason: row.reason,
  }));
}
