import { startTelling } from './offline/telling.ts';

const place = document.querySelector<HTMLElement>('[data-module="offline-telling"]');
const form = document.querySelector<HTMLFormElement>('main form:has([name="key"])');
if (place !== null && form !== null) void startTelling(place, form);
