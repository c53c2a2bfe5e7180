import fs from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Beside a folder, a shadow of it that holds only what was synced to disk: what is left of the folder when the
 * power fails. Loaded before a program (`node --import`), it listens to every fsync, in worker threads too.
 *
 * The rules are those of ext4 and XFS: fsync of a file keeps its bytes and its name; names that were taken away
 * or moved are kept when their folder is synced. What was written and not synced is not in the shadow.
 */

const folder = process.env.ZODAT_SHADOW_OF ?? '';
const shadow = process.env.ZODAT_SHADOW ?? '';
/** Where in the shadow the last synced bytes of each file are; a file is known by its inode, not its name. */
const places = new Map<string, string>();
let copies = 0;

if (folder !== '' && shadow !== '') {
  remember('');
  listen();
}

function listen(): void {
  const fsyncSync = fs.fsyncSync;
  fs.fsyncSync = (descriptor) => {
    fsyncSync(descriptor);
    synced(descriptor);
  };
  const handle = fs.promises.open('/dev/null');
  void handle.then(async (opened) => {
    const kind = Object.getPrototypeOf(opened) as fs.promises.FileHandle;
    const sync = kind.sync;
    kind.sync = async function (this: fs.promises.FileHandle) {
      await sync.call(this);
      synced(this.fd);
    };
    await opened.close();
  });
}

function synced(descriptor: number): void {
  const path = fs.readlinkSync(`/proc/self/fd/${descriptor}`);
  if (!path.startsWith(`${folder}/`) && path !== folder) return;
  const name = relative(folder, path);
  if (fs.fstatSync(descriptor).isDirectory()) keepNames(name);
  else keepBytes(name);
}

function keepBytes(name: string): void {
  const target = join(shadow, name);
  fs.mkdirSync(dirname(target), { recursive: true });
  // Whole or not at all, also when this program is killed while it copies.
  const unfinished = `${shadow}.copy-${process.pid}-${copies++}`;
  fs.copyFileSync(join(folder, name), unfinished);
  fs.renameSync(unfinished, target);
  places.set(identityOf(name), name);
}

function keepNames(directory: string): void {
  const target = join(shadow, directory);
  fs.mkdirSync(target, { recursive: true });
  const names = fs.readdirSync(join(folder, directory));
  for (const name of names) keepName(join(directory, name));
  for (const name of fs.readdirSync(target)) {
    if (!names.includes(name)) fs.rmSync(join(target, name), { recursive: true });
  }
}

function keepName(name: string): void {
  const identity = identityOf(name);
  const place = places.get(identity);
  if (place === name && fs.existsSync(join(shadow, name))) return;
  const isFolder = fs.statSync(join(folder, name)).isDirectory();
  if (place !== undefined && fs.existsSync(join(shadow, place))) {
    fs.rmSync(join(shadow, name), { recursive: true, force: true });
    fs.renameSync(join(shadow, place), join(shadow, name));
  } else if (isFolder) fs.mkdirSync(join(shadow, name), { recursive: true });
  else fs.writeFileSync(join(shadow, name), '');
  if (isFolder) remember(name);
  else places.set(identity, name);
}

/** What is in the shadow already, under the identity it has in the folder. */
function remember(name: string): void {
  const path = join(folder, name);
  if (!fs.existsSync(path) || !fs.existsSync(join(shadow, name))) return;
  places.set(identityOf(name), name);
  if (!fs.statSync(path).isDirectory()) return;
  for (const entry of fs.readdirSync(path)) remember(join(name, entry));
}

/** An inode's number is used again after its file is gone; with the moment of birth it is one file's own. */
function identityOf(name: string): string {
  const { ino, birthtimeNs } = fs.statSync(join(folder, name), { bigint: true });
  return `${ino} ${birthtimeNs}`;
}
