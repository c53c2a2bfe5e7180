import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../fixtures/app.ts';
import { openBrowser, openVisitor } from '../fixtures/browser.ts';
import { demo } from '../fixtures/demo.ts';
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

const writing = `/ruimte/${demo.deLinde}/rondes/${demo.round}/opschrijven`;
const list = `/ruimte/${demo.deLinde}/rondes/${demo.round}/verhalen`;
const told =
  'Ik heb drie weken achter de deur gezeten. Toen schoof iemand een kaartje met een zonnebloem door de bus.';

const ways = [
  { how: 'with JavaScript', javaScriptEnabled: true },
  { how: 'without JavaScript', javaScriptEnabled: false },
] as const;

async function signIn(page: Page, name: string) {
  await page.goto(`${app.baseUrl}/demo`);
  await page.getByRole('button', { name: `Binnenkomen als ${name}` }).click();
  await page.waitForURL(/ruimte/);
}

async function writeDown(page: Page, story: string, title: string) {
  await page.goto(app.baseUrl + writing);
  await page.getByLabel('Wat heb je meegemaakt?').fill(story);
  await page.getByLabel('Welke titel geef je je verhaal?').fill(title);
  await page.getByRole('checkbox', { name: 'opgelucht' }).check();
  await page.getByRole('button', { name: 'Klaar met schrijven' }).click();
  await page.getByRole('heading', { name: 'Wacht op de verteller' }).waitFor();
}

const codeWordsOn = async (page: Page) => {
  const lists = page.getByRole('list', { name: /code/i });
  expect(await lists.count()).toBe(2);
  const words = await lists.first().getByRole('listitem').allInnerTexts();
  expect(await lists.last().getByRole('listitem').allInnerTexts()).toEqual(words);
  return words;
};

describe.each(ways)('written down for someone, $how', ({ javaScriptEnabled }) => {
  const check = new PageCheck();
  let context: BrowserContext;
  let own: BrowserContext;
  let host: Page;
  let teller: Page;

  beforeAll(async () => {
    context = await openVisitor(browser, { javaScriptEnabled });
    own = await openVisitor(browser, { javaScriptEnabled });
    host = await context.newPage();
    teller = await own.newPage();
    await signIn(host, 'Joris Veltman');
  });
  afterAll(async () => {
    await context?.close();
    await own?.close();
  });

  const look = async (page: Page, name: string) => {
    if (javaScriptEnabled) await check.check(page, name);
  };
  const count = async () => {
    await host.goto(app.baseUrl + list);
    return host
      .getByText(/\d+ verhalen?$/)
      .first()
      .textContent();
  };

  test('a colleague writes it down, and it does not count yet', async () => {
    const before = await count();
    await writeDown(host, told, 'De zonnebloem');
    await look(host, 'waiting for the teller');
    await host.getByText('Opgeschreven. Het telt pas mee als de verteller ja zegt.').waitFor();
    expect(await count()).toBe(before);
  });

  test('on this device the teller reads it back, changes a word and says yes', async () => {
    await host.goto(`${app.baseUrl}${writing}/wachtend`);
    const here = await host.getByRole('link', { name: 'Nu samen teruglezen' }).getAttribute('href');
    const device = await context.newPage();
    await device.goto(app.baseUrl + here);
    await look(device, 'read back');
    await device.getByText('zonnebloem door de bus').waitFor();
    await device.getByText('opgelucht').waitFor();
    expect(await device.getByRole('link', { name: /Buurtteam|Verhalen|Joris/ }).count()).toBe(0);
    expect(await device.getByRole('radio', { checked: true }).count()).toBe(0);
    await device.getByRole('link', { name: 'Verander iets' }).click();
    await look(device, 'change what was written down');
    await device.getByLabel('Wat heb je meegemaakt?').fill(told.replace('drie weken', 'vier weken'));
    await device.getByRole('button', { name: 'Bewaar en lees na' }).click();
    await device.getByText('vier weken achter de deur').waitFor();
    await device.getByRole('button', { name: 'Ja, zo is het' }).click();
    expect(await device.title()).toMatch(/^Fout:/);
    await device.getByRole('link', { name: 'Kies wie je verhaal mag lezen.' }).waitFor();
    await device.getByRole('radio', { name: 'Het team', exact: true }).check();
    await device.getByRole('button', { name: 'Ja, zo is het' }).click();
    await device.getByRole('heading', { name: 'Dank je wel. Je verhaal is binnen.' }).waitFor();
    await look(device, 'the code on a borrowed device');
    const words = await codeWordsOn(device);
    expect(await device.getByRole('link', { name: /verhaal/i }).count()).toBe(0);
    const approved = device.url();
    await device.getByRole('button', { name: 'Ik heb mijn code' }).click();
    await device.getByText('Geef het apparaat nu terug.').waitFor();
    expect((await device.goto(approved.replace('/goedkeuring', '')))?.status()).toBe(404);
    await look(device, 'nothing waits here');
    await teller.goto(`${app.baseUrl}/terug`);
    await teller.getByLabel('Je terugkomcode').fill(words.join(' '));
    await teller.getByRole('button', { name: 'Naar mijn verhaal' }).click();
    await teller.getByText('vier weken achter de deur').waitFor();
  });

  test('the team reads it, and nothing says who wrote it down', async () => {
    await host.goto(`${app.baseUrl}${list}?woorden=zonnebloem`);
    await host.getByRole('link', { name: 'De zonnebloem', exact: true }).first().click();
    await host.getByText('Opgeschreven door een collega').waitFor();
    expect(await host.getByRole('main').getByText('Joris').count()).toBe(0);
    await host.goto(`${app.baseUrl}${writing}/wachtend`);
    await host.getByText('Er wacht niets').waitFor();
  });

  test('with the card someone reads it at home, and throws it away', async () => {
    await writeDown(host, 'Ik wil dit eigenlijk niet kwijt, of toch.', 'Twijfel');
    await host.getByText('Of meegeven voor later').click();
    await host.getByRole('link', { name: 'Kaart om mee te geven' }).click();
    await look(host, 'card to give along');
    const words = await host.getByRole('listitem').allInnerTexts();
    expect(words).toHaveLength(10);
    await teller.goto(`${app.baseUrl}/vertel/${demo.pointKey}/opgeschreven`);
    await look(teller, 'ten words of the card');
    await teller.getByLabel('De tien woorden').fill(words.join(', '));
    await teller.getByRole('button', { name: 'Naar wat ik vertelde' }).click();
    await teller.getByText('niet kwijt, of toch').waitFor();
    await teller.getByRole('button', { name: 'Toch niet' }).click();
    await teller.getByRole('heading', { name: 'Het is weggegooid' }).waitFor();
    await look(teller, 'thrown away');
    await host.goto(`${app.baseUrl}${writing}/wachtend`);
    await host.getByText('Er wacht niets').waitFor();
  });

  test('who wrote it down may throw it away as well', async () => {
    await writeDown(host, 'Ik kom er nog op terug.', 'Later');
    await host.getByText('Gooi weg', { exact: true }).first().click();
    await host.getByRole('button', { name: 'Gooi weg' }).click();
    await host.getByText('Weggegooid. Er is niets van bewaard.').waitFor();
    await host.getByText('Er wacht niets').waitFor();
  });
});
