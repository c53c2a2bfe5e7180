import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashReturnCode, returnCodeFor, toLink } from '../../app/domains/stories/return-code/index.ts';
import { startTestApp, type TestApp } from '../fixtures/app.ts';
import { openBrowser, openVisitor } from '../fixtures/browser.ts';
import { demo } from '../fixtures/demo.ts';
import { PageCheck } from '../fixtures/page-check.ts';

let app: TestApp;
let browser: Browser;
let team: Page;
const check = new PageCheck();
const round = `/ruimte/${demo.deLinde}/rondes/${demo.round}`;

beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), openBrowser()]);
  team = await (await openVisitor(browser, { acceptDownloads: true })).newPage();
  await team.goto(`${app.baseUrl}/demo`);
  await team.getByRole('button', { name: 'Binnenkomen als Winston Pinas' }).press('Enter');
  await team.waitForURL(/ruimte/);
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

test('a list can be narrowed to stories of a length, and says how many there are', async () => {
  await team.goto(`${app.baseUrl}${round}/verhalen`);
  await team.getByText('Kies op lengte en antwoord').click();
  await team.getByLabel('Hoe lang?').selectOption('short');
  await team.getByRole('button', { name: 'Zoek' }).click();
  const eyebrows = await team.locator('.card__eyebrow').allInnerTexts();
  const counts = eyebrows.map((text) => Number(/(\d+) woorden/.exec(text)?.[1]));
  expect(counts.length).toBeGreaterThan(0);
  expect(Math.max(...counts)).toBeLessThanOrEqual(100);
  await team.getByText(`${counts.length} verhalen`).waitFor();
  await check.check(team, 'short stories');
});

