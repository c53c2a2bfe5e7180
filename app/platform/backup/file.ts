import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { syncFolder } from '../database/embedded/archive.ts';
import { BackupError } from './problem.ts';
import { backupText } from './text.nl.ts';

/** The lines of a backup as the bytes of its file. Sealed text hardly shrinks, so a light pressing is enough. */
export async function* pressed(batches: AsyncIterable<string[]>): AsyncGenerator<Uint8Array> {
  const press = createGzip({ level: 3 });
  const feeding = pipeline(Readable.from(asText(batches)), press);
  feeding.catch(() => {}); // Whoever reads from the press gets the same error.
  yield* press;
  await feeding;
}

async function* asText(batches: AsyncIterable<string[]>): AsyncGenerator<string> {
  for await (const lines of batches) yield `${lines.join('\n')}\n`;
}

/**
 * The lines of a backup file, in batches of about a megabyte.
 *
 * @throws BackupError when it is no backup, cut off or damaged
 */
export async function* linesOf(path: string): AsyncGenerator<string[]> {
  const source = createReadStream(path);
  const unpress = createGunzip({ chunkSize: 1024 * 1024 });
  const feeding = pipeline(source, unpress);
  feeding.catch(() => {});
  try {
    yield* splitLines(unpress);
  } catch (error) {
    throw problemOf(error);
  } finally {
    source.destroy();
  }
}

async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let unfinished: Buffer[] = [];
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(10);
    if (end === -1) {
      unfinished.push(chunk);
      continue;
    }
    yield decoder.decode(Buffer.concat([...unfinished, chunk.subarray(0, end)])).split('\n');
    unfinished = [chunk.subarray(end + 1)];
  }
  if (unfinished.some(({ length }) => length > 0)) throw new BackupError(backupText.cutOff);
}

function problemOf(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR') return new BackupError(backupText.cutOff);
  if (code === 'Z_DATA_ERROR') {
    const unknownHeader = error instanceof Error && error.message.includes('incorrect header');
    return new BackupError(unknownHeader ? backupText.notABackup : backupText.changed);
  }
  return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? new BackupError(backupText.changed) : error;
}

/**
 * Writes a file that is either there as a whole or not at all: under another name first, on the disk, and only then
 * named. Only its owner may read it. Gives its full path.
 */
export async function writeWhole(path: string, chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const target = resolve(path);
  const unfinished = `${target}.${process.pid}-${crypto.randomUUID().slice(0, 8)}.unfinished`;
  const file = await open(unfinished, 'wx', 0o600);
  try {
    for await (const chunk of chunks) await file.writeFile(chunk);
    await file.sync();
    await file.close();
    await rename(unfinished, target);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(unfinished, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
  return target;
}
