import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addForm,
  afterSupport,
  type Question,
  setRoundState,
  tellWithForm,
} from '../../app/domains/rounds/index.ts';
import { startTestApp, type TestApp } from '../fixtures/app.ts';
import { openBrowser, openVisitor } from '../fixtures/browser.ts';
import { demo } from '../fixtures/demo.ts';
import { PageCheck } from '../fixtures/page-check.ts';

let app: TestApp;
let browser: Browser;
let context: BrowserContext;
let host: Page;
const check = new PageCheck();

const paper = `/ruimte/${demo.deLinde}/rondes/${demo.round}/papier`;
const list = `/ruimte/${demo.deLinde}/rondes/${demo.round}/verhalen`;
const round = { organisationId: demo.buurtteams, roundId: demo.round };

/** Ten people at the table of De Linde wrote with a pen; what they ticked, as it is typed over. */
const forms = Array.from({ length: 10 }, (_, at) => ({
  story: `Formulier nummer ${at + 1}: de koffiemolen op tafel deed het weer, en ik ook.`,
  title: `Was ${at + 1}`,
  feeling: ['1', '2 3', '1 4 12', '5', '9 10 nog steeds boos', '', '3', '2', '1 2', '11'][at] ?? '',
  noticed: '1 3',
  decided: String((at % 7) + 1),
  share: String(at),
  change: '1',
  others: '3 10',
  brought: 'n',
  neighbourhood: '14',
  when: '2',
  belonging: '3 6',
  age: '5',
  reach: at === 5 ? '' : '2',
  given: at === 0 ? 'j' : '',
}));

let strips: { mark: string; words: string[] }[];

beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), openBrowser()]);
  context = await openVisitor(browser, { viewport: { width: 1280, height: 900 } });
  host = await context.newPage();
  await host.goto(`${app.baseUrl}/demo`);
  await host.getByRole('button', { name: 'Binnenkomen als Joris Veltman' }).click();
  await host.waitForURL(/ruimte/);
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function readSheets(page: Page) {
  const found = await page.getByRole('article').all();
  return Promise.all(
    found.map(async (sheet) => ({
      mark: ((await sheet.locator('.paper-form__mark').textContent()) ?? '').replace('Formulier ', ''),
      words: await sheet.locator('.code-words__word').allTextContents(),
    })),
  );
}

