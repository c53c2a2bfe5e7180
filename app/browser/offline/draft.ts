import { pack, unpack } from './form-bytes.ts';
import { filesOf, isFilled, textsOf } from './form-values.ts';
import { openHere, sealHere } from './own-seal.ts';
import { type OwnSeal, putTelling, removeTelling, type Telling } from './store.ts';
import type { Tab } from './tab.ts';

/** Long enough not to write at every letter, short enough to lose no more than a word or two. */
const rest = 700;

export interface Draft {
  /** Writes what stands in the form, and is done when it is on the disk. */
  keep(): Promise<void>;
  /** From here on nothing is written any more: the story goes on its way. */
  stop(): Promise<void>;
  resume(): void;
}

/** Keeps a form on this device while it is filled in. `say` hears when that does not work, and when it does again. */
export function keepDraft(
  form: HTMLFormElement,
  tab: Tab,
  path: string,
  say: (full: boolean) => void,
): Draft {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let writing: Promise<void> = Promise.resolve();
  let files: { mark: string; sealed: OwnSeal; id: string } | undefined;

  async function write(): Promise<void> {
    const { id } = tab;
    if (stopped) return;
    if (!isFilled(form)) {
      await removeTelling(id);
      return;
    }
    const { mark, data } = filesOf(form);
    if (mark !== '' && (files?.mark !== mark || files.id !== id))
      files = { mark, id, sealed: await sealHere(id, await pack(data)) };
    const own = await sealHere(id, await pack(textsOf(form)));
    const sealed = mark === '' ? undefined : files?.sealed;
    if (!stopped) await putTelling({ id, path, at: Date.now(), state: 'draft', own, files: sealed });
  }

  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write).then(
      () => say(false),
      () => say(true),
    );
    return writing;
  };
  const soon = () => {
    timer ??= setTimeout(keep, rest);
  };
  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
  // The last moment at which a page on a telephone surely hears something.
  document.addEventListener('visibilitychange', () => document.hidden && keep());
  addEventListener('pagehide', keep);
  return {
    keep,
    stop() {
      stopped = true;
      return writing;
    },
    resume() {
      stopped = false;
    },
  };
}

/** What was typed, with its files; null when this browser cannot open it (any more). */
export async function readDraft({ id, own, files }: Telling): Promise<FormData | null> {
  if (own === undefined) return null;
  try {
    const data = await unpack(await openHere(id, own));
    if (files === undefined) return data;
    for (const [name, value] of await unpack(await openHere(id, files))) data.append(name, value);
    return data;
  } catch {
    return null;
  }
}
