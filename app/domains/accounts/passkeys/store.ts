import type { Queries } from '../../../platform/database/index.ts';
import type { Passkey } from './passkey.ts';

export async function addPasskey(accounts: Queries, passkey: Passkey): Promise<void> {
  await accounts
    .insertInto('passkeys')
    .values({
      credential_id: passkey.credentialId,
      person_id: passkey.personId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: passkey.transports,
      label: passkey.label,
      made_on: passkey.madeOn,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .execute();
}

export async function passkeysOf(accounts: Queries, personId: string): Promise<Passkey[]> {
  const rows = await accounts
    .selectFrom('passkeys')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('made_on')
    .orderBy('label')
    .execute();
  return rows.map(passkeyOf);
}

export async function findPasskey(accounts: Queries, credentialId: string): Promise<Passkey | null> {
  const row = await accounts
    .selectFrom('passkeys')
    .selectAll()
    .where('credential_id', '=', credentialId)
    .executeTakeFirst();
  return row === undefined ? null : passkeyOf(row);
}

export async function keepCounter(accounts: Queries, credentialId: string, counter: number): Promise<void> {
  await accounts.updateTable('passkeys').set({ counter }).where('credential_id', '=', credentialId).execute();
}

/** @returns whether this person has such a passkey */
export async function renamePasskey(
  accounts: Queries,
  passkey: Pick<Passkey, 'personId' | 'credentialId' | 'label'>,
): Promise<boolean> {
  const changed = await accounts
    .updateTable('passkeys')
    .set({ label: passkey.label })
    .where('credential_id', '=', passkey.credentialId)
    .where('person_id', '=', passkey.personId)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

export async function removePasskey(
  accounts: Queries,
  passkey: Pick<Passkey, 'personId' | 'credentialId'>,
): Promise<void> {
  await accounts
    .deleteFrom('passkeys')
    .where('credential_id', '=', passkey.credentialId)
    .where('person_id', '=', passkey.personId)
    .execute();
}

interface PasskeyRow {
  credential_id: string;
  person_id: string;
  public_key: Buffer;
  counter: number;
  transports: string[];
  label: string;
  made_on: string;
}

function passkeyOf(row: PasskeyRow): Passkey {
  return {
    credentialId: row.credential_id,
    personId: row.person_id,
    publicKey: row.public_key,
    counter: row.counter,
    transports: row.transports,
    label: row.label,
    madeOn: row.made_on,
  };
}
