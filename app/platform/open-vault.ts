import { readFile } from 'node:fs/promises';
import type { Config } from './config.ts';
import type { Database, Queries } from './database/index.ts';
import { writeNewKey } from './new-key.ts';
import {
  createVault,
  type DataKeyStore,
  type MasterKey,
  readMasterKey,
  type Vault,
  WrongKeyError,
} from './vault/index.ts';

/** The vault on this installation's master key and on the data keys in its database. */
export async function openVault(config: Config, database: Database): Promise<Vault> {
  return createVault(await findMasterKey(config, database), dataKeysIn(database));
}

/**
 * From the setting, else from the key file; where there is neither and nothing was sealed yet, one is made.
 *
 * @throws WrongKeyError when the key is gone and something was sealed with it: a new one would hide that
 */
async function findMasterKey(config: Config, database: Database): Promise<MasterKey> {
  if (config.masterKey !== undefined) return readMasterKey(config.masterKey);
  const written = await readFile(config.keyFile, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (written !== undefined) return readMasterKey(written);
  if (await holdsSealedData(database)) {
    throw new WrongKeyError(
      `De hoofdsleutel ontbreekt: er is geen ${config.keyFile}, en in de database staan gesloten teksten. Zet de kopie van de sleutel terug.`,
    );
  }
  const made = await writeNewKey(config.keyFile);
  if (made === undefined) return findMasterKey(config, database); // Another process made one just now.
  console.log(
    `Nieuwe hoofdsleutel gemaakt in ${config.keyFile}. Bewaar een kopie op een andere plek: zonder sleutel is een back-up onleesbaar.`,
  );
  return made;
}

async function holdsSealedData(database: Database): Promise<boolean> {
  const key = await database.asOperator((owner) =>
    owner.selectFrom('data_keys').select('organisation_id').limit(1).executeTakeFirst(),
  );
  return key !== undefined;
}

function dataKeysIn(database: Database): DataKeyStore {
  const find = async (tenant: Queries, organisationId: string) => {
    const row = await tenant
      .selectFrom('data_keys')
      .select('wrapped')
      .where('organisation_id', '=', organisationId)
      .orderBy('key_version', 'desc')
      .executeTakeFirst();
    return row?.wrapped;
  };
  return {
    load: (organisationId) => database.inTenant(organisationId, (tenant) => find(tenant, organisationId)),
    store: (organisationId, wrapped) =>
      database.inTenant(organisationId, async (tenant) => {
        await tenant
          .insertInto('data_keys')
          .values({ organisation_id: organisationId, key_version: 1, wrapped })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        return (await find(tenant, organisationId)) ?? wrapped;
      }),
  };
}
