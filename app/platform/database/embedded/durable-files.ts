import fs from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/**
 * The folder as PGlite's file system, with an fsync that reaches the disk. Stock PGlite has none: every
 * process crash is survived, but after a power loss the database did not open (see
 * docs/decisions/002-database.md and tests/faults/power-loss.test.ts).
 */
export class DurableFiles extends NodeFS {
  readonly #onFailure: (error: unknown) => void;

  constructor(folder: string, onFailure: (error: unknown) => void) {
    super(folder);
    this.#onFailure = onFailure;
  }

  override async init(...[database, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(database, options);
    const preRun = [...(emscriptenOpts.preRun ?? []), (module: unknown) => this.#teach(module as NodeFiles)];
    // PostgreSQL aborts when it cannot go on (a full disk under its log); PGlite itself would carry on after it.
    const onAbort = (why: unknown) => this.#onFailure(new Error(String(why) || 'PostgreSQL aborted'));
    return { emscriptenOpts: { ...emscriptenOpts, preRun, onAbort } };
  }

  #teach({ NODEFS }: NodeFiles): void {
    NODEFS.stream_ops.fsync = (stream) => {
      try {
        if (stream.nfd === undefined) syncPath(NODEFS.realPath(stream.node));
        else fs.fsyncSync(stream.nfd);
        return 0;
      } catch (error) {
        // An exception that crosses into WebAssembly hangs PGlite, so it gets an error number. PostgreSQL
        // then panics, as it must: what was not synced cannot be trusted any more.
        this.#onFailure(error);
        return EIO;
      }
    };
  }
}

/** The number of "input/output error" in WASI, which is what fd_sync answers in. */
const EIO = 29;

interface NodeFiles {
  NODEFS: {
    realPath(node: unknown): string;
    stream_ops: { fsync?: (stream: { nfd?: number; node: unknown }) => number };
  };
}

function syncPath(path: string): void {
  const descriptor = fs.openSync(path, 'r');
  try {
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}
