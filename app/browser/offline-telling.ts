import { startTelling, startWithoutForm } from './offline/telling.ts';

const place = document.querySelector<HTMLElement>('[data-module="offline-telling"]');
const form = document.querySelector<HTMLFormElement>('main form:has([name="key"])');
if (place !== null) {
  if (form !== null) void startTelling(place, form);
  else startWithoutForm(place).catch(() => undefined); // A browser that keeps nothing has nothing left behind.
}
