import { createHandlers, schedules } from './background.ts';
import { systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { type Database, openDatabase } from './platform/database/index.ts';
import { openJobs } from './platform/jobs.ts';
import { openLedger } from './platform/ledger.ts';
import { openMail } from './platform/mail/index.ts';
import { openVault } from './platform/open-vault.ts';
import type { World } from './platform/world.ts';

/** Opens everything the program works with, in the order in which one needs the other. */
export async function openWorld(config: Config): Promise<World> {
  const database = await openDatabase(
    config.databaseUrl === undefined
      ? { folder: config.dataFolder }
      : {
          url: config.databaseUrl,
          ...(config.databaseOwnerUrl === undefined ? {} : { ownerUrl: config.databaseOwnerUrl }),
        },
  );
  return openWorldOn(database, config).catch(async (error: unknown) => {
    await database.close(); // An open database keeps the process alive.
    throw error;
  });
}

/** The rest of the world, on a database that is open. */
export async function openWorldOn(database: Database, config: Config): Promise<World> {
  const vault = await openVault(config, database);
  const ledger = openLedger(config.ledgerFile);
  const world = { config, clock: systemClock, database, vault, mail: openMail(config), ledger } as World;
  // The handlers work in this same world: they are only called once it is whole.
  world.jobs = await openJobs(database, createHandlers(world), schedules);
  return world;
}

/** Closes what was opened, the last first; open transactions are finished. */
export async function closeWorld(world: World): Promise<void> {
  await world.jobs.close();
  await world.database.close();
}
