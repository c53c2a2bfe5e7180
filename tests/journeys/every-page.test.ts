import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listDemoPeople } from '../../app/demo/people.ts';
import { allRoutes } from '../../app/server.tsx';
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

/** One of each thing that stands in an address. What a page of its own makes (a code, an import) is walked elsewhere. */
const things: Record<string, string> = {
  spaceId: demo.deLinde,
  roundId: demo.round,
  storyId: demo.story,
  questionId: 'feeling',
  language: 'en',
  pointKey: demo.pointKey,
};

/** Addresses that give no page, or a page that told-and-read.test.ts and the import's own tests look at. */
const noPage = /\.svg$|\.js$|\.js$|\.json$|\.csv$|\.xlsx$|\/levend$|\/vraag$|\/nieuwer$|\/opname$|\/foto$/;

async function enter(page: Page, personId: string) {
  await page.goto(`${app.baseUrl}/demo`);
  await page.locator(`form:has(input[value="${personId}"]) button`).click();
  await page.waitForURL(/ruimte/);
}

/** The visitor for an address: the host in a team, the one who sets things up in a house, and no one elsewhere. */
function visitorFor(path: string): string | undefined {
  if (/huizen/.test(path)) return demo.editor;
  if (/teams|instellingen/.test(path)) return demo.admin;
  if (/meelezen/.test(path)) return demo.moderator;
  return /ruimte|profiel/.test(path) ? demo.host : undefined;
}

function spaceFor(visitor: string | undefined): string {
  if (visitor === demo.editor) return demo.network;
  return visitor === demo.admin ? demo.buurtteams : demo.deLinde;
}

const themes = process.env.ZODAT_DEEP === undefined ? (['light'] as const) : (['light', 'dark'] as const);

test.each(themes)('every page of the route table is sound, %s', async (colorScheme) => {
  const check = new PageCheck();
  const paths = allRoutes(app.world)
    .filter((route) => route.method === 'GET' && !noPage.test(route.path))
    .map((route) => route.path)
    .filter((path) => [...path.matchAll(/:(\w+)/g)].every((match) => (match[1] ?? '') in things));
  expect(paths.length).toBeGreaterThan(20);
  for (const visitor of [undefined, demo.host, demo.admin, demo.editor, demo.moderator]) {
    const context = await openVisitor(browser, { colorScheme });
    const page = await context.newPage();
    if (visitor !== undefined) await enter(page, visitor);
    for (const path of paths.filter((each) => visitorFor(each) === visitor)) {
      const address = path.replace(/:(\w+)/g, (_, name: string) =>
        name === 'spaceId' ? spaceFor(visitor) : (things[name] ?? ''),
      );
      const answer = await page.goto(app.baseUrl + address);
      expect(answer?.status(), path).toBe(200);
      await check.check(page, path);
    }
    await context.close();
  }
});

test('the people these pages are looked at as are those of the demo', async () => {
  const ids = (await listDemoPeople()).map((person) => person.personId);
  expect(ids).toEqual(expect.arrayContaining([demo.host, demo.admin, demo.editor]));
});
