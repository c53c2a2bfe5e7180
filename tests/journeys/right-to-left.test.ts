import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../fixtures/app.ts';
import { openBrowser, openVisitor } from '../fixtures/browser.ts';
import { demo } from '../fixtures/demo.ts';

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** The answer as the field says it in words. */
async function said(field: Locator): Promise<string> {
  return (await field.locator('[aria-live]').textContent()) ?? '';
}

/** Taps the drawing right above the middle of a name, at this height of the drawing, and gives what is then said. */
async function tapAbove(page: Page, field: Locator, name: Locator, height: number): Promise<string> {
  const drawing = field.locator('svg.point-field__drawing').last();
  await drawing.scrollIntoViewIfNeeded();
  const [box, label] = [await drawing.boundingBox(), await name.boundingBox()];
  if (box === null || label === null) throw new Error('Nothing is drawn.');
  const outer = label.x + label.width / 2 < box.x + box.width / 2 ? 0.02 : 0.98;
  await page.touchscreen.tap(box.x + box.width * outer, box.y + box.height * height);
  return said(field);
}

describe.each(['ltr', 'rtl'])(
  'in a language that is written %s, a tap beside a name is the answer of that name',
  (direction) => {
    let page: Page;

    beforeAll(async () => {
      page = await (await openVisitor(browser, { hasTouch: true })).newPage();
      await page.goto(`${app.baseUrl}/vertel/${demo.pointKey}`);
      await page.locator('svg.point-field__drawing').first().waitFor();
      await page.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, direction);
    });

    test.each([
      ['triad', 0.95],
      ['line', 0.5],
    ])('on a %s', async (kind, height) => {
      const field = page.locator(`[data-kind="${kind}"]`).first();
      for (const name of await field.locator('.point-field__ends:visible > span').all()) {
        expect(await tapAbove(page, field, name, height)).toContain(`‘${await name.textContent()}’`);
      }
    });

    test('on a slide', async () => {
      const field = page.locator('[data-kind="line"]').first();
      await field.getByRole('button', { name: 'Schuiven' }).click();
      const range = field.getByRole('slider');
      for (const name of await field.locator('.point-field__ends:visible > span').all()) {
        const [box, label] = [await range.boundingBox(), await name.boundingBox()];
        if (box === null || label === null) throw new Error('There is no slide.');
        const left = label.x + label.width / 2 < box.x + box.width / 2;
        await range.click({ position: { x: left ? 4 : box.width - 4, y: box.height / 2 } });
        expect(await said(field)).toContain(`‘${await name.textContent()}’`);
      }
    });
  },
);
