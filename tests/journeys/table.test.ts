import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../fixtures/app.ts';
import { openBrowser, openVisitor } from '../fixtures/browser.ts';
import { keptStates, storedText } from '../fixtures/browser-storage.ts';
import { demo } from '../fixtures/demo.ts';
import { type Gate, openGate } from '../fixtures/gate.ts';
import { PageCheck } from '../fixtures/page-check.ts';

let app: TestApp;
let browser: Browser;
let gate: Gate;
let tablet: BrowserContext;
let page: Page;

beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});
beforeEach(async () => {
  gate = await openGate(app.baseUrl);
  tablet = await openVisitor(browser, { viewport: { width: 820, height: 1180 }, hasTouch: true });
  page = await tablet.newPage();
  await page.goto('about:blank');
});
afterEach(async () => {
  await tablet?.close();
  await gate?.close();
});

const address = () => `${gate.baseUrl}/vertel/${demo.pointKey}/tafel`;
const begin = () => page.getByRole('button', { name: 'Begin met vertellen' });
const done = () => page.getByText('Ik heb mijn code');
const storyField = () => page.getByRole('textbox', { name: /Wat heb je meegemaakt/ });

async function tell(story: string): Promise<void> {
  await begin().tap();
  await storyField().fill(story);
  await page.getByRole('textbox', { name: /Welke titel/ }).fill(`Titel van ${story}`);
  await page.getByRole('radio', { name: 'Het team', exact: true }).check();
  await page.getByRole('button', { name: 'Verstuur mijn verhaal' }).tap();
}

async function storyBehind(code: string): Promise<string> {
  const body = new URLSearchParams({ code });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await app.fetch('/terug', { method: 'POST', headers, body });
  return (await app.fetch(answer.headers.get('location') ?? '/bestaat-niet')).text();
}

async function codeOnScreen(): Promise<string> {
  return (await page.getByRole('list', { name: /code/ }).getByRole('listitem').allInnerTexts()).join(' ');
}

/** Everything that someone who takes the tablet can come across: the page, its source, its storage, its history. */
async function expectClean(secrets: string[]): Promise<void> {
  await begin().waitFor();
  const seen = [await page.content(), await storedText(page)].join('\n');
  for (const secret of secrets) expect(seen).not.toContain(secret);
  expect(
    await page.evaluate(() => new FormData(document.querySelector('form') ?? undefined).get('q.story')),
  ).toBe('');
}

test('three people tell one after the other, and none sees anything of the one before', async () => {
  const check = new PageCheck();
  await page.goto(address());
  await begin().waitFor();
  await check.check(page, 'start of the telling table');
  const secrets: string[] = [];
  for (const name of ['Achmed', 'Berendina', 'Cornelis']) {
    await tell(`Wat ${name} meemaakte in de kastanjelaan.`);
    await done().waitFor();
    await check.check(page, 'code at the telling table');
    const code = await codeOnScreen();
    expect(code.split(' ')).toHaveLength(10);
    expect(await storyBehind(code)).toContain(`Wat ${name} meemaakte`);
    secrets.push(name, 'kastanjelaan', code.split(' ').slice(0, 3).join(' '));
    await done().tap();
    await expectClean(secrets);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    await page.goForward();
    await expectClean(secrets);
  }
  expect(await keptStates(page)).toEqual([]);
});

test('who walks away is asked for, may stay as often as they like, and then leaves nothing behind', async () => {
  await page.clock.install();
  await page.goto(address());
  await begin().tap();
  await storyField().fill('Half een verhaal over de kastanjelaan.');
  const question = page.getByRole('dialog', { name: 'Ben je er nog?' });
  for (let time = 0; time < 3; time += 1) {
    await page.clock.runFor('04:50');
    expect(await question.isVisible()).toBe(false);
    await page.clock.runFor('00:20');
    await question.waitFor();
    await page.clock.runFor('01:30');
    await page.getByRole('button', { name: 'Ja, ik ben er nog' }).tap();
    expect(await storyField().inputValue()).toContain('kastanjelaan');
  }
  await page.clock.runFor('05:05');
  await question.waitFor();
  await page.clock.runFor('02:05');
  await expectClean(['kastanjelaan']);
});

test('who forgets something is told so on the spot, and can stop at once', async () => {
  await page.goto(address());
  await begin().tap();
  await page.getByRole('button', { name: 'Verstuur mijn verhaal' }).tap();
  await page.getByText('Vul eerst in wat nog mist').waitFor();
  await storyField().fill('Over de kastanjelaan.');
  await page.getByRole('button', { name: 'Grote letters' }).tap();
  await page.getByRole('button', { name: 'Stop en haal alles weg' }).tap();
  await expectClean(['kastanjelaan']);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.getByRole('button', { name: 'Grote letters' }).getAttribute('aria-pressed')).toBe(
    'false',
  );
});

test('without a connection a story waits sealed, and its teller goes home with a code that works later', async () => {
  await page.goto(address());
  await begin().waitFor();
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await gate.shut();
  await tablet.setOffline(true);
  await page.reload();
  await page.getByText('Er is nu geen verbinding').waitFor();
  await tell('Stiekem appels geplukt in de kastanjelaan.');
  await page.getByRole('heading', { name: 'Dank je wel. Je verhaal ligt klaar.' }).waitFor();
  await page.getByRole('img', { name: 'QR-code naar je verhaal' }).waitFor();
  const code = await codeOnScreen();
  expect(code.replaceAll(' ', '')).toMatch(/^[0-9A-Z]{26}$/);
  await done().tap();
  await expectClean(['kastanjelaan', 'appels', code, code.replaceAll(' ', '').toLowerCase()]);
  await page.getByText('Voor wie bij de tafel helpt').tap();
  await page.getByText('Verhalen die op verbinding wachten: 1').waitFor();
  await gate.open();
  await tablet.setOffline(false);
  await page.getByText('Verhalen die op verbinding wachten: 0').waitFor();
  expect(await storyBehind(code)).toContain('appels geplukt');
  await expectClean(['kastanjelaan', 'appels']);
});
