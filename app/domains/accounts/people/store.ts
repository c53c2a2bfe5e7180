import { sql } from 'kysely';
import type { Queries } from '../../../platform/database/index.ts';
import type { AccountsKey } from './accounts-key.ts';
import type { Person } from './person.ts';

export interface NewPerson extends Person {
  /** The day they are added, 'YYYY-MM-DD'. */
  today: string;
}

/**
 * Adds a person, or finds the one who already has this address (their name then stays as it was).
 *
 * @param accounts a transaction of the accounts role
 * @returns the id of the person with this address
 */
export async function addPerson(accounts: Queries, key: AccountsKey, person: NewPerson): Promise<string> {
  await accounts
    .insertInto('people')
    .values({
      person_id: person.personId,
      email_hash: key.hashAddress(person.email),
      sealed: sealPerson(key, person),
      made_on: person.today,
    })
    .onConflict((conflict) => conflict.column('email_hash').doNothing())
    .execute();
  const found = await findPerson(accounts, key, person.email);
  if (found === null) throw new Error('A person who was just added was not found.');
  return found.personId;
}

export async function findPerson(
  accounts: Queries,
  key: AccountsKey,
  address: string,
): Promise<Person | null> {
  const row = await accounts
    .selectFrom('people')
    .select(['person_id', 'sealed'])
    .where('email_hash', '=', key.hashAddress(address))
    .executeTakeFirst();
  return row === undefined ? null : openPerson(key, row.person_id, row.sealed);
}

/** People by id; who is gone is left out. */
export async function findPeople(
  accounts: Queries,
  key: AccountsKey,
  personIds: readonly string[],
): Promise<Map<string, Person>> {
  if (personIds.length === 0) return new Map();
  const rows = await accounts
    .selectFrom('people')
    .select(['person_id', 'sealed'])
    .where('person_id', '=', sql<string>`any(${[...personIds]}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.person_id, openPerson(key, row.person_id, row.sealed)]));
}

export async function renamePerson(accounts: Queries, key: AccountsKey, person: Person): Promise<void> {
  await accounts
    .updateTable('people')
    .set({ sealed: sealPerson(key, person) })
    .where('person_id', '=', person.personId)
    .execute();
}

function sealPerson(key: AccountsKey, { personId, name, email }: Person): Buffer {
  return key.seal(JSON.stringify({ name, email }), ['people', personId]);
}

export function openPerson(key: AccountsKey, personId: string, sealed: Buffer): Person {
  const { name, email } = JSON.parse(key.open(sealed, ['people', personId])) as {
    name: string;
    email: string;
  };
  return { personId, name, email };
}
