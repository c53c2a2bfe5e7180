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

/** Presses Tab until the wanted thing has focus, as someone without a mouse does. */
async function tabTo(
  page: Page,
  role: 'button' | 'link' | 'textbox' | 'radio' | 'checkbox',
  name: string | RegExp,
) {
  const wanted = page.getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first();
  await wanted.waitFor();
  for (let press = 0; press < 400; press += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return wanted;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${role} ${name}.`);
}

async function press(page: Page, role: 'button' | 'link', name: string | RegExp) {
  await (await tabTo(page, role, name)).press('Enter');
}

async function signIn(page: Page) {
  await page.goto(`${app.baseUrl}/demo`);
  await page.locator(`form:has(input[value="${demo.host}"]) button`).click();
  await page.waitForURL(/ruimte/);
}

async function tell(page: Page, story: string) {
  await page.getByLabel('Wat heb je meegemaakt?').fill(story);
  await page.getByRole('radio', { name: 'Het team', exact: true }).check();
  await page.getByRole('button', { name: 'Verstuur mijn verhaal' }).click();
  await page.getByRole('heading', { name: 'Dank je wel. Je verhaal is binnen.' }).waitFor();
}

describe('a round is built on a phone of 360 pixels, by keyboard only', () => {
  const check = new PageCheck();
  let context: BrowserContext;
  let host: Page;
  let visitors: BrowserContext;
  let teller: Page;
  let round: string;
  let builder: string;
  let point: string;

  beforeAll(async () => {
    context = await openVisitor(browser);
    visitors = await openVisitor(browser);
    host = await context.newPage();
    teller = await visitors.newPage();
    await signIn(host);
  });

  afterAll(async () => {
    await context?.close();
    await visitors?.close();
  });

  test('from a ready set', async () => {
    await host.goto(`${app.baseUrl}/ruimte/${demo.deLinde}/rondes/nieuw`);
    await press(host, 'link', 'Begin met ‘Na de steun’');
    await (await tabTo(host, 'textbox', /Hoe heet de ronde/)).fill('Thee onder de linde');
    await press(host, 'button', 'Ronde klaarzetten');
    await host.getByText('In voorbereiding').waitFor();
    round = host.url();
    builder = `${round}/vragen`;
    await press(host, 'link', 'Vragen bekijken en veranderen');
    await host.getByRole('heading', { level: 1, name: 'Vragen maken' }).waitFor();
    await host.getByText('Er is niets veranderd.').waitFor();
  });

  test('a question is made, with a mistake first', async () => {
    await press(host, 'link', 'Maak een nieuwe vraag');
    await (await tabTo(host, 'textbox', 'De vraag')).fill('Wie schonk de thee?');
    await press(host, 'button', 'Bewaar in het klad');
    expect(await host.title()).toMatch(/^Fout:/);
    await host.getByRole('link', { name: 'Geef minstens twee antwoorden om uit te kiezen.' }).waitFor();
    await check.check(host, 'new question with a mistake');
    expect(await host.getByLabel('De vraag', { exact: true }).inputValue()).toBe('Wie schonk de thee?');
    await (await tabTo(host, 'textbox', 'Antwoord 1')).fill('Ikzelf');
    await (await tabTo(host, 'textbox', 'Antwoord 2')).fill('De buurvrouw');
    await (await tabTo(host, 'textbox', 'Antwoord 3')).fill('Niemand');
    await press(host, 'button', 'Nog een regel');
    const fourth = host.getByRole('textbox', { name: 'Antwoord 4' });
    await fourth.waitFor();
    expect(await fourth.evaluate((element) => element === document.activeElement)).toBe(true);
    await host.keyboard.type('Iemand van het team');
    await press(host, 'button', 'Zet regel 4 hoger');
    expect(await host.getByLabel('Antwoord 3').inputValue()).toBe('Iemand van het team');
    // Enter in a field keeps the question, and presses no other button of the form.
    await (await tabTo(host, 'textbox', 'Antwoord 1')).press('Enter');
    await host.getByText('De vraag staat in het klad.').waitFor();
    await host.getByText('Nieuwe vraag: ‘Wie schonk de thee’').waitFor();
    await check.check(host, 'builder with changes');
  });

  test('another follows on an answer to it', async () => {
    await press(host, 'link', 'Maak een nieuwe vraag');
    await host.getByLabel('Soort vraag').selectOption('Lijn');
    await press(host, 'button', 'Toon de velden van deze soort');
    await (await tabTo(host, 'textbox', 'De vraag')).fill('Hoe sterk was de thee?');
    await (await tabTo(host, 'textbox', 'Links')).fill('te slap');
    await (await tabTo(host, 'textbox', 'Rechts')).fill('te sterk');
    await host.locator('summary', { hasText: 'Wie schonk de thee' }).press('Enter');
    await (await tabTo(host, 'checkbox', 'De buurvrouw')).press('Space');
    await press(host, 'button', 'Bewaar in het klad');
    await host.getByText('Alleen bij Wie schonk de thee: De buurvrouw').waitFor();
    await press(host, 'button', 'Zet ‘Hoe sterk was de thee’ hoger');
    await host.getByText('‘Hoe sterk was de thee’ volgt op ‘Wie schonk de thee’').waitFor();
  });

  test('a question is taken out, and put back as it was', async () => {
    await press(host, 'button', 'Haal ‘Wie schonk de thee’ weg');
    await host.getByText('‘Wie schonk de thee’ is weggehaald.').waitFor();
    expect(await host.getByText('Alleen bij Wie schonk de thee').count()).toBe(0);
    await press(host, 'button', 'Zet terug');
    await host.getByText('Alleen bij Wie schonk de thee: De buurvrouw').waitFor();
  });

  test('it gets words in Arabic beside the Dutch', async () => {
    await press(host, 'link', 'Andere talen');
    await check.check(host, 'languages');
    await press(host, 'link', 'Arabisch');
    const question = await tabTo(host, 'textbox', /Arabisch: De vraag: Wie schonk de thee/);
    expect(await question.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    await question.fill('من صب الشاي؟');
    await press(host, 'button', 'Bewaar in het klad');
    await host.getByText('De vertaling staat in het klad.').waitFor();
    await check.check(host, 'translation');
  });

  test('it is seen as a teller will see it, before it is so', async () => {
    await host.goto(`${round}/voorbeeld?taal=ar`);
    expect(await host.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await host.getByText('من صب الشاي؟', { exact: true }).waitFor();
    await check.check(host, 'preview');
    expect(await host.locator('form').count()).toBe(0);
  });

  test('it is put in the round and opened', async () => {
    await host.goto(builder);
    await press(host, 'button', 'Zet deze vragen in de ronde');
    await host.getByText('Deze vragen staan nu in de ronde.').waitFor();
    await host.goto(round);
    await press(host, 'button', 'Open deze ronde');
    await host.getByText('deze link:').waitFor();
    await check.check(host, 'open round');
    point = app.baseUrl + ((await host.getByRole('link', { name: /\/vertel\// }).getAttribute('href')) ?? '');
    await teller.goto(point);
    await teller.getByRole('radio', { name: 'Iemand van het team' }).check();
    await tell(teller, 'We dronken thee op de stoep, en het begon te regenen.');
  });

  test('it changes while someone is telling, and each story keeps the questions it was told with', async () => {
    await teller.goto(point);
    await teller.getByRole('radio', { name: 'De buurvrouw' }).check();
    await host.goto(builder);
    await press(host, 'link', 'Hoe sterk was de thee?');
    await (await tabTo(host, 'textbox', 'Rechts')).fill('precies goed');
    await press(host, 'button', 'Bewaar in het klad');
    await press(host, 'link', 'Wie schonk de thee?');
    await (await tabTo(host, 'textbox', 'De vraag')).fill('Wie schonk er thee in?');
    await (await tabTo(host, 'textbox', 'Antwoord 1')).fill('Ik');
    await press(host, 'button', 'Bewaar in het klad');
    await host.getByText('Verhalen die al verteld zijn, houden de vragen waarmee ze verteld zijn.').waitFor();
    await press(host, 'button', 'Zet deze vragen in de ronde');
    await host.getByText('Deze vragen staan nu in de ronde.').waitFor();
    await tell(teller, 'De buurvrouw kwam met een kan en vijf kopjes.');
    await teller.goto(point);
    await teller.getByText('Wie schonk er thee in?', { exact: true }).waitFor();
    await teller.getByRole('radio', { name: 'Ik', exact: true }).check();
    await tell(teller, 'Ik zette zelf maar thee, want niemand begon.');
    expect(await versionsOfStories()).toEqual([2, 2, 3]);
  });

  test('the versions say what changed, and how much was told with each', async () => {
    await host.goto(`${builder}/versies`);
    const versions = host.getByRole('article');
    expect(await versions.count()).toBe(3);
    await versions.first().getByText('is anders verwoord: “Wie schonk er thee in?”').waitFor();
    await versions.first().getByText('heet ‘Ikzelf’ nu ‘Ik’').waitFor();
    // The line has another end: it asks something else, and is a question of its own.
    await versions.first().getByText('Nieuwe vraag: ‘Hoe sterk was de thee’').waitFor();
    await versions.first().getByText('1 verhaal').waitFor();
    await versions.nth(1).getByText('2 verhalen').waitFor();
    await check.check(host, 'versions');
  });

  test('stories told with both versions are read in one list', async () => {
    await host.goto(`${round}/verhalen`);
    await host.getByText('3 verhalen', { exact: true }).waitFor();
  });

  async function versionsOfStories(): Promise<number[]> {
    const roundId = round.split('/').at(-1) ?? '';
    const rows = await app.world.database.inTenant(demo.buurtteams, (tenant) =>
      tenant.selectFrom('stories').select('form_version').where('round_id', '=', roundId).execute(),
    );
    return rows.map((row) => row.form_version).sort();
  }
});

describe('two hosts, or one in two tabs', () => {
  test('never write over each other', async () => {
    const context = await openVisitor(browser);
    const [first, second] = [await context.newPage(), await context.newPage()];
    await signIn(first);
    const builder = `${app.baseUrl}/ruimte/${demo.deLinde}/rondes/${demo.round}/vragen`;
    await first.goto(`${builder}/vraag/when`);
    await second.goto(`${builder}/vraag/when`);
    await first.getByLabel('De vraag', { exact: true }).fill('Wanneer was dat?');
    await first.getByRole('button', { name: 'Bewaar in het klad' }).click();
    await first.getByText('Bewaard in het klad.').waitFor();
    await second.getByLabel('De vraag', { exact: true }).fill('Hoe lang terug?');
    await second.getByRole('button', { name: 'Bewaar in het klad' }).click();
    await second.getByText('De vragen zijn intussen veranderd').waitFor();
    await second.getByText('Wanneer was dat?').waitFor();
    expect(await second.getByLabel('De vraag', { exact: true }).inputValue()).toBe('Hoe lang terug?');
    await first.goto(builder);
    await first.getByRole('link', { name: 'Wanneer was dat?' }).waitFor();
    await second.getByRole('button', { name: 'Bewaar in het klad' }).click();
    await second.getByRole('link', { name: 'Hoe lang terug?' }).waitFor();
    // The list of the first tab is old by now.
    await first.getByRole('button', { name: 'Haal ‘Leeftijd’ weg' }).click();
    await first.getByText('De vragen zijn intussen veranderd').waitFor();
    await first.getByRole('link', { name: 'Hoe oud ben je?' }).waitFor();
    await first.getByRole('button', { name: 'Gooi het klad weg' }).click();
    await first.getByText('Het klad is weg.').waitFor();
    await context.close();
  });
});

describe('the preview on a wide screen', () => {
  test('follows what is typed, and leaves the back button alone', async () => {
    const context = await openVisitor(browser, { viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await signIn(page);
    const builder = `${app.baseUrl}/ruimte/${demo.deLinde}/rondes/${demo.round}/vragen`;
    await page.goto(builder);
    await page.goto(`${builder}/vraag/decided`);
    const phone = page.frameLocator('iframe[name="voorbeeld"]');
    await phone.getByText('Wie bepaalde wat er gebeurde?').waitFor();
    await page.getByLabel('De vraag', { exact: true }).fill('Wie hakte de knoop door?');
    await phone.getByText('Wie hakte de knoop door?').waitFor();
    await page.getByLabel('Boven', { exact: true }).fill('Mijn eigen mensen');
    await phone.getByText('Mijn eigen mensen').first().waitFor();
    await phone.getByRole('button', { name: 'Verstuur mijn verhaal' }).click();
    await new PageCheck().check(page, 'question beside the preview');
    await page.goBack();
    expect(page.url()).toBe(builder);
    await context.close();
  });

  test('shows what is typed at the press of a button when there is no JavaScript', async () => {
    const context = await openVisitor(browser, {
      viewport: { width: 1280, height: 900 },
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    await signIn(page);
    await page.goto(`${app.baseUrl}/ruimte/${demo.deLinde}/rondes/${demo.round}/vragen/vraag/decided`);
    await page.getByLabel('De vraag', { exact: true }).fill('Wie hakte de knoop door?');
    await page.getByRole('button', { name: 'Laat dit in het voorbeeld zien' }).click();
    await page.frameLocator('iframe[name="voorbeeld"]').getByText('Wie hakte de knoop door?').waitFor();
    expect(await page.getByLabel('De vraag', { exact: true }).inputValue()).toBe('Wie hakte de knoop door?');
    await context.close();
  });
});

describe('the library of a house', () => {
  test('gives a question to another round, and never changes it there by itself', async () => {
    const context = await openVisitor(browser);
    const page = await context.newPage();
    const check = new PageCheck();
    await signIn(page);
    const home = `${app.baseUrl}/ruimte/${demo.deLinde}`;
    const old = `${home}/rondes/${demo.round}/vragen`;
    await page.goto(`${old}/vraag/decided`);
    await page.getByRole('button', { name: 'Bewaar in de bibliotheek' }).click();
    await page.getByText('De vraag staat in de bibliotheek.').waitFor();
    await page.goto(`${home}/rondes/nieuw?vragen=empty`);
    await page.getByLabel('Hoe heet de ronde?').fill('Uit de bibliotheek');
    await page.getByLabel('Wat wil je de verteller zeggen?').fill('Vertel maar.');
    await page.getByRole('button', { name: 'Ronde klaarzetten' }).click();
    await page.getByText('In voorbereiding').waitFor();
    const other = `${page.url()}/vragen`;
    await page.goto(`${other}/keuze`);
    await check.check(page, 'choose a question');
    await page.getByRole('button', { name: 'Neem ‘Wie bepaalde’ over' }).first().click();
    await page.getByText('De vraag staat in het klad.').waitFor();
    await page.goto(other);
    await page.getByRole('button', { name: 'Zet deze vragen in de ronde' }).click();
    await page.goto(`${old}/vraag/decided`);
    await page.getByLabel('De vraag', { exact: true }).fill('Wie hakte de knoop door?');
    await page.getByRole('button', { name: 'Bewaar in het klad' }).click();
    await page.goto(`${old}/vraag/decided`);
    await page.getByRole('button', { name: 'Bewaar als nieuwe versie in de bibliotheek' }).click();
    await page.goto(other);
    await page.getByText('Er is een nieuwere versie in de bibliotheek').waitFor();
    await page.getByText('Er is niets veranderd.').waitFor();
    await page.getByRole('link', { name: 'Wie bepaalde wat er gebeurde?' }).click();
    await page.getByRole('link', { name: 'Bekijk het verschil' }).click();
    await page.getByText('is anders verwoord: “Wie hakte de knoop door?”').waitFor();
    await check.check(page, 'newer version');
    await page.getByRole('button', { name: 'Neem de nieuwere versie over' }).click();
    await page.getByText('De nieuwere versie staat in het klad.').waitFor();
    await page.goto(`${home}/vragenbibliotheek`);
    await page.getByRole('link', { name: 'Uit de bibliotheek' }).waitFor();
    await check.check(page, 'library');
    await context.close();
  });
});
