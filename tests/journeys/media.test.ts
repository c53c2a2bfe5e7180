import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../fixtures/app.ts';
import { openBrowser, openVisitor } from '../fixtures/browser.ts';
import { demo } from '../fixtures/demo.ts';
import { fakeMicrophone, photo, takeMedia, wav } from '../fixtures/media.ts';
import { PageCheck } from '../fixtures/page-check.ts';

let app: TestApp;
let browser: Browser;
const check = new PageCheck();

beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), openBrowser(fakeMicrophone)]);
  await takeMedia(app);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const list = `/ruimte/${demo.deLinde}/rondes/${demo.round}/verhalen`;
const patience = { timeout: 15_000 };
const spoken = 'Ze belde drie keer aan voor ik opendeed. Toen hebben we eerst de kamerlinde water gegeven.';

async function openReader(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await openVisitor(browser);
  const page = await context.newPage();
  await page.goto(`${app.baseUrl}/demo`);
  await page.locator(`form:has(input[value="${demo.host}"]) button`).click();
  await page.waitForURL(/ruimte/);
  return { context, page };
}

/** Lets the player on the page play for a while and says how far it came, and how long it says it is. */
function play(page: Page): Promise<{ came: number; length: number; jumped: number }> {
  return page.locator('audio[src]').evaluate(async (audio: HTMLAudioElement) => {
    const wait = (name: string) =>
      new Promise((resolve) => audio.addEventListener(name, resolve, { once: true }));
    audio.muted = true;
    await audio.play();
    while (audio.currentTime < 0.5) await wait('timeupdate');
    const came = audio.currentTime;
    audio.pause();
    const jump = wait('seeked');
    audio.currentTime = audio.duration - 0.5;
    await jump;
    return { came, length: audio.duration, jumped: audio.currentTime };
  });
}

