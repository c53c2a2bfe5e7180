import type { Counter } from './desk.ts';
import { openHere } from './own-seal.ts';
import { showInstead, showPage } from './parts.ts';
import type { Answer } from './sending.ts';
import { findTelling, putTelling, removeTelling, type Telling } from './store.ts';
import { newId } from './tab.ts';

/** Shows what became of a story, in the place of the form: it waits, it was told, or it was refused. */
export async function showTelling(counter: Counter, telling: Telling): Promise<void> {
  if (telling.state === 'waiting') return showWaits(counter);
  if (telling.own === undefined) return;
  const page = new TextDecoder().decode(await openHere(telling.id, telling.own));
  await showAnswer(counter, { id: telling.id, outcome: telling.state === 'told' ? 'told' : 'refused', page });
}

/** The server's own page. Of a story that was told the code is now seen; one that was refused stays until it is thrown away. */
export async function showAnswer({ parts }: Counter, { id, outcome, page }: Answer): Promise<void> {
  showPage(page);
  const main = document.querySelector('main');
  const kept = await findTelling(id);
  if (outcome === 'told') {
    main?.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a')) void removeTelling(id);
    });
    if (kept !== undefined) await putTelling({ ...kept, seen: true });
  } else if (kept !== undefined) {
    const leave = () => location.assign(parts.data.path);
    main?.append(parts.make('kept', { 'throw-away': () => removeTelling(id).then(leave) }));
  }
}

function showWaits({ parts, tab, check }: Counter): void {
  const another = () => tab.moveTo(newId()).then(() => location.assign(parts.data.path));
  parts.say('');
  const waits = parts.make('waits', { 'try-now': check, another });
  showInstead(waits.querySelector('h1')?.textContent ?? document.title, waits, parts.place);
}
