import fs from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a program (`node --import`): after a number of syncs or writes the disk fails, for good.
// ZODAT_BROKEN_DISK: "sync" (nothing can be synced), "full" (nothing can be written), "full-log" (nothing can be
// written to PostgreSQL's log). The embedded database works in a thread of its own; the rest of the program is not
// to fail.
const kind = isMainThread ? undefined : process.env.ZODAT_BROKEN_DISK;
let left = Number(process.env.ZODAT_BROKEN_AFTER);

const isBroken = (descriptor: number) =>
  (kind !== 'full-log' || fs.readlinkSync(`/proc/self/fd/${descriptor}`).includes('/pg_wal/')) && left-- <= 0;

function failing<Rest extends unknown[], Result>(
  action: (descriptor: number, ...rest: Rest) => Result,
  code: string,
) {
  return (descriptor: number, ...rest: Rest): Result => {
    if (isBroken(descriptor))
      throw Object.assign(new Error(`${code}: the disk of this test is broken`), { code });
    return action(descriptor, ...rest);
  };
}

if (kind === 'sync') fs.fsyncSync = failing(fs.fsyncSync, 'EIO');
else if (kind !== undefined) fs.writeSync = failing(fs.writeSync as never, 'ENOSPC') as typeof fs.writeSync;