describe('a story that is spoken', () => {
  let teller: Page;
  let reader: Page;
  let contexts: BrowserContext[];
  let returnUrl: string;
  let readerUrl: string;

  beforeAll(async () => {
    const own = await openVisitor(browser);
    await own.grantPermissions(['microphone'], { origin: app.baseUrl });
    teller = await own.newPage();
    const opened = await openReader();
    reader = opened.page;
    contexts = [own, opened.context];
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
  });

  const press = async (page: Page, name: string) => page.getByRole('button', { name }).press('Enter');
  const file = () => teller.locator('input[name="voice"]');
  const clock = () => teller.getByRole('timer').textContent();
  const chosen = () => file().evaluate((input: HTMLInputElement) => input.files?.[0]?.name ?? '');

  test('is recorded by keyboard: start, pause, listen back, go on, done', async () => {
    await teller.goto(`${app.baseUrl}/vertel/${demo.pointKey}`);
    await check.check(teller, 'telling page where one may speak');
    await press(teller, 'Begin met opnemen');
    await teller.getByText('De opname loopt. Vertel maar.').waitFor();
    expect(await teller.evaluate(() => document.activeElement?.textContent)).toBe('Klaar');
    await teller.getByText('We horen je.').waitFor();
    await expect.poll(clock, patience).toMatch(/^0:0[2-9]/);
    await press(teller, 'Pauze');
    await teller.getByText('Pauze. Je kunt terugluisteren of verdergaan.').waitFor();
    expect(await chosen()).toBe('opname.webm');
    const first = await play(teller);
    expect(first.length).toBeGreaterThan(1.5);
    await press(teller, 'Ga verder');
    await expect.poll(clock, patience).toMatch(/^0:(0[5-9]|[1-5])/);
    await press(teller, 'Klaar');
    await teller.getByText('Je opname staat klaar.').waitFor();
    const whole = await play(teller);
    expect(whole.length).toBeGreaterThan(first.length + 0.5);
    expect(whole.jumped).toBeGreaterThan(3);
    await check.check(teller, 'telling page with a recording');
  });

  test('is thrown away, and put back', async () => {
    await press(teller, 'Gooi de opname weg');
    await teller.getByText('De opname is weg.').waitFor();
    expect(await chosen()).toBe('');
    await press(teller, 'Toch niet, zet hem terug');
    expect(await chosen()).toBe('opname.webm');
  });

  test('is still there when something was forgotten, and is told without a written word', async () => {
    await press(teller, 'Verstuur mijn verhaal');
    await teller.getByRole('link', { name: 'Kies wie je verhaal mag lezen.' }).waitFor();
    expect(await teller.title()).toMatch(/^Fout:/);
    expect(await teller.getByText('Schrijf hier wat je meemaakte').count()).toBe(0);
    await expect.poll(chosen, patience).toBe('opname.webm');
    await teller.getByRole('radio', { name: 'Het team', exact: true }).check();
    await press(teller, 'Verstuur mijn verhaal');
    await teller.getByRole('heading', { name: 'Dank je wel. Je verhaal is binnen.' }).waitFor();
    const path = await teller.getByRole('link', { name: /Mijn verhaal/ }).getAttribute('href');
    returnUrl = app.baseUrl + path;
  });

  test('stands in the list as spoken, and plays', async () => {
    const card = reader.locator('article').filter({ hasText: 'Gesproken verhaal, minder dan 1 minuut' });
    for (let page = 1; page < 9; page += 1) {
      await reader.goto(`${app.baseUrl}${list}?lengte=short&pagina=${page}`);
      if ((await card.count()) > 0) break;
    }
    await card.getByText('Het is nog niet uitgetypt.').waitFor();
    await card.getByRole('link').click();
    readerUrl = reader.url();
    await check.check(reader, 'reader with a recording');
    const heard = await play(reader);
    expect(heard.came).toBeGreaterThan(0.4);
    expect(heard.length).toBeGreaterThan(3);
    expect(heard.jumped).toBeGreaterThan(3);
    // The arrow keys belong to the player while it has the focus, and do not leave the story.
    await reader.locator('audio').focus();
    await reader.evaluate(() =>
      document.addEventListener('click', (event) => {
        event.preventDefault();
        document.title = 'went on';
      }),
    );
    for (const key of ['ArrowRight', 'ArrowLeft']) await reader.keyboard.press(key);
    expect(await reader.title()).not.toBe('went on');
    await reader.locator('h1').click();
    await reader.keyboard.press('ArrowRight');
    await reader.keyboard.press('ArrowLeft');
    expect(await reader.title()).toBe('went on');
  });

  test('is typed out by one after the other, and found by its words from then on', async () => {
    await reader.goto(`${app.baseUrl}${list}?woorden=kamerlinde`);
    await reader.getByText('Geen verhalen gevonden').waitFor();
    await reader.goto(readerUrl);
    const field = () => reader.getByLabel('Wat wordt er verteld?');
    await reader.locator('summary', { hasText: 'Typ uit wat je hoort' }).press('Enter');
    await field().fill('Ze belde drie keer aan');
    await press(reader, 'Bewaar, ik ga later verder');
    await reader.getByText('Je kunt later verder met uittypen.').waitFor();
    expect(await field().inputValue()).toBe('Ze belde drie keer aan');
    const old = await reader.context().newPage();
    await old.goto(readerUrl);
    await field().fill(spoken);
    await press(reader, 'Het is klaar');
    await reader.getByText('Het verhaal is uitgetypt. Dank je wel.').waitFor();
    await check.check(reader, 'reader with a recording that was typed out');
    await reader.locator('blockquote').filter({ hasText: spoken }).waitFor();
    await reader.getByText('is uitgetypt door iemand van de kring').waitFor();
    expect(await reader.getByText('veranderd door de verteller').count()).toBe(0);
    await old.getByLabel('Wat wordt er verteld?').fill('Iets anders');
    await press(old, 'Het is klaar');
    await old.getByText('Iemand anders was eerder klaar.').waitFor();
    await old.close();
    await reader.goto(`${app.baseUrl}${list}?woorden=kamerlinden`);
    await reader.getByText('16 woorden').waitFor();
  });

  test('is read and heard by its teller, who corrects it', async () => {
    await teller.goto(returnUrl);
    await check.check(teller, 'return page of a spoken story');
    expect((await play(teller)).came).toBeGreaterThan(0.4);
    await teller.getByText('Iemand van het team typte uit wat je vertelde.').waitFor();
    await teller.getByRole('link', { name: 'Verander je verhaal' }).press('Enter');
    await teller.getByLabel('Wat heb je meegemaakt?').fill(spoken.replace('drie', 'twee'));
    await teller.getByRole('button', { name: 'Bewaar', exact: true }).press('Enter');
    await teller.getByText('De oude tekst is weg.').waitFor();
    await reader.goto(readerUrl);
    await reader.getByText('Ze belde twee keer aan').waitFor();
  });

  test('loses its voice alone when its teller takes that back', async () => {
    const voice = `${new URL(readerUrl).pathname}/opname`;
    expect((await reader.request.get(app.baseUrl + voice)).status()).toBe(200);
    await press(teller, 'Neem alleen je stem terug');
    await teller.getByText('Je stem is weg.').waitFor();
    expect((await reader.request.get(app.baseUrl + voice)).status()).toBe(404);
    expect((await teller.request.get(`${returnUrl}/opname`)).status()).toBe(404);
    await reader.goto(readerUrl);
    await reader.getByText('Ze belde twee keer aan').waitFor();
    expect(await reader.locator('audio').count()).toBe(0);
  });
});

