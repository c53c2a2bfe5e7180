import { readFile, writeFile } from 'node:fs/promises';
import type { Config } from './config.ts';
import type { Database, Queries } from './database/index.ts';
import {
  createVault,
  type DataKeyStore,
  type MasterKey,
  makeMasterKey,
  readMasterKey,
  type Vault,
} from './vault/index.ts';

/** The vault on this installation's master key and on the data keys in its database. */
export async function openVault(config: Config, database: Database): Promise<Vault> {
  return createVault(await findMasterKey(config), dataKeysIn(database));
}

/** From the setting, else from the key file; where there is no file yet, one is made. */
async function findMasterKey(config: Config): Promise<MasterKey> {
  if (config.masterKey !== undefined) return readMasterKey(config.masterKey);
  const written = await readFile(config.keyFile, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (written !== undefined) return readMasterKey(written);
  const made = makeMasterKey();
  await writeFile(config.keyFile, `${made}\n`, { mode: 0o600, flag: 'wx' });
  console.log(
    `Nieuwe hoofdsleutel gemaakt in ${config.keyFile}. Bewaar een kopie op een andere plek: zonder sleutel is een back-up onleesbaar.`,
  );
  return readMasterKey(made);
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
