import type { Desk } from './desk.ts';
import { keepDraft, readDraft } from './draft.ts';
import { addInvitation, fill, fillFiles, keyField, newKey } from './form-values.ts';
import { keepPage } from './keep-page.ts';
import { offersOf } from './offers.ts';
import { type Parts, partsOf } from './parts.ts';
import { sendWaiting } from './sending.ts';
import { deviceKey, findTelling, type Telling } from './store.ts';
import { draftOfPage, submitThrough } from './submitting.ts';
import { newId, openTab, type Tab } from './tab.ts';
import { showTelling } from './views.ts';

/** How often a story that waits is tried while a page is open: a server may be away although there is a network. */
const pause = 30_000;

/** Keeps what is typed, goes on without a connection, and sends once: see docs/decisions on telling offline. */
export async function startTelling(place: HTMLElement, form: HTMLFormElement): Promise<void> {
  const parts = partsOf(place);
  const tab = await openDevice().catch(() => null);
  if (tab === null) parts.say(isSecureContext ? 'blocked' : 'insecure');
  else await tellAt(parts, form, tab);
}

async function tellAt(parts: Parts, form: HTMLFormElement, tab: Tab): Promise<void> {
  const draft = keepDraft(form, tab, parts.data.path, (full) => {
    if (full) parts.say('full');
    else if (parts.said === 'full') parts.say('');
  });
  const desk: Desk = { parts, form, tab, draft, check };
  const offer = offersOf(parts, tab, { goOn, show, check });

  async function check(): Promise<void> {
    await sendWaiting((telling, page) => draftOfPage(desk, telling, page));
    const own = await findTelling(tab.id);
    if (own !== undefined && !form.isConnected) await showAgain(own);
    await offer();
  }

  let shown = '';
  async function showAgain(own: Telling): Promise<void> {
    if (own.state === 'draft') location.reload();
    else if (own.state !== shown) await showTelling(desk, own);
    shown = own.state;
  }

  async function goOn(telling: Telling): Promise<void> {
    const data = await readDraft(telling);
    await draft.keep();
    if (!(await tab.moveTo(telling.id))) return parts.say('elsewhere');
    if (data !== null) putBack(desk, data);
    await offer();
  }

  async function show(telling: Telling): Promise<void> {
    await draft.keep();
    if (!(await tab.moveTo(telling.id))) return parts.say('elsewhere');
    await showTelling(desk, telling);
  }

  submitThrough(desk);
  await begin(desk);
  watch(desk);
  await check();
  if ((await keepPage().catch(() => false)) && parts.said === '') parts.say('able');
}

/** Where no one can tell (any more): what waits is sent from here too, and what became of it is shown. */
export async function startWithoutForm(place: HTMLElement): Promise<void> {
  const parts = partsOf(place);
  const tab = await openDevice();
  const counter = { parts, tab, check };
  const show = async (telling: Telling) => {
    if (await tab.moveTo(telling.id)) await showTelling(counter, telling);
    else parts.say('elsewhere');
  };
  const offer = offersOf(parts, tab, { show, check, goOn: readInForm });
  async function check(): Promise<void> {
    await sendWaiting();
    await offer();
  }
  await tab.moveTo(newId()); // What this tab told itself is offered like the rest.
  await check();
  addEventListener('online', () => void check());
  setInterval(check, pause);
}

/** What was typed and never sent is given back by the server, in a page with the question above each answer. */
async function readInForm(telling: Telling): Promise<void> {
  const data = await readDraft(telling);
  if (data === null) return;
  const form = document.createElement('form');
  form.method = 'post';
  form.action = telling.path;
  form.hidden = true;
  for (const [name, value] of data) {
    if (typeof value !== 'string') continue;
    const field = document.createElement('textarea');
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}

/** A tab with a place to keep things; fails where the connection is not secure or the browser keeps nothing. */
async function openDevice(): Promise<Tab> {
  await deviceKey();
  return openTab();
}

/** What this tab was doing before a reload or a crash is there again; who came anew finds an empty form. */
async function begin(desk: Desk): Promise<void> {
  const { form, tab } = desk;
  const [came] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  let before = await findTelling(tab.id);
  if (before !== undefined && before.state !== 'draft') {
    if (came?.type !== 'navigate') return showTelling(desk, before);
    await tab.moveTo(newId());
    before = undefined;
  }
  const data = before === undefined ? null : await readDraft(before);
  if (data === null) {
    // A browser that goes back fills in what it remembers of a form that was sent.
    if (came?.type === 'back_forward') form.reset();
    keyField(form).value = newKey();
    addInvitation(form, new URLSearchParams(location.search).get('uitnodiging'));
  } else if (data.get('key') === keyField(form).value) {
    fillFiles(form, data); // The server's answer to this very form: only the files are not in it.
  } else {
    putBack(desk, data);
  }
}

function putBack(desk: Desk, data: FormData): void {
  const { form, parts } = desk;
  fill(form, data);
  keyField(form).value = String(data.get('key') || newKey());
  addInvitation(form, data.get('invitation'));
  parts.say('restored', parts.make('again', { again: () => beginAgain(desk) }));
}

/** Empties the form and throws away what was kept; until the next page it can be put back. */
function beginAgain(desk: Desk): void {
  const { form, parts, draft } = desk;
  const before = new FormData(form);
  fill(form, new FormData());
  keyField(form).value = newKey();
  const emptied = draft.keep();
  if (document.querySelector('.error-summary') !== null) {
    void emptied.then(() => location.assign(parts.data.path));
    return;
  }
  const undo = parts.make('undo', {
    undo() {
      putBack(desk, before);
      void draft.keep();
    },
  });
  parts.say('emptied', undo);
  undo.querySelector('button')?.focus();
}

function watch({ parts, check }: Desk): void {
  addEventListener('offline', () => parts.say('offline'));
  addEventListener('online', () => {
    if (parts.said === 'offline') parts.say('');
    void check();
  });
  document.addEventListener('visibilitychange', () => document.hidden || check());
  setInterval(check, pause);
  // Out of the browser's memory of pages: the lock of its tab may be gone, so it begins anew with what was kept.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  if (!navigator.onLine && parts.said === '') parts.say('offline');
}
