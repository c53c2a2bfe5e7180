import type { Queries } from '../../../platform/database/index.ts';
import type { OwnSpace, Part, Role, SpaceKind } from '../../../platform/web/visit.ts';
import { hashToken, type SignInCookie, signInEnd } from './sign-in.ts';

/** A row of the one query that every page of a signed-in person begins with. */
interface SignInRow {
  sealed: Buffer;
  expires_at: Date;
  organisation_id: string | null;
  space_id: string | null;
  kind: SpaceKind;
  name: string;
  place: string;
  part_of_municipality: boolean;
  parts: Part[];
  roles: Role[];
}

export interface FoundSignIn {
  /** The sealed name and address of the person. */
  sealed: Buffer;
  expiresAt: Date;
  spaces: OwnSpace[];
}

/**
 * Who signed in, and every space they belong to with their roles there; an admin of a house is admin of its teams.
 * The transaction must have been opened for the same person: row-level security shows no one else's memberships.
 */
const signInQuery = `
  select people.sealed, sign_ins.expires_at, spaces.organisation_id, spaces.space_id, spaces.kind, spaces.name,
    spaces.place, spaces.part_of_municipality, spaces.parts, array_agg(distinct memberships.role) as roles
  from sign_ins
  join people on people.person_id = sign_ins.person_id
  left join memberships on memberships.person_id = sign_ins.person_id
  left join spaces on spaces.organisation_id = memberships.organisation_id
    and (spaces.space_id = memberships.space_id
      or (memberships.role = 'admin' and memberships.space_id = memberships.organisation_id))
  where sign_ins.token_hash = $1 and sign_ins.person_id = $2 and sign_ins.expires_at > $3
  group by people.sealed, sign_ins.expires_at, spaces.organisation_id, spaces.space_id
  order by spaces.name, spaces.space_id`;

export async function findSignIn(
  accounts: Queries,
  cookie: SignInCookie,
  now: Date,
): Promise<FoundSignIn | null> {
  const values = [hashToken(cookie.token), cookie.personId, now];
  const rows = await accounts.prepared<SignInRow>('find-sign-in', signInQuery, values);
  const first = rows[0];
  if (first === undefined) return null;
  return { sealed: first.sealed, expiresAt: first.expires_at, spaces: rows.flatMap(ownSpace) };
}

function ownSpace(row: SignInRow): OwnSpace[] {
  if (row.organisation_id === null || row.space_id === null) return [];
  return [
    {
      organisationId: row.organisation_id,
      spaceId: row.space_id,
      kind: row.kind,
      name: row.name,
      place: row.place,
      partOfMunicipality: row.part_of_municipality,
      parts: row.parts,
      roles: row.roles,
    },
  ];
}

/** @param token the token itself; only its hash is stored */
export async function startSignIn(accounts: Queries, cookie: SignInCookie, now: Date): Promise<void> {
  await accounts
    .insertInto('sign_ins')
    .values({
      token_hash: hashToken(cookie.token),
      person_id: cookie.personId,
      made_at: now,
      expires_at: signInEnd(now),
    })
    .execute();
}

/** Whether someone signed in after this moment, and did not leave since. */
export async function signedInSince(accounts: Queries, personId: string, moment: Date): Promise<boolean> {
  const row = await accounts
    .selectFrom('sign_ins')
    .select('made_at')
    .where('person_id', '=', personId)
    .where('made_at', '>', moment)
    .executeTakeFirst();
  return row !== undefined;
}

export async function moveEnd(accounts: Queries, cookie: SignInCookie, now: Date): Promise<void> {
  await accounts
    .updateTable('sign_ins')
    .set({ expires_at: signInEnd(now) })
    .where('token_hash', '=', hashToken(cookie.token))
    .execute();
}

export async function endSignIn(accounts: Queries, cookie: SignInCookie): Promise<void> {
  await accounts.deleteFrom('sign_ins').where('token_hash', '=', hashToken(cookie.token)).execute();
}

/** On every device at once. */
export async function endAllSignIns(accounts: Queries, personId: string): Promise<void> {
  await accounts.deleteFrom('sign_ins').where('person_id', '=', personId).execute();
}
