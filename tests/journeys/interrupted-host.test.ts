import type { Browser, BrowserContext, Dialog, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../fixtures/app.ts';
import { openBrowser, openVisitor } from '../fixtures/browser.ts';
import { demo } from '../fixtures/demo.ts';

let app: TestApp;
let browser: Browser;
let context: BrowserContext;
let host: Page;
let round: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), openBrowser()]);
  context = await openVisitor(browser);
  host = await context.newPage();
  await host.goto(`${app.baseUrl}/demo`);
  await host.locator(`form:has(input[value="${demo.host}"]) button`).click();
  await host.waitForURL(/ruimte/);
  await host.goto(`${app.baseUrl}/ruimte/${demo.deLinde}/rondes/nieuw?vragen=after-support`);
  await host.getByLabel('Hoe heet de ronde?').fill('Koffie op donderdag');
  await host.getByRole('button', { name: 'Ronde klaarzetten' }).click();
  await host.getByText('In voorbereiding').waitFor();
  round = host.url();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** A round of the demo; only in an open one can be written down what someone tells. */
const openRound = () => `${app.baseUrl}/ruimte/${demo.deLinde}/rondes/${demo.round}`;
const waits = 'Je hebt vragen veranderd die nog niet in de ronde staan';

test('posters and cards can be made ready before the round is opened', async () => {
  expect(await host.getByText(waits).count()).toBe(0);
  await host.getByRole('link', { name: 'Uitnodigen' }).click();
  await host.getByText('De ronde is nog niet open').waitFor();
  await host.getByRole('link', { name: 'Poster', exact: true }).click();
  await host.getByRole('link', { name: 'Terug naar uitnodigen' }).waitFor();
});

test('who was called away half-way through the questions is told so at the round, and led back', async () => {
  await host.goto(`${round}/vragen`);
  await host.getByRole('button', { name: 'Haal ‘Leeftijd’ weg' }).click();
  await host.getByText('‘Leeftijd’ is weggehaald.').waitFor();
  await host.goto(round);
  await host.getByRole('heading', { name: waits }).waitFor();
  await host.getByRole('link', { name: 'Verder met de vragen' }).click();
  await host.getByRole('button', { name: 'Zet deze vragen in de ronde' }).click();
  await host.getByRole('link', { name: 'Terug naar de ronde' }).click();
  await host.getByRole('heading', { level: 1, name: 'Koffie op donderdag' }).waitFor();
  expect(await host.getByText(waits).count()).toBe(0);
});

test.each([
  ['a question', 'vragen/nieuw', 'De vraag'],
  ['a translation', 'vragen/talen/tr', /^Turks: Titel/],
  ['a story someone told', 'opschrijven', 'Wat heb je meegemaakt?'],
])('who leaves in the middle of %s is asked first, and loses nothing by staying', async (_, path, label) => {
  await host.goto(path === 'opschrijven' ? `${openRound()}/${path}` : `${round}/${path}`);
  const field = host.getByLabel(label, { exact: true }).first();
  await field.fill('Thee op dinsdag');
  const asked: string[] = [];
  host.once('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await host.getByRole('link', { name: 'Ontmoeten' }).click({ noWaitAfter: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  expect(await field.inputValue()).toBe('Thee op dinsdag');
});

test('who keeps what was typed is asked nothing', async () => {
  const asked: string[] = [];
  const note = async (dialog: Dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  };
  await host.goto(`${round}/vragen/vraag/when`);
  host.on('dialog', note);
  await host.getByLabel('De vraag', { exact: true }).fill('Hoe lang geleden is het?');
  await host.getByRole('button', { name: 'Bewaar in het klad' }).click();
  await host.getByText('Bewaard in het klad.').waitFor();
  host.off('dialog', note);
  expect(asked).toEqual([]);
});

test('a member who does not host is not told of changes that wait', async () => {
  await host.goto(`${round}/vragen`);
  await host.getByRole('button', { name: 'Haal ‘Wanneer’ weg' }).click();
  await host.getByText('‘Wanneer’ is weggehaald.').waitFor();
  const other = await openVisitor(browser);
  const member = await other.newPage();
  await member.goto(`${app.baseUrl}/demo`);
  await member.locator(`form:has(input[value="${demo.moderator}"]) button`).click();
  await member.waitForURL(/ruimte/);
  await member.goto(round);
  await member.getByRole('heading', { level: 1, name: 'Koffie op donderdag' }).waitFor();
  expect(await member.getByText(waits).count()).toBe(0);
  await other.close();
});

test('after closing, what was told on paper and what waits for a teller stays one click away', async () => {
  await host.goto(round);
  await host.getByRole('button', { name: 'Open deze ronde' }).click();
  await host.getByRole('button', { name: 'Sluit deze ronde' }).click();
  await host.getByRole('link', { name: 'Formulieren op papier invoeren' }).click();
  await host.getByRole('heading', { level: 1, name: 'Formulieren op papier' }).waitFor();
  await host.goto(round);
  await host.getByRole('link', { name: 'Wacht op de verteller' }).click();
  await host.getByText('Er wacht niets').first().waitFor();
});
