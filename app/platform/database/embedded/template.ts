import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectFolder } from '../root.ts';
import { syncFolder, unpackDurably } from './archive.ts';

/**
 * A packed database with the schema in it, made once for each version of the schema and PGlite. Beginning from
 * it takes a third of a second; initdb and the migrations take seconds and twice the memory.
 */
export function templatePath(fingerprint: string): string {
  return join(projectFolder, 'build', `template-${fingerprint.slice(0, 16)}.tar`);
}

/** Gives the template's path, and makes it with `build` when it is not there yet. */
export async function ensureTemplate(fingerprint: string, build: () => Promise<Uint8Array>): Promise<string> {
  const path = templatePath(fingerprint);
  if (existsSync(path)) return path;
  await mkdir(dirname(path), { recursive: true });
  // Two that build at once both end well: each writes a file of its own, and the name changes at once.
  const unfinished = `${path}.${process.pid}-${crypto.randomUUID()}`;
  await writeFile(unfinished, await build());
  await rename(unfinished, path);
  await removeOld(dirname(path));
  return path;
}

/** Templates of schemas that are a day old are of no use any more, and large. */
async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith('template-')) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > DAY_MS) await rm(path, { force: true });
  }
}

const DAY_MS = 86_400_000;

/**
 * A new database folder from the template. It gets its name only when all of it is on the disk, so that a copy
 * that was cut short is never taken for a database. The caller holds the lock of the folder around it.
 */
export async function placeTemplate(template: string, target: string): Promise<void> {
  const unfinished = `${target}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await unpackDurably(await readFile(template), unfinished);
  await rename(unfinished, target);
  await syncFolder(dirname(target));
}
