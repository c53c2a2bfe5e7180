import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Database } from './database/index.ts';
import type { Jobs } from './jobs.ts';
import type { Ledger } from './ledger.ts';
import type { Mail } from './mail/index.ts';
import type { Vault } from './vault/index.ts';

/** Everything outside the program that it works with. Made once at the start; tests make their own. */
export interface World {
  config: Config;
  clock: Clock;
  database: Database;
  vault: Vault;
  mail: Mail;
  jobs: Jobs;
  ledger: Ledger;
}
