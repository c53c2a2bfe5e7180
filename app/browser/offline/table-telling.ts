import { sealTo } from './envelope.ts';
import { pack } from './form-bytes.ts';
import { firstMissing, goTo, keyField, newKey } from './form-values.ts';
import { sendInBackground } from './keep-page.ts';
import { drawQrCode, groupsOf, makeOwnCode } from './own-code.ts';
import { type Parts, showInstead, showPage } from './parts.ts';
import { watchQuiet } from './quiet.ts';
import { type Answer, send, sendWaiting } from './sending.ts';
import { putTelling, removeTelling, type Telling } from './store.ts';
import { newId } from './tab.ts';

/** One teller at the table. What names their story is made once, so that sending it again never makes a second. */
interface Teller {
  parts: Parts;
  form: HTMLFormElement;
  id: string;
  code: string;
}

/** How an earlier teller liked the page: large letters, one question at a time. */
export function forgetOthers(): void {
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

export function tellAtTable(parts: Parts, form: HTMLFormElement): void {
  const teller: Teller = { parts, form, id: newId(), code: makeOwnCode() };
  keyField(form).value = newKey();
  form.hidden = false;
  form.querySelector('[type="submit"]:last-of-type')?.after(parts.make('stop', { clear }));
  document.querySelector('main')?.focus();
  form.scrollIntoView();
  askWhenQuiet(parts);
  let busy = false;
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const missing = firstMissing(form, parts.data.required);
    if (missing !== undefined) {
      parts.say('missing');
      goTo(missing);
    } else if (!busy) {
      busy = true;
      void submit(teller).finally(() => {
        busy = false;
      });
    }
  });
}

/** The next teller gets a new page, in the place of this one. */
function clear(): void {
  forgetOthers();
  location.replace(location.pathname);
}

function askWhenQuiet(parts: Parts): void {
  const { quiet, clear: clearAfter } = parts.place.dataset;
  const still = parts.make('still', {
    stay() {
      dialog?.close();
    },
    clear,
  });
  const dialog = still.querySelector('dialog');
  document.body.append(still);
  const stay = watchQuiet({
    askAfter: Number(quiet),
    clearAfter: Number(clearAfter),
    ask: () => dialog?.showModal(),
    clear,
  });
  // Escape is "yes" too.
  dialog?.addEventListener('close', stay);
}

async function submit(teller: Teller): Promise<void> {
  const { parts, form, code } = teller;
  parts.say('sending');
  const data = new FormData(form);
  data.set('eigencode', code);
  const answer = isSecureContext ? await sendSealed(teller, data) : await sendPlain(form, data);
  if (answer === 'waits') {
    showCard(teller);
    void sendInBackground().catch(() => undefined);
  } else if (answer === null) parts.say('stuck');
  else if (answer.outcome === 'invalid') showProblems(parts, answer.page);
  else showLast(teller, answer);
}

/** Null when it could be neither sent nor kept. */
async function sendSealed({ parts, id, code }: Teller, data: FormData): Promise<Answer | 'waits' | null> {
  const { path, point, round, publicKey } = parts.data;
  const envelope = await sealTo({ pointKey: point, roundId: round, publicKey }, await pack(data));
  const telling: Telling = { id, path, at: Date.now(), state: 'waiting', table: true, envelope };
  const kept = await putTelling(telling).then(
    () => true,
    () => false,
  );
  if (!kept) return send(telling, code).catch(() => null);
  const answer = (await sendWaiting(undefined, { id, code })).find((each) => each.id === id);
  if (answer === undefined) return 'waits';
  await removeTelling(id); // Its teller is here, and reads what became of it.
  return answer;
}

/** Without a secure connection there is nothing to seal with. */
async function sendPlain(form: HTMLFormElement, data: FormData): Promise<Answer | null> {
  try {
    const answer = await fetch(form.action, { method: 'POST', body: data });
    const outcome = answer.ok ? 'told' : answer.status === 422 ? 'invalid' : 'refused';
    return answer.status < 500 ? { id: '', outcome, page: await answer.text() } : null;
  } catch {
    return null;
  }
}

/** The list of what has to be put right, out of the page that the server made of it. */
function showProblems(parts: Parts, page: string): void {
  const answer = new DOMParser().parseFromString(page, 'text/html');
  const problems = answer.querySelector<HTMLElement>('.error-summary');
  if (problems === null) return;
  parts.say('');
  document.title = answer.title;
  document.querySelector('.error-summary')?.remove();
  document.querySelector('main')?.prepend(problems);
  problems.focus();
}

/** The code, or why the story was not taken; from there a link or button leads to the next teller. */
function showLast({ parts }: Teller, { outcome, page }: Answer): void {
  showPage(page);
  const main = document.querySelector('main');
  if (outcome === 'refused') main?.append(parts.make('stop', { clear }));
  main?.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a') === null) return;
    event.preventDefault();
    clear();
  });
}

/** The code that the tablet made, while the story waits. */
function showCard({ parts, code }: Teller): void {
  const card = parts.make('card', { clear });
  const places = card.querySelectorAll('li');
  for (const [place, group] of groupsOf(code).entries()) places[place]?.replaceChildren(group);
  const qr = card.querySelector<HTMLElement>('[data-part="qr"]');
  qr?.append(drawQrCode(`${location.origin}/terug/${code}`, qr.dataset.label ?? ''));
  showInstead(card.querySelector('h1')?.textContent ?? document.title, card);
}
