/**
 * The SQL that opens a transaction in a role. It is sent as one text, which cannot carry parameters; so every
 * value is held against a strict pattern first. The ids come from our own sessions, never from a form as typed.
 */

export interface Circumstances {
  organisationId?: string;
  personId?: string;
  door?: string;
}

export type Role = 'zodat_learning' | 'zodat_accounts' | 'zodat_door' | 'zodat_accounting' | 'zodat_jobs';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const doorKey = /^[A-Za-z0-9_-]{1,128}$/;

const patterns = { organisationId: uuid, personId: uuid, door: doorKey } as const;
const settings = {
  organisationId: 'zodat.organisation_id',
  personId: 'zodat.person_id',
  door: 'zodat.door',
} as const;

/** A value that may not be placed in SQL: a mistake in our code, or someone trying. */
export class UnsafeValueError extends Error {
  override name = 'UnsafeValueError';
  constructor(what: string) {
    super(`The value for ${what} does not have the form it must have.`);
  }
}

export function openingOf(role: Role, circumstances: Circumstances): string {
  let sql = `begin; set local role ${role}`;
  for (const key of ['organisationId', 'personId', 'door'] as const) {
    const value = circumstances[key];
    if (value === undefined) continue;
    if (!patterns[key].test(value)) throw new UnsafeValueError(key);
    sql += `; set local ${settings[key]} = '${value}'`;
  }
  return sql;
}

/**
 * The owner of the tables. Without row_security a query that row-level security would thin out is an error:
 * a backup must never quietly miss rows.
 */
export const operatorOpening = 'begin; set local role none; set local row_security = off';
