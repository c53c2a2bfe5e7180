import type { Parts } from './parts.ts';
import { allTellings, draftsKeptFor, removeTelling, type Telling } from './store.ts';
import { openInTabs, type Tab } from './tab.ts';

/** What a teller can do with something that lies here from earlier. */
export interface Choices {
  goOn(telling: Telling): Promise<void>;
  show(telling: Telling): Promise<void>;
  check(): Promise<void>;
}

/**
 * Shows what other tabs left behind: begun, waiting, sent or refused. Nothing of its words is on screen before someone
 * asks for it: the device may be lent by now.
 */
export function offersOf(parts: Parts, tab: Tab, choices: Choices): () => Promise<void> {
  const list = document.createElement('div');
  list.className = 'stack stack--m';
  parts.place.append(list);
  let shown = '';

  function offer(telling: Telling): HTMLElement {
    const part = parts.make(telling.state, {
      'go-on': () => choices.goOn(telling),
      show: () => choices.show(telling),
      'try-now': choices.check,
      'throw-away': () => removeTelling(telling.id).then(refresh),
    });
    const when = part.querySelector('time');
    if (when !== null) {
      const date = new Date(telling.at);
      const form = { dateStyle: 'long', timeStyle: 'short' } as const;
      when.dateTime = date.toISOString();
      when.textContent = new Intl.DateTimeFormat(document.documentElement.lang, form).format(date);
    }
    return part;
  }

  async function refresh(): Promise<void> {
    const left = await leftBehind(tab, parts.data.path);
    const now = left.map(({ id, state }) => id + state).join();
    if (now === shown) return; // Focus may be on one of the buttons.
    shown = now;
    list.replaceChildren(...left.map(offer));
  }
  return refresh;
}

/** What no tab is working on, the newest first. What is too old or was seen is thrown away. */
async function leftBehind(tab: Tab, path: string): Promise<Telling[]> {
  const [all, isOpen] = [await allTellings(), await openInTabs()];
  const closed = all.filter(({ id, table }) => id !== tab.id && !table && !isOpen(id));
  const gone = (telling: Telling) =>
    telling.seen || (telling.state === 'draft' && telling.at < Date.now() - draftsKeptFor);
  for (const telling of closed.filter(gone)) await removeTelling(telling.id);
  return closed
    .filter((telling) => !gone(telling) && (telling.state !== 'draft' || telling.path === path))
    .sort((one, other) => other.at - one.at);
}