test('by contrast, the arrow keys walk the very order of the list', async () => {
  await team.goto(`${app.baseUrl}${round}/verhalen?volgorde=contrast`);
  const listed = await team
    .locator('.card--link a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  await check.check(team, 'by contrast');
  await team.locator('.card--link a').first().press('Enter');
  const walked: string[] = [];
  for (let step = 0; step < 5; step += 1) {
    await team.getByText(`Verhaal ${step + 1} van`).waitFor();
    walked.push(new URL(team.url()).pathname);
    if (step < 4) await team.keyboard.press('ArrowRight');
  }
  expect(walked).toEqual(listed.slice(0, 5));
  await team.keyboard.press('ArrowLeft');
  await team.getByText('Verhaal 4 van').waitFor();
});

test('a note of one’s own stays, and typing in it turns no page', async () => {
  const here = new URL(team.url()).pathname;
  await team.getByText('Mijn notitie', { exact: true }).click();
  const note = team.getByLabel('Wat wil je onthouden?');
  await note.fill('Vragen aan Leila: wie was er nog bij?');
  await note.press('ArrowRight');
  await note.press('ArrowLeft');
  expect(new URL(team.url()).pathname).toBe(here);
  await team.getByRole('button', { name: 'Bewaar mijn notitie' }).press('Enter');
  await team.getByText('Je notitie is bewaard.').waitFor();
  expect(await note.inputValue()).toBe('Vragen aan Leila: wie was er nog bij?');
  expect(await team.getByText('Verhaal 4 van').count()).toBe(1);
  await check.check(team, 'story with a note');
});

test('stories are put on a pile, get an order, and are printed as cards', async () => {
  await team.getByText('Kies voor een sessie', { exact: true }).click();
  await team.getByRole('button', { name: 'Leg erbij' }).click();
  await team.getByRole('link', { name: /Geef het stapeltje een naam/ }).waitFor();
  await team.getByLabel('Hoe heet het nieuwe stapeltje?').fill('Teamdag');
  await team.getByRole('button', { name: 'Leg erbij' }).press('Enter');
  await team.getByText('Het verhaal ligt erbij.').waitFor();
  for (let more = 0; more < 2; more += 1) {
    await team.getByRole('link', { name: 'Volgende verhaal' }).press('Enter');
    await team.getByText(`Verhaal ${more + 5} van`).waitFor();
    await team.getByText('Kies voor een sessie', { exact: true }).click();
    await team.getByRole('button', { name: 'Leg erbij' }).press('Enter');
    await team.getByText('Het verhaal ligt erbij.').waitFor();
  }
  await team.getByRole('link', { name: 'Bekijk wat er ligt' }).press('Enter');
  await check.check(team, 'piles');
  await team.getByRole('link', { name: 'Teamdag' }).press('Enter');
  await check.check(team, 'a pile');
  const titles = () => team.locator('.card .ams-link').allInnerTexts();
  const before = await titles();
  expect(before).toHaveLength(3);
  await team.getByRole('button', { name: `Later: ${before[0]}` }).press('Enter');
  await team.getByRole('button', { name: `Eerder: ${before[0]}` }).waitFor();
  expect(await titles()).toEqual([before[1], before[0], before[2]]);
  await team.getByRole('button', { name: `Haal weg: ${before[2]}` }).press('Enter');
  await expect.poll(titles).toHaveLength(2);
  await team.getByRole('link', { name: 'Print als kaarten' }).press('Enter');
  await check.check(team, 'story cards');
  const folder = mkdtempSync(join(tmpdir(), 'zodat-cards-'));
  const file = join(folder, 'cards.pdf');
  await team.pdf({ path: file, preferCSSPageSize: true });
  const pages = /\/Type\s*\/Pages[^>]*\/Count\s+(\d+)/.exec(readFileSync(file, 'latin1'))?.[1];
  expect(Number(pages)).toBeGreaterThanOrEqual(1);
  expect(Number(pages)).toBeLessThanOrEqual(3);
  expect(await team.locator('.story-cards__meaning').count()).toBe(0);
  await team.getByRole('link', { name: 'Zet erbij wat de verteller koos' }).press('Enter');
  await expect.poll(() => team.locator('.story-cards__meaning').count()).toBe(2);
});

test('a file holds what the circle may read and nothing that is only counted', async () => {
  await team.goto(`${app.baseUrl}${round}/uitvoer`);
  await check.check(team, 'export');
  const [download] = await Promise.all([
    team.waitForEvent('download'),
    team.getByRole('link', { name: 'Tabel (CSV)' }).click(),
  ]);
  const rows: Record<string, string>[] = parse(readFileSync(await download.path(), 'utf8'), {
    delimiter: ';',
    bom: true,
    columns: true,
  });
  const readable = await app.world.database.inTenant(demo.buurtteams, (tenant) =>
    tenant
      .selectFrom('stories')
      .select('story_id as storyId')
      .where('round_id', '=', demo.round)
      .where('reach', '<>', 'counted')
      .execute(),
  );
  expect(rows.map((row) => row.Verhaal).sort()).toEqual(readable.map((story) => story.storyId).sort());
});

test('a moderator decides with a reason, the teller reads it, and other words are read anew', async () => {
  const told = new URLSearchParams({
    key: 'A'.repeat(22),
    reach: 'network',
    'q.story': 'Ik belde met de man van de fietsenmaker. Bel mij op 06 12345678 als je het wilt weten.',
    'q.age': 'from-80',
  });
  const answer = await app.fetch(`/vertel/${demo.pointKey}`, { method: 'POST', body: told });
  expect(answer.status).toBe(200);
  const code = returnCodeFor(app.world.vault, 'A'.repeat(22));
  const place = await app.world.database.asOperator((owner) =>
    owner
      .selectFrom('return_codes')
      .select('story_id as storyId')
      .where('code_hash', '=', hashReturnCode(code))
      .executeTakeFirstOrThrow(),
  );
  await team.goto(`${app.baseUrl}${round}/meelezen`);
  await check.check(team, 'reading along');
  await team.goto(`${app.baseUrl}${round}/verhalen/${place.storyId}`);
  await team.getByText('een telefoonnummer: 06 12345678').waitFor();
  await team.getByLabel('Het blijft bij het team').check();
  await team.getByRole('button', { name: 'Bewaar mijn beslissing' }).press('Enter');
  await team.getByRole('link', { name: /Schrijf waarom het bij het team blijft/ }).waitFor();
  expect(await team.getByLabel('Het blijft bij het team').isChecked()).toBe(true);
  await check.check(team, 'a decision without a reason');
  await team.getByLabel('Waarom?').fill('Je nummer staat erin. Wil je dat echt?');
  await team.getByRole('button', { name: 'Bewaar mijn beslissing' }).press('Enter');
  await team.getByText('Bewaard. De verteller ziet het bij het terugkomen.').waitFor();

  const teller = await (await openVisitor(browser)).newPage();
  await teller.goto(app.baseUrl + toLink('', code));
  await teller.getByText('Je nummer staat erin. Wil je dat echt?').waitFor();
  await teller.getByText('een telefoonnummer: 06 12345678').waitFor();
  await check.check(teller, 'the story of the teller with a decision');
  await teller.getByRole('link', { name: 'Verander je verhaal' }).first().click();
  await teller.getByLabel(/Wat heb je meegemaakt/).fill('Ik belde met de man van de fietsenmaker.');
  await teller.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await teller.getByText('Bewaard. De oude tekst is weg.').waitFor();
  await teller.getByText('Voordat je verhaal verder gaat dan het team, leest iemand het na.').waitFor();
  expect(await teller.getByText('Je nummer staat erin').count()).toBe(0);
});

test('a story that its teller took back is gone from piles, notes and queues', async () => {
  const { storyId } = await app.world.database.inTenant(demo.buurtteams, (tenant) =>
    tenant.selectFrom('selected_stories').select('story_id as storyId').executeTakeFirstOrThrow(),
  );
  const { withdrawStory } = await import('../../app/domains/stories/store.ts');
  const left = await app.world.database.inTenant(demo.buurtteams, async (tenant) => {
    await withdrawStory(tenant, { organisationId: demo.buurtteams, storyId }, app.world.clock.today());
    const rows = await Promise.all(
      (['selected_stories', 'own_notes', 'moderations'] as const).map((table) =>
        tenant.selectFrom(table).select('story_id').where('story_id', '=', storyId).execute(),
      ),
    );
    return rows.flat();
  });
  expect(left).toEqual([]);
});
