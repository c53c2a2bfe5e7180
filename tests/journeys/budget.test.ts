import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../fixtures/app.ts';
import { openBrowser, openVisitor } from '../fixtures/browser.ts';
import { demo } from '../fixtures/demo.ts';

/** What someone with a slow phone and little data pays to see the first page: everything, headers included. */
const most = 60_000;
/**
 * Scripts alone, because a phone has to read and run them as well. It was 8 kB while there were only lines and
 * triads; keeping and sending a story without a connection takes 6 of these, one question per screen 3, reading aloud
 * and large letters 3, of which the headers of each answer are 700 bytes. Stones and follow-ups come only where a
 * round has them.
 */
const mostScript = 17_000;

/** Bytes over the wire when this was last looked at. A failing test shows these beside what is sent now. */
const agreed: Record<string, number> = {
  page: 8_930,
  'resident.css': 7_250,
  'atkinson.woff2': 17_850,
  'atkinson-names.woff2': 8_600,
  'point-fields.js': 4_090,
  'comfort.js': 1_140,
  'one-by-one.js': 2_870,
  'read-aloud.js': 1_550,
  'offline-telling.js': 5_870,
  'favicon.svg': 1_050,
};

interface Sent {
  url: string;
  bytes: number;
}

let app: TestApp;
let browser: Browser;
let sent: Sent[];
beforeAll(async () => {
  app = await startTestApp();
  browser = await openBrowser();
  sent = await firstVisit(`/vertel/${demo.pointKey}`);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** Everything the browser received for a page that it never saw before, as the server sent it. */
async function firstVisit(path: string): Promise<Sent[]> {
  const visitor = await openVisitor(browser);
  const page = await visitor.newPage();
  const wire = await visitor.newCDPSession(page);
  await wire.send('Network.enable');
  const urls = new Map<string, string>();
  const received: Sent[] = [];
  wire.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (encodedDataLength > 0) received.push({ url: urls.get(requestId) ?? '', bytes: encodedDataLength });
  });
  await page.goto(app.baseUrl + path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Browsers ask for the icon apart from the page, and not where no one sees it.
  const icon = await page.locator('link[rel=icon]').getAttribute('href');
  await page.evaluate((address) => fetch(address).then((answer) => answer.text()), icon ?? '');
  await visitor.close();
  return received;
}

/** "/static/resident-3f2a91bc.css" is resident.css, whatever is in it today. */
function nameOf(url: string): string {
  const { pathname } = new URL(url);
  return pathname.startsWith('/static/') ? pathname.slice(8).replace(/-[0-9a-f]{8}(?=\.\w+$)/, '') : 'page';
}

/** Each file with what it weighs, what it weighed, and a mark where it grew by more than a twentieth. */
function whatGrew(): string {
  const lines = sent.map(({ url, bytes }) => {
    const before = agreed[nameOf(url)];
    const grew = before === undefined ? 'NEW' : bytes > before * 1.05 ? 'GREW' : '';
    return `${nameOf(url).padEnd(24)} ${String(bytes).padStart(7)}  was ${String(before ?? '-').padStart(7)}  ${grew}`;
  });
  return `\n${lines.join('\n')}\n`;
}

function sum(files: Sent[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

test('the first visit to the telling page weighs at most 60 kB, all in', () => {
  expect(sent.map(({ url }) => nameOf(url)).sort()).toEqual(
    expect.arrayContaining(['page', 'resident.css', 'atkinson.woff2', 'favicon.svg']),
  );
  expect(sum(sent), `The telling page grew:${whatGrew()}`).toBeLessThanOrEqual(most);
});

test('its scripts weigh at most 17 kB together', () => {
  const scripts = sent.filter(({ url }) => url.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(sum(scripts), `Scripts grew:${whatGrew()}`).toBeLessThanOrEqual(mostScript);
});

test('nothing comes from anywhere else', () => {
  expect(sent.filter(({ url }) => new URL(url).origin !== app.baseUrl)).toEqual([]);
});

test('what can be made smaller is sent compressed', async () => {
  for (const { url } of sent.filter(({ url: address }) => /\.(css|js|svg)$|\/vertel\//.test(address))) {
    const answer = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
    await answer.arrayBuffer();
    expect(answer.headers.get('content-encoding'), nameOf(url)).toBe('gzip');
  }
});
