/** Everything of one page that is needed to show it without a connection. */
const cacheOf = (path: string) => `zodat ${path}`;

/** The worker keeps pages by their address without an invitation, which is as secret as what one can do with it. */
export function keptAddress({ pathname, search }: { pathname: string; search: string }): string {
  const language = new URLSearchParams(search).get('taal');
  return language === null ? pathname : `${pathname}?taal=${language}`;
}

/**
 * Keeps the empty page and its files, so that someone can begin to tell without a connection. It comes out of the
 * browser's own cache, where it lies already: nothing is fetched twice. Its key and invitation are left out, for a key
 * that is used twice would make two stories one.
 */
export async function keepPage(): Promise<boolean> {
  if (!('serviceWorker' in navigator && 'caches' in window)) return false;
  await navigator.serviceWorker.register('/vertel-werker.js', { scope: '/vertel/' });
  await document.fonts.ready;
  const address = keptAddress(location);
  const answer = await fetch(location.href, { cache: 'force-cache' });
  const page = withoutSecrets(await answer.text());
  if (!answer.ok || !page.includes('data-public-key=')) return false;
  const headers = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  const cache = await caches.open(cacheOf(location.pathname));
  await cache.put(address, new Response(page, { headers }));
  await keepFiles(cache);
  return true;
}

function withoutSecrets(page: string): string {
  return page.replace(/(name="(?:key|invitation)" value=")[^"]*/g, '$1');
}

async function keepFiles(cache: Cache): Promise<void> {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const named = [...document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>('link[href],script[src]')];
  // What a module fetches only when it is asked for: the recorder.
  const later = [...document.querySelectorAll<HTMLElement>('[data-file]')].map(
    ({ dataset }) => new URL(dataset.file ?? '', location.href).href,
  );
  const addresses = [...loaded, ...later, ...named.map((each) => ('href' in each ? each.href : each.src))];
  const files = new Set(addresses.filter((address) => address.startsWith(`${location.origin}/static/`)));
  for (const { url } of await cache.keys())
    if (url.includes('/static/') && !files.delete(url)) await cache.delete(url);
  for (const url of files) await cache.add(new Request(url, { cache: 'force-cache' }));
}

/** Lets the browser send what waits when there is a connection again, also when no page is open. Not all can. */
export async function sendInBackground(): Promise<void> {
  const worker = await navigator.serviceWorker?.ready;
  const { sync } = worker as unknown as { sync?: { register(tag: string): Promise<void> } };
  await sync?.register('zodat-versturen');
}
