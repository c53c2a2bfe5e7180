import type { Desk } from './recording/desk.ts';

/**
 * Offers recording where the browser can. The recorder itself is a file of its own, fetched when someone presses the
 * button or chooses a file: most tellers type.
 */
for (const place of document.querySelectorAll<HTMLElement>('[data-module="recorder"]')) prepare(place);

function prepare(place: HTMLElement): void {
  const part = (name: string) => place.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const input = place.querySelector<HTMLInputElement>('input[type="file"]');
  const { desk, says } = { desk: part('desk'), says: part('says') };
  if (input === null || desk === null || says === null) return;
  const words: Record<string, string> = JSON.parse(place.dataset.says ?? '{}');
  const load = (): Promise<typeof import('./recorder-desk.ts')> => import(place.dataset.file ?? '');
  let opened: Promise<Desk> | undefined;

  /** Does what was asked once the recorder is there; the next time it answers by itself. */
  const first = async (then: (opened: Desk) => unknown) => {
    if (opened !== undefined) return;
    says.textContent = words.loading ?? '';
    opened = load().then((made) => new made.Desk(place));
    await opened.then(then).catch(() => {
      opened = undefined;
      says.textContent = words.failed ?? '';
    });
  };
  desk.hidden = false;
  input.addEventListener('change', () => first((one) => one.chosen()));
  input.form?.addEventListener('restored', () => input.files?.length && first((one) => one.chosen()));
  const canRecord = 'MediaRecorder' in window && navigator.mediaDevices !== undefined;
  if (canRecord) {
    // With a button to record, the field is for a recording that is there already.
    input.removeAttribute('capture');
    part('start')?.addEventListener('click', () => first((one) => one.start()));
  } else part('start')?.remove();
}