/** Types one form without a mouse: the cursor stands in its first field already. */
async function typeForm(page: Page, mark: string, form: (typeof forms)[number]) {
  const { keyboard } = page;
  await keyboard.type(mark.toLowerCase());
  await keyboard.press('Enter');
  await keyboard.type(form.story);
  await keyboard.press('Tab');
  const { story: _, ...others } = form;
  for (const answer of Object.values(others)) {
    await keyboard.type(answer);
    await keyboard.press('Enter');
  }
  const page2 = page.waitForURL(/ingevoerd=/);
  await keyboard.press('Enter');
  await page2;
  await page.waitForLoadState();
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const understoodOf = (page: Page, id: string) => page.locator(`#${id}-begrepen`).textContent();

describe('paper', () => {
  test('a host prints ten forms, each with its number and its code', async () => {
    await host.goto(app.baseUrl + paper);
    await check.check(host, 'paper');
    await host.getByLabel('Hoeveel formulieren?').fill('0');
    await host.getByRole('button', { name: 'Maak formulieren' }).click();
    await host.getByRole('link', { name: 'Typ een getal van 1 tot en met 100.' }).waitFor();
    await host.getByLabel('Hoeveel formulieren?').fill('10');
    await host.getByRole('button', { name: 'Maak formulieren' }).click();
    await host.waitForURL(/vellen/);
    await check.check(host, 'sheets');
    strips = await readSheets(host);
    expect(strips).toHaveLength(10);
    expect(new Set(strips.map((strip) => strip.mark)).size).toBe(10);
    expect(new Set(strips.map((strip) => strip.words.join(' '))).size).toBe(10);
    await host.reload();
    expect(await readSheets(host)).toEqual(strips);
  });

  test('each form begins a page of its own', async () => {
    const pdf = (await host.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    expect(pages % 10, `${pages} pages`).toBe(0);
  });

  test('ten forms are typed in with the keyboard alone', async () => {
    await host.goto(`${app.baseUrl}${paper}/invoer`);
    await check.check(host, 'typing in');
    for (const [at, form] of forms.entries()) {
      expect(await focused(host)).toBe('formulier');
      await typeForm(host, strips[at]!.mark, form);
      await host.getByText(`Formulier ${strips[at]!.mark} is ingevoerd (${at + 1} deze keer).`).waitFor();
      expect((await host.getByText('Niemand leest het.').count()) === 1).toBe(at === 5);
    }
    await check.check(host, 'all typed in');
    await host.getByText('Alles is ingevoerd').waitFor();
  });

  test('they are read with the others, except the one without a cross', async () => {
    await host.goto(`${app.baseUrl}${list}?woorden=koffiemolen`);
    await host.getByText('9 verhalen', { exact: true }).waitFor();
    await host.getByRole('link', { name: 'Was 5', exact: true }).click();
    await host.getByText('Op papier verteld').waitFor();
    await host.getByText('nog steeds boos').waitFor();
  });

  test('the words of a strip lead to the story, as any return code does', async () => {
    const teller = await (await openVisitor(browser)).newPage();
    for (const at of [0, 9]) {
      await teller.goto(`${app.baseUrl}/terug`);
      await teller.getByLabel('Je terugkomcode').fill(strips[at]!.words.join(' '));
      await teller.getByRole('button', { name: 'Naar mijn verhaal' }).click();
      await teller.getByText(`Formulier nummer ${at + 1}:`).waitFor();
    }
    await teller.context().close();
  });

  test('what was typed in is not printed again, and is not typed in again', async () => {
    await host.goto(`${app.baseUrl}${paper}/vellen?van=1&tot=10`);
    expect(await readSheets(host)).toEqual([]);
    await host.goto(app.baseUrl + paper);
    await host.getByLabel('Hoeveel formulieren?').fill('3');
    await host.getByRole('button', { name: 'Maak formulieren' }).click();
    await host.waitForURL(/vellen/);
    strips.push(...(await readSheets(host)));
    await host.goto(`${app.baseUrl}${paper}/invoer`);
    await host.keyboard.type(strips[0]!.mark);
    await host.keyboard.press('Enter');
    expect(await understoodOf(host, 'formulier')).toContain('is al ingevoerd');
    await host.keyboard.type('Nog een keer');
    await host.getByRole('button', { name: 'Bewaar en volgende' }).press('Enter');
    await host.getByRole('link', { name: `Formulier ${strips[0]!.mark} is al ingevoerd` }).waitFor();
    await check.check(host, 'typed in already');
    expect(await host.getByLabel('Verhaal').inputValue()).toBe('Nog een keer');
    await host.getByLabel('Nummer van het formulier').fill('12');
    await host.getByRole('button', { name: 'Bewaar en volgende' }).press('Enter');
    await host.getByRole('link', { name: 'Typ ook de letter achter het nummer.' }).waitFor();
  });

  test('a running line says what was understood, and what is not on the paper', async () => {
    await host.goto(`${app.baseUrl}${paper}/invoer`);
    await host.getByLabel('Gevoel').fill('1 4 toch wel');
    expect(await understoodOf(host, 'q-feeling')).toBe('opgelucht, rustig, “toch wel”');
    await host.getByLabel('Gevoel').fill('13');
    expect(await understoodOf(host, 'q-feeling')).toContain('Nummer 13 is er niet');
    await host.getByLabel('Verdeling').fill('5');
    expect(await understoodOf(host, 'q-share')).toBe('Ertussenin');
    await host.getByLabel('Wie bepaalde').fill('7');
    expect(await understoodOf(host, 'q-decided')).toBe('Alle drie ongeveer evenveel');
    await host.getByRole('button', { name: 'Bewaar en volgende' }).press('Enter');
    await host.getByRole('link', { name: /Nummer 13 is er niet/ }).waitFor();
    expect(await host.getByLabel('Verdeling').inputValue()).toBe('5');
  });

  test('the last form can be undone, put right and stored again under the same code', async () => {
    await host.goto(`${app.baseUrl}${paper}/invoer`);
    const { mark, words } = strips[10]!;
    await typeForm(host, mark, { ...forms[0]!, story: 'Verkeerd overgetypt.', share: '3' });
    await host.getByRole('button', { name: `Maak ${mark} ongedaan` }).press('Enter');
    await host.getByText(`Formulier ${mark} is weer leeg.`).waitFor();
    expect(await host.getByLabel('Verhaal').inputValue()).toBe('Verkeerd overgetypt.');
    expect(await host.getByLabel('Verdeling').inputValue()).toBe('3');
    expect(await host.getByLabel('Zelf meegebracht').inputValue()).toBe('n');
    await host.getByLabel('Verhaal').fill('Goed overgetypt.');
    await host.getByRole('button', { name: 'Bewaar en volgende' }).press('Enter');
    await host.getByText(`Formulier ${mark} is ingevoerd`).waitFor();
    await host.goto(`${app.baseUrl}${list}?woorden=overgetypt`);
    await host.getByText('1 verhaal', { exact: true }).waitFor();
    await host.goto(`${app.baseUrl}/terug`);
    await host.getByLabel('Je terugkomcode').fill(words.join(' '));
    await host.getByRole('button', { name: 'Naar mijn verhaal' }).click();
    await host.getByText('Goed overgetypt.').waitFor();
  });

  test('a form is typed in with the questions it was printed with, also after the round closed', async () => {
    const followUp: Question = {
      id: 'why',
      kind: 'text',
      about: 'story',
      name: 'Waarom',
      label: 'Waarom nog?',
      when: { question: 'when', is: ['still'] },
    };
    await app.world.database.inTenant(demo.buurtteams, async (tenant) => {
      const version = await tenant
        .selectFrom('forms')
        .select((query) => query.fn.max('version').as('version'))
        .where('round_id', '=', demo.round)
        .executeTakeFirstOrThrow();
      const next = Number(version.version) + 1;
      await addForm(
        tenant,
        round,
        next,
        [...afterSupport.slice(0, 2), afterSupport[10]!, followUp],
        '2026-11-22',
      );
      await tellWithForm(tenant, round, next);
    });
    await host.goto(app.baseUrl + paper);
    await host.getByLabel('Hoeveel formulieren?').fill('1');
    await host.getByRole('button', { name: 'Maak formulieren' }).click();
    await host.waitForURL(/vellen/);
    const [fresh] = await readSheets(host);
    await host
      .getByText('Alleen als je bij vraag 3 koos: ‘Het loopt nog’. Anders: ga door naar vraag 5.')
      .waitFor();
    await app.world.database.inTenant(demo.buurtteams, (tenant) =>
      setRoundState(tenant, round, 'closed', app.world.clock.today()),
    );
    await host.goto(`${app.baseUrl}${paper}/invoer`);
    expect(await host.getByLabel('Gevoel').count()).toBe(1);
    await host.keyboard.type(fresh!.mark);
    await host.keyboard.press('Enter');
    await host.waitForURL(/formulier=/);
    expect(await host.getByLabel('Gevoel').count()).toBe(0);
    await host.keyboard.type('Na sluiting nog overgetypt papier.');
    expect(await host.getByLabel('Waarom').isVisible()).toBe(false);
    await host.getByLabel('Wanneer').fill('1');
    expect(await host.getByLabel('Waarom').isVisible()).toBe(true);
    await host.getByLabel('Waarom').fill('Het was druk');
    await host.getByRole('button', { name: 'Bewaar en volgende' }).press('Enter');
    await host.getByText(`Formulier ${fresh!.mark} is ingevoerd`).waitFor();
    expect(await host.getByLabel('Gevoel').count()).toBe(1);
  });

  test('without JavaScript it is typed in as well, and Enter sends nothing by accident', async () => {
    const state = await context.storageState();
    const plain = await (
      await openVisitor(browser, { javaScriptEnabled: false, storageState: state })
    ).newPage();
    await plain.goto(`${app.baseUrl}${paper}/invoer`);
    const mark = strips[11]!.mark;
    await plain.getByLabel('Nummer van het formulier').fill(mark);
    await plain.getByLabel('Nummer van het formulier').press('Enter');
    expect(plain.url()).toMatch(/invoer$/);
    await plain.getByLabel('Verhaal').fill('Zonder script overgetypt.');
    await plain.getByLabel('Verdeling').fill('11');
    await plain.getByRole('button', { name: 'Bewaar en volgende' }).press('Enter');
    await plain.getByRole('link', { name: 'Typ een getal van 0 tot en met 10.' }).waitFor();
    expect(await plain.getByLabel('Verhaal').inputValue()).toBe('Zonder script overgetypt.');
    await plain.getByLabel('Verdeling').fill('10');
    await plain.getByRole('button', { name: 'Bewaar en volgende' }).press('Enter');
    await plain.getByText(`Formulier ${mark} is ingevoerd (1 deze keer). Het telt alleen mee.`).waitFor();
    await plain.context().close();
  });
});
