import { sealHere } from './own-seal.ts';
import { allTellings, putTelling, removeTelling, type Telling } from './store.ts';

/** What the server said to a telling that was sent: its page, as it would have come after a form. */
export interface Answer {
  id: string;
  outcome: 'told' | 'refused' | 'invalid';
  page: string;
}

/** A story with a recording on a slow connection takes its time. */
const patience = 120_000;

/**
 * Sends all that waits, one after the other. A lock sees to it that of several tabs and the worker one is sending; and
 * if a story were sent twice all the same, the key inside lets the server store it once and give the same answer.
 * What has no answer stays and waits.
 *
 * @param takeBack what to do with a form that the server says is not complete; without it such a form goes on waiting
 * @param atTable the telling whose teller stands at the telling table now
 */
export function sendWaiting(
  takeBack?: (telling: Telling, page: string) => Promise<void>,
  atTable?: { id: string; code: string },
): Promise<Answer[]> {
  return navigator.locks.request('zodat-versturen', async () => {
    const answers: Answer[] = [];
    for (const telling of await allTellings()) {
      if (telling.state !== 'waiting') continue;
      const code = telling.id === atTable?.id ? atTable.code : undefined;
      const answer = await send(telling, code).catch(() => 'no connection' as const);
      if (answer === 'no connection') break; // The others need not be tried.
      if (answer === null) continue;
      answers.push(answer);
      await keepAnswer(telling, answer, takeBack).catch(() => undefined);
    }
    return answers;
  });
}

/**
 * Sends one telling. Null when something answered that was not our server, or that it could not say anything now.
 *
 * @param code that the tablet made for who stands at the telling table; without it no page comes back for a telling of
 *   the table. It is kept nowhere, so that a story that waits cannot be read by sending it.
 * @throws when there is no connection
 */
export async function send(telling: Telling, code?: string): Promise<Answer | null> {
  const body = new FormData();
  body.set('sealed', new Blob([telling.envelope ?? new Uint8Array()]));
  if (telling.table) body.set('deur', 'table');
  if (code !== undefined) body.set('eigencode', code);
  const signal = AbortSignal.timeout(patience);
  const answer = await fetch(`${telling.path}/verzegeld`, { method: 'POST', body, signal });
  // Only what our own server says about this very story counts: not a page of a proxy or of a hotel's network.
  const outcome = answer.headers.get('x-zodat-telling') as Answer['outcome'] | null;
  return outcome === null ? null : { id: telling.id, outcome, page: await answer.text() };
}

/** The answer takes the place of the story. Where that fails the story stays, and the server gives the answer again. */
async function keepAnswer(
  telling: Telling,
  { outcome, page }: Answer,
  takeBack?: (telling: Telling, page: string) => Promise<void>,
): Promise<void> {
  const { id, path, table } = telling;
  if (outcome === 'invalid' && !table) return takeBack?.(telling, page);
  if (table && outcome === 'told') {
    await removeTelling(id);
    return;
  }
  // What was told at the table is not readable there afterwards, not even when it was refused.
  if (table) await putTelling({ ...telling, state: 'refused' });
  else {
    const own = await sealHere(id, new TextEncoder().encode(page));
    await putTelling({ id, path, at: Date.now(), state: outcome === 'told' ? 'told' : 'refused', own });
  }
}
