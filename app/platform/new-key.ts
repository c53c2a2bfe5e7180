import { link, open, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { syncFolder } from './database/embedded/archive.ts';
import { type MasterKey, makeMasterKey, readMasterKey } from './vault/index.ts';

/**
 * A new key in a new file, on the disk; undefined when there is a file of that name already. The file gets its name
 * only when the key is in it.
 */
export async function writeNewKey(path: string): Promise<MasterKey | undefined> {
  const written = makeMasterKey();
  const unfinished = `${path}.${process.pid}.unfinished`;
  const file = await open(unfinished, 'w', 0o600);
  try {
    await file.writeFile(`${written}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(unfinished, path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
    throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
  await syncFolder(dirname(resolve(path)));
  return readMasterKey(written);
}
