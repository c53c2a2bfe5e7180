import { existsSync } from 'node:fs';
import { link, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Config } from '../platform/config.ts';
import { syncFolder } from '../platform/database/embedded/archive.ts';
import { writeNewKey } from '../platform/new-key.ts';
import type { MasterKey } from '../platform/vault/index.ts';
import { CommandError, exitCodes, type Output } from './command.ts';
import { requireFits, rewrapAll, wrappedKeys } from './data-keys.ts';
import { keyText as text } from './key.text.nl.ts';
import { readKeyFile, requireKey } from './key-file.ts';
import { placeOf, withOwnDatabase } from './own-database.ts';

/**
 * Changes the master key. The new one is on the disk (.new) before the data is wrapped with it, and takes the place of
 * the old one only after that was stored. Ended in between, the same command goes on with the key in .new: whatever was
 * wrapped already stays, and both keys are still there.
 */
export async function rotateKey(config: Config, output: Output): Promise<number> {
  const current = await requireKey(config);
  const [fresh, old] = [`${config.keyFile}.new`, `${config.keyFile}.old`];
  await refuseInTheWay(config, current, old);
  const next = (await readKeyFile(fresh)) ?? (await writeNewKey(fresh));
  if (next === undefined) throw new CommandError(text.alreadyThere(fresh));
  const count = await withOwnDatabase(placeOf(config), (database) =>
    database.asOperator((owner) => rewrapAll(owner, current, next)),
  );
  if (config.masterKey === undefined && !existsSync(old)) await link(config.keyFile, old);
  await rename(fresh, config.keyFile);
  await syncFolder(dirname(resolve(config.keyFile)));
  output.line(text.rotated(next.id, count));
  output.note(config.masterKey === undefined ? text.oldKept(old) : text.setSetting(config.keyFile));
  return exitCodes.done;
}

/** An older key is never overwritten; one that is the same as the current key was put there by a change that was cut short. */
async function refuseInTheWay(config: Config, current: MasterKey, old: string): Promise<void> {
  if (config.masterKey !== undefined) {
    if (existsSync(config.keyFile)) throw new CommandError(text.fileInTheWay(config.keyFile));
    return;
  }
  const older = await readKeyFile(old);
  if (older !== undefined && older.id !== current.id) throw new CommandError(text.oldStillThere(old));
}

/** Removes the old key once the current one fits everything. */
export async function forgetOldKey(config: Config, output: Output): Promise<number> {
  const current = await requireKey(config);
  const old = `${config.keyFile}.old`;
  if (!existsSync(old)) throw new CommandError(text.nothingToForget(old));
  await withOwnDatabase(placeOf(config), (database) =>
    database.asOperator(async (owner) => requireFits(current, await wrappedKeys(owner))),
  );
  await rm(old);
  output.line(text.forgotten(old));
  return exitCodes.done;
}
