import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examples } from '../../app/ui/work-page/examples.tsx';
import { openBrowser } from '../../tests/fixtures/browser.ts';
import { Assets } from './assets.ts';
import { buildStylesheets } from './stylesheets.ts';

const folder = mkdtempSync(join(tmpdir(), 'zodat-paper-'));
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const assets = new Assets(folder);
  await buildStylesheets(assets);
  const css = readFileSync(join(folder, assets.files['work.css'] ?? ''), 'utf8');
  const body = renderToStaticMarkup(examples[0]?.content);
  browser = await openBrowser();
  page = await browser.newPage({ colorScheme: 'dark' });
  await page.setContent(`<!DOCTYPE html><html lang="nl"><style>${css}</style><body class="ams-body">${body}`);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const colours = () =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });

test('on a dark screen the page is dark, and the same page on paper is black on white', async () => {
  expect(await colours()).toEqual(['rgb(28, 23, 20)', 'rgb(245, 236, 223)']);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await colours()).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test('on paper there is nothing to press', async () => {
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').or(page.getByRole('link')).filter({ visible: true }).count()).toBe(0);
});

test('light by choice wins from a dark device', async () => {
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'));
  expect(await colours()).toEqual(['rgb(250, 245, 236)', 'rgb(43, 33, 28)']);
});
