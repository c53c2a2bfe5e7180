import { keptAddress } from './offline/keep-page.ts';
import { sendWaiting } from './offline/sending.ts';
import { allTellings } from './offline/store.ts';

/**
 * Stands between the telling pages and the network. It gives the kept empty page when there is no connection, and sends
 * what waits when the browser says that there is one. What people tell it neither sees nor keeps.
 */
interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(name: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(name: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(name: 'sync', listener: (event: Waiting) => void): void;
}
const worker = self as unknown as Worker;

/** On a connection that is there and does nothing, the kept page comes after this long. */
const patience = 6_000;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const url = new URL(request.url);
  if (request.mode === 'navigate') event.respondWith(pageOf(request, keptAddress(url)));
  else if (url.pathname.startsWith('/static/')) event.respondWith(fileOf(request));
});
worker.addEventListener('sync', (event) => event.waitUntil(sendAll()));

async function pageOf(request: Request, address: string): Promise<Response> {
  const kept = await caches.match(address);
  if (kept === undefined) return fetch(request);
  const slow = new Promise<Response>((resolve) => setTimeout(resolve, patience, kept));
  const fresh = fetch(request).then(
    // A web server in front that says that Zodat is away is no connection either.
    (answer) => (answer.status >= 500 ? kept : answer),
    () => kept,
  );
  return Promise.race([fresh, slow]);
}

async function fileOf(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

/** A promise that fails lets the browser try again later. */
async function sendAll(): Promise<void> {
  await sendWaiting();
  const left = await allTellings();
  if (left.some(({ state }) => state === 'waiting')) throw new Error('A story still waits.');
}
