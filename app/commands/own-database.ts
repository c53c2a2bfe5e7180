import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { refuseUnfitServer } from '../platform/backup/index.ts';
import { type Config, readConfig } from '../platform/config.ts';
import { type Database, openDatabase } from '../platform/database/index.ts';
import type { Environment } from './command.ts';

/** Where a database is. */
export type Place = { folder: string } | { url: string; ownerUrl?: string };

/** The settings, without those of mail: what is done to the data as a whole needs none. */
export function readDataSettings(environment: Environment): Config {
  return readConfig({ ...environment, ZODAT_MODE: 'demo' });
}

export function placeOf({ databaseUrl, databaseOwnerUrl, dataFolder }: Config): Place {
  if (databaseUrl === undefined) return { folder: dataFolder };
  return { url: databaseUrl, ...(databaseOwnerUrl !== undefined && { ownerUrl: databaseOwnerUrl }) };
}

/** Whether anything was ever put there; of a server we only know when we are in. */
export function hasData(config: Config): boolean {
  return config.databaseUrl !== undefined || existsSync(join(config.dataFolder, 'database'));
}

/**
 * Opens a database that nobody else works on, and closes it after the work.
 *
 * @throws FolderInUseError, or BackupError when a server is in use or not ours
 */
export async function withOwnDatabase<T>(place: Place, work: (database: Database) => Promise<T>): Promise<T> {
  if ('url' in place) await refuseUnfitServer(place.ownerUrl ?? place.url);
  const database = await openDatabase(place);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
