import type { Desk } from './desk.ts';
import { sealTo } from './envelope.ts';
import { pack } from './form-bytes.ts';
import { firstMissing, goTo } from './form-values.ts';
import { sendInBackground } from './keep-page.ts';
import { sealHere } from './own-seal.ts';
import { type Answer, send, sendWaiting } from './sending.ts';
import { findTelling, putTelling, type Telling } from './store.ts';
import { showAnswer, showTelling } from './views.ts';

/** Lets the form go through an envelope on this device, so that it is there until the server has answered. */
export function submitThrough(desk: Desk): void {
  const { form, parts } = desk;
  let busy = false;
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    const missing = firstMissing(form, parts.data.required);
    // What is missing the server says best; it cannot be asked without a connection.
    if (missing !== undefined && navigator.onLine) return;
    event.preventDefault();
    if (missing !== undefined) {
      parts.say('missing');
      goTo(missing);
    } else if (!busy) {
      busy = true;
      void submit(desk).finally(() => {
        busy = false;
      });
    }
  });
}

async function submit(desk: Desk): Promise<void> {
  const { form, parts, tab, draft } = desk;
  parts.say('sending');
  const { path, point, round, publicKey } = parts.data;
  const envelope = await sealTo(
    { pointKey: point, roundId: round, publicKey },
    await pack(new FormData(form)),
  );
  const telling: Telling = { id: tab.id, path, at: Date.now(), state: 'waiting', envelope };
  await draft.stop();
  const kept = await putTelling(telling).then(
    () => true,
    () => false,
  );
  const answers = kept
    ? await sendWaiting((each, page) => draftOfPage(desk, each, page))
    : [await send(telling).catch(() => null)];
  const answer = answers.find((each) => each?.id === tab.id);
  if (answer !== undefined && answer !== null) return showOutcome(desk, answer);
  const now = kept ? await findTelling(tab.id) : undefined;
  if (now === undefined || now.state === 'draft') {
    draft.resume();
    parts.say('stuck');
    return;
  }
  void sendInBackground().catch(() => undefined);
  await showTelling(desk, now);
}

async function showOutcome(desk: Desk, answer: Answer): Promise<void> {
  const { form, draft } = desk;
  if (answer.outcome !== 'invalid') return showAnswer(desk, answer);
  // Sent as an ordinary form, the page comes with what is wrong at each question.
  draft.resume();
  await draft.keep();
  HTMLFormElement.prototype.submit.call(form);
}

/** A story the server says is not complete is a draft again: of the form on screen, or of the page the server gave. */
export async function draftOfPage({ tab, form, draft }: Desk, telling: Telling, html: string): Promise<void> {
  const { id, path } = telling;
  if (id === tab.id && form.isConnected) {
    draft.resume();
    return draft.keep();
  }
  const page = new DOMParser().parseFromString(html, 'text/html');
  const typed = page.querySelector<HTMLFormElement>(`form[action^="${path}"]`);
  if (typed === null) return;
  const own = await sealHere(id, await pack(new FormData(typed)));
  await putTelling({ id, path, at: Date.now(), state: 'draft', own });
}
