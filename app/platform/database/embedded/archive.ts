import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Unpacks a template (a plain tar of regular files and folders, as PGlite packs it) into a folder, and returns
 * only when every byte and every name is on the disk.
 */
export async function unpackDurably(tar: Buffer, folder: string): Promise<void> {
  const entries = entriesOf(tar);
  const folders = new Set([folder]);
  for (const { name, isFolder } of entries) folders.add(join(folder, isFolder ? name : dirname(name)));
  for (const path of folders) await mkdir(path, { recursive: true, mode: 0o700 });
  const files = entries.filter(({ isFolder }) => !isFolder);
  await eachAtOnce(files, ({ name, content }) => writeDurably(join(folder, name), content));
  await eachAtOnce([...folders], syncFolder);
}

export async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeDurably(path: string, content: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Several at once: a file system brings waiting syncs to disk together. */
async function eachAtOnce<Item>(items: Item[], action: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const lane = async () => {
    for (const item of waiting) await action(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

const LANES = 16;

interface Entry {
  name: string;
  isFolder: boolean;
  content: Uint8Array;
}

const BLOCK = 512;

/** A tar is a row of blocks of 512 bytes: a header (name at 0, size at 124, kind at 156), then the content. */
function entriesOf(tar: Buffer): Entry[] {
  const entries: Entry[] = [];
  let offset = 0;
  while (offset + BLOCK <= tar.length && tar[offset] !== 0) {
    const size = Number.parseInt(textAt(tar, offset + 124, 12), 8) || 0;
    const start = offset + BLOCK;
    entries.push({
      name: textAt(tar, offset, 100),
      isFolder: textAt(tar, offset + 156, 1) === '5',
      content: tar.subarray(start, start + size),
    });
    offset = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return entries;
}

function textAt(bytes: Buffer, start: number, length: number): string {
  const text = bytes.toString('latin1', start, start + length);
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}
