import { keepPage } from './keep-page.ts';
import { type Parts, partsOf } from './parts.ts';
import { sendWaiting } from './sending.ts';
import { allTellings, putTelling, removeTelling, type Telling } from './store.ts';
import { forgetOthers, tellAtTable } from './table-telling.ts';

/** How often what waits is tried while the tablet is on. */
const pause = 30_000;

/**
 * The telling table: between two tellers stands a start page. Nothing of a teller is kept but a sealed story that waits,
 * and it all is one page in the history of the tab, so that there is nothing to go back to.
 */
export function startTable(place: HTMLElement, form: HTMLFormElement): void {
  const parts = partsOf(place);
  forgetOthers();
  form.hidden = true;
  const start = parts.make('start', {
    begin() {
      start.remove();
      tellAtTable(parts, form);
    },
    'try-now': () => tryAgain().then(check),
    'throw-away': () => throwAwayRefused().then(check),
  });
  form.before(start);

  async function check(): Promise<void> {
    await sendWaiting();
    await count(start);
  }

  watch(parts, form, () => check().catch(() => undefined));
}

function watch(parts: Parts, form: HTMLFormElement, check: () => Promise<void>): void {
  if (!isSecureContext) parts.say('insecure');
  else if (!navigator.onLine) parts.say('offline');
  addEventListener('offline', () => parts.say('offline'));
  addEventListener('online', () => {
    if (parts.said === 'offline') parts.say('');
    void check();
  });
  setInterval(check, pause);
  // What comes back out of the browser's memory of pages is that of an earlier teller.
  addEventListener('pagehide', () => form.reset());
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  void check();
  void keepPage().catch(() => undefined);
}

async function ofTable(state: Telling['state']): Promise<Telling[]> {
  return (await allTellings()).filter((telling) => telling.table && telling.state === state);
}

/** Numbers for who helps at the table; of what was told nothing can be read here. */
async function count(start: HTMLElement): Promise<void> {
  const find = (part: string) => start.querySelector<HTMLElement>(`[data-part="${part}"]`);
  const refused = await ofTable('refused');
  const numbers = { waiting: (await ofTable('waiting')).length, refused: refused.length };
  for (const [part, number] of Object.entries(numbers)) find(part)?.replaceChildren(String(number));
  find('when-refused')?.toggleAttribute('hidden', refused.length === 0);
}

async function tryAgain(): Promise<void> {
  for (const telling of await ofTable('refused')) await putTelling({ ...telling, state: 'waiting' });
}

async function throwAwayRefused(): Promise<void> {
  for (const { id } of await ofTable('refused')) await removeTelling(id);
}