test('without a connection one speaks all the same, and it arrives later', async () => {
  const context = await openVisitor(browser);
  await context.grantPermissions(['microphone'], { origin: app.baseUrl });
  const page = await context.newPage();
  await page.goto(`${app.baseUrl}/vertel/${demo.pointKey}`);
  await page.getByText('Valt je verbinding weg?').waitFor();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Begin met opnemen' }).click();
  await page.getByText('We horen je.').waitFor();
  await expect.poll(() => page.getByRole('timer').textContent(), patience).toMatch(/^0:0[1-9]/);
  await page.getByRole('radio', { name: 'Het team', exact: true }).check();
  await page.getByRole('button', { name: 'Verstuur mijn verhaal' }).click();
  await page.getByRole('heading', { name: 'Je verhaal wacht op verbinding' }).waitFor();
  await context.setOffline(false);
  await page.getByRole('heading', { name: 'Dank je wel. Je verhaal is binnen.' }).waitFor(patience);
  await page.getByRole('link', { name: /Mijn verhaal/ }).click();
  expect((await play(page)).came).toBeGreaterThan(0.4);
  await context.close();
});

describe('without JavaScript', () => {
  test.each(['light', 'dark'] as const)('a recording and a picture go along, %s', async (colorScheme) => {
    const context = await openVisitor(browser, { javaScriptEnabled: false, colorScheme });
    const page = await context.newPage();
    await page.goto(`${app.baseUrl}/vertel/${demo.pointKey}`);
    expect(await page.getByRole('button', { name: 'Begin met opnemen' }).isVisible()).toBe(false);
    await page.getByLabel('Welke titel').fill(`De tuin ${colorScheme}`);
    const sound = { name: 'lied.mp3', mimeType: 'audio/mpeg', buffer: wav() };
    await page.getByLabel('Of stuur een opname mee').setInputFiles(sound);
    const broken = { name: 'tuin.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('geen foto') };
    await page.getByLabel('Kies of maak een foto').setInputFiles(broken);
    await page.getByLabel('Wat is er op de foto te zien?').fill('De tuin met de linde');
    await page.getByRole('radio', { name: 'Het team', exact: true }).check();
    await page.getByRole('button', { name: 'Verstuur mijn verhaal' }).click();
    await page.getByRole('link', { name: /Deze foto kunnen we niet openen/ }).waitFor();
    await page.getByText('Kies de foto dan opnieuw').waitFor();
    expect(await page.getByLabel('Welke titel').inputValue()).toBe(`De tuin ${colorScheme}`);
    expect(await page.getByLabel('Wat is er op de foto te zien?').inputValue()).toBe('De tuin met de linde');
    await page.getByLabel('Of stuur een opname mee').setInputFiles(sound);
    await page.getByLabel('Kies of maak een foto').setInputFiles({ ...broken, buffer: await photo() });
    await page.getByRole('button', { name: 'Verstuur mijn verhaal' }).click();
    await page.getByRole('heading', { name: 'Dank je wel. Je verhaal is binnen.' }).waitFor();
    const { context: circle, page: reader } = await openReader();
    await reader.goto(`${app.baseUrl}${list}`);
    await reader.getByRole('link', { name: `De tuin ${colorScheme}` }).click();
    const picture = reader.getByRole('img', { name: 'De tuin met de linde' });
    await picture.scrollIntoViewIfNeeded();
    const size = () =>
      picture.evaluate(({ naturalWidth, naturalHeight }: HTMLImageElement) => [naturalWidth, naturalHeight]);
    await expect.poll(size, patience).toEqual([800, 1_600]);
    await check.check(reader, `reader with a picture, ${colorScheme}`);
    await context.close();
    await circle.close();
  });
});
