import { readFile } from 'node:fs/promises';
import type { Config } from '../platform/config.ts';
import { type MasterKey, readMasterKey } from '../platform/vault/index.ts';
import { CommandError } from './command.ts';
import { keyText as text } from './key.text.nl.ts';

type KeySettings = Pick<Config, 'masterKey' | 'keyFile'>;

/** The master key of this installation, from its setting or its file; undefined when there is none yet. */
export async function findKey({ masterKey, keyFile }: KeySettings): Promise<MasterKey | undefined> {
  if (masterKey !== undefined) return readMasterKey(masterKey);
  return readKeyFile(keyFile);
}

/** @throws CommandError when there is none */
export async function requireKey(settings: KeySettings): Promise<MasterKey> {
  const key = await findKey(settings);
  if (key === undefined) throw new CommandError(text.noKey(settings.keyFile));
  return key;
}

/** The key in a file; undefined when the file is not there. */
export async function readKeyFile(path: string): Promise<MasterKey | undefined> {
  const written = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return written === undefined ? undefined : readMasterKey(written);
}
