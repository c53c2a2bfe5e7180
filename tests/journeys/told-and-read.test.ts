import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../fixtures/app.ts';
import { openBrowser, openVisitor } from '../fixtures/browser.ts';
import { PageCheck } from '../fixtures/page-check.ts';

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const story =
  'Mevrouw van het buurtteam kwam drie keer langs. De eerste keer dronken we alleen thee, onder de kastanjeboom.';
const question = 'Wat maakte dat je de deur opendeed?';
const answer = 'Ze had eerst bij de buurvrouw gevraagd of het goed was.';

/** Presses Tab until the wanted thing has focus, as someone without a mouse does. */
async function tabTo(
  page: Page,
  name: RegExp | string,
  role: 'button' | 'link' | 'textbox' | 'radio' | 'checkbox',
) {
  const wanted = page.getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first();
  await wanted.waitFor();
  for (let press = 0; press < 250; press += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return wanted;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${role} ${name}.`);
}

async function signIn(page: Page, name: string) {
  await page.goto(`${app.baseUrl}/demo`);
  await page.getByRole('button', { name: `Binnenkomen als ${name}` }).press('Enter');
  await page.waitForURL(/ruimte/);
}

const ways = [
  { how: 'with JavaScript', javaScriptEnabled: true, colorScheme: 'light' },
  { how: 'without JavaScript, in the dark', javaScriptEnabled: false, colorScheme: 'dark' },
] as const;

describe.each(ways)('a story on a phone of 360 pixels, $how', ({ javaScriptEnabled, colorScheme }) => {
  const check = new PageCheck();
  let team: BrowserContext;
  let resident: BrowserContext;
  let host: Page;
  let teller: Page;
  let pointPath: string;
  let listPath: string;
  let returnUrl: string;

  beforeAll(async () => {
    team = await openVisitor(browser, { colorScheme, javaScriptEnabled });
    resident = await openVisitor(browser, { colorScheme, javaScriptEnabled });
    host = await team.newPage();
    teller = await resident.newPage();
  });

  afterAll(async () => {
    await team?.close();
    await resident?.close();
  });

  // Without JavaScript a page cannot be checked from inside; its HTML is the same as with it.
  const look = async (page: Page, name: string) => {
    if (!javaScriptEnabled) return;
    await check.check(page, name);
    if (process.env.ZODAT_DEEP === undefined) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    await check.check(page, `${name}, dark`);
    await page.emulateMedia({ colorScheme: 'light' });
  };

  test('a host signs in, prepares a round and opens it', async () => {
    await host.goto(app.baseUrl);
    await look(host, 'first page');
    await signIn(host, 'Joris Veltman');
    await look(host, 'choose a space');
    await host.goto(`${app.baseUrl}/ruimten`);
    await host.getByRole('link', { name: 'Buurtteam De Linde' }).first().click();
    await look(host, 'space home');
    await host.getByRole('link', { name: 'Vertellen' }).first().click();
    await look(host, 'rounds');
    await (await tabTo(host, 'Nieuwe vertelronde', 'link')).press('Enter');
    await look(host, 'choose questions');
    await (await tabTo(host, 'Begin met ‘Na de steun’', 'link')).press('Enter');
    await look(host, 'new round');
    await host.getByLabel('Hoe heet de ronde?').fill('');
    await host.getByRole('button', { name: 'Ronde klaarzetten' }).press('Enter');
    expect(await host.title()).toMatch(/^Fout:/);
    await host.getByRole('link', { name: 'Geef de ronde een naam.' }).waitFor();
    await host.getByLabel('Hoe heet de ronde?').fill(`Thee en tijd ${colorScheme}`);
    await (await tabTo(host, 'Ronde klaarzetten', 'button')).press('Enter');
    await host.getByText('In voorbereiding').waitFor();
    await look(host, 'round in preparation');
    await (await tabTo(host, 'Open deze ronde', 'button')).press('Enter');
    await host.getByText('deze link:').waitFor();
    await look(host, 'open round');
    pointPath = (await host.getByRole('link', { name: /\/vertel\// }).getAttribute('href')) ?? '';
    listPath = `${new URL(host.url()).pathname}/verhalen`;
    await host.goto(app.baseUrl + listPath);
    await host.getByText('Nog geen verhalen om te lezen').waitFor();
    await look(host, 'empty reading list');
  });

  test('a resident forgets the story, is told what to do, and tells by keyboard', async () => {
    await teller.goto(app.baseUrl + pointPath);
    await look(teller, 'telling page');
    await (await tabTo(teller, 'blij', 'checkbox')).press('Space');
    await (await tabTo(teller, 'Verstuur mijn verhaal', 'button')).press('Enter');
    expect(await teller.title()).toMatch(/^Fout:/);
    await teller.getByRole('link', { name: /Schrijf hier wat je meemaakte/ }).waitFor();
    await look(teller, 'telling page with mistakes');
    expect(await teller.getByRole('checkbox', { name: 'blij' }).isChecked()).toBe(true);
    await (await tabTo(teller, /Wat heb je meegemaakt/, 'textbox')).fill(story);
    await (await tabTo(teller, /Welke titel/, 'textbox')).fill('Thee');
    await (await tabTo(teller, 'Niemand leest het', 'radio')).press('ArrowDown');
    expect(await teller.getByRole('radio', { name: 'Het team', exact: true }).isChecked()).toBe(true);
    await (await tabTo(teller, 'Verstuur mijn verhaal', 'button')).press('Enter');
    await teller.getByRole('heading', { name: 'Dank je wel. Je verhaal is binnen.' }).waitFor();
    await look(teller, 'return code');
  });

  test('the return code is shown twice, and its ten words lead to the story', async () => {
    const lists = teller.getByRole('list', { name: /code/i });
    expect(await lists.count()).toBe(2);
    const words = await lists.first().getByRole('listitem').allInnerTexts();
    expect(words).toHaveLength(10);
    expect(await lists.last().getByRole('listitem').allInnerTexts()).toEqual(words);
    await teller.goto(`${app.baseUrl}/terug`);
    await look(teller, 'enter code');
    await teller.getByLabel('Je terugkomcode').fill(words.join(' ').toUpperCase());
    await (await tabTo(teller, 'Naar mijn verhaal', 'button')).press('Enter');
    await teller.getByText('kastanjeboom').waitFor();
    returnUrl = teller.url();
    await look(teller, 'return page');
    await teller.goto(`${returnUrl}/kaart`);
    await look(teller, 'card');
  });

  test('the team finds it by a word and by an answer, reads and asks one question', async () => {
    // The empty list still stands on the host's screen: with JavaScript it says by itself that someone told.
    if (javaScriptEnabled)
      await host.getByRole('link', { name: 'Er is iets nieuws verteld. Toon het.' }).click();
    else await host.goto(app.baseUrl + listPath);
    await host.getByText('1 verhaal', { exact: true }).waitFor();
    await look(host, 'reading list');
    await host.getByLabel('Woorden').fill('kastanjebomen');
    await (await tabTo(host, 'Zoek', 'button')).press('Enter');
    await host.getByRole('link', { name: 'Thee', exact: true }).waitFor();
    await host.goto(`${app.baseUrl}${listPath}?a.feeling=angry`);
    await host.getByText('Geen verhalen gevonden').waitFor();
    await host.goto(`${app.baseUrl}${listPath}?a.feeling=glad`);
    await (await tabTo(host, 'Thee', 'link')).press('Enter');
    await host.getByText('onder de kastanjeboom').waitFor();
    await look(host, 'reader');
    await host.getByLabel('Jullie vraag').fill(question);
    await (await tabTo(host, 'Stel de vraag', 'button')).press('Enter');
    await host.getByText('Je vraag staat klaar voor de verteller.').waitFor();
    await look(host, 'reader after asking');
  });

  test('the teller answers, changes the story and narrows who may read it', async () => {
    await teller.goto(returnUrl);
    await teller.getByText(question).waitFor();
    await look(teller, 'return page with a question');
    await teller.getByLabel('Jouw antwoord').fill(answer);
    await (await tabTo(teller, 'Stuur mijn antwoord', 'button')).press('Enter');
    await teller.getByText('Dank je wel. Je antwoord is bij het team.').waitFor();
    await teller.getByRole('link', { name: 'Verander je verhaal' }).press('Enter');
    await look(teller, 'change');
    await teller.getByLabel('Wat heb je meegemaakt?').fill(story.replace('kastanjeboom', 'lindeboom'));
    await (await tabTo(teller, 'Bewaar', 'button')).press('Enter');
    await teller.getByText('De oude tekst is weg.').waitFor();
    await host.reload();
    await host.goto(host.url().split('?')[0] ?? '');
    await host.getByText(answer).waitFor();
    await host.getByText('onder de lindeboom').waitFor();
    await host.goto(`${app.baseUrl}${listPath}?woorden=kastanjeboom`);
    await host.getByText('Geen verhalen gevonden').waitFor();
    await (await tabTo(teller, 'Het team', 'radio')).press('ArrowUp');
    await (await tabTo(teller, 'Bewaar mijn keuze', 'button')).press('Enter');
    await teller.getByText('Niemand leest je verhaal.').waitFor();
    await host.goto(`${app.baseUrl}${listPath}?woorden=lindeboom`);
    await host.getByText('Nog geen verhalen om te lezen').waitFor();
  });

  test('the teller takes the story back, and it is gone everywhere', async () => {
    await (await tabTo(teller, 'Niemand leest het', 'radio')).press('ArrowDown');
    await (await tabTo(teller, 'Bewaar mijn keuze', 'button')).press('Enter');
    await host.goto(`${app.baseUrl}${listPath}?woorden=lindeboom`);
    const readerUrl = await host.getByRole('link', { name: 'Thee', exact: true }).getAttribute('href');
    await (await tabTo(teller, 'Neem mijn verhaal terug', 'button')).press('Enter');
    await teller.getByRole('heading', { name: 'Je verhaal is weg' }).waitFor();
    await look(teller, 'withdrawn');
    for (const path of [listPath, `${listPath}?woorden=lindeboom`, `${listPath}?a.feeling=glad`]) {
      await host.goto(app.baseUrl + path);
      expect(await host.getByText('lindeboom').count()).toBe(0);
      expect(await host.getByRole('link', { name: 'Thee', exact: true }).count()).toBe(0);
    }
    expect((await host.goto(app.baseUrl + readerUrl))?.status()).toBe(404);
    await look(host, 'not found');
    expect((await teller.goto(returnUrl))?.status()).toBe(410);
  });
});
