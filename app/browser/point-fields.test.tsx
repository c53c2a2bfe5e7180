import { build } from 'esbuild';
import type { Browser, Locator, Page } from 'playwright-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser, openVisitor } from '../../tests/fixtures/browser.ts';
import { LineField } from '../ui/point-field/line-field.tsx';
import { TriadField } from '../ui/point-field/triad-field.tsx';

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const built = await build({
    entryPoints: ['app/browser/point-fields.ts'],
    bundle: true,
    write: false,
    format: 'esm',
  });
  script = built.outputFiles[0]?.text ?? '';
});
afterAll(() => browser.close());

beforeEach(async () => {
  const visitor = await openVisitor(browser, { hasTouch: true });
  page = await visitor.newPage();
  const fields = renderToStaticMarkup(
    <form>
      <LineField
        id="tempo"
        name="tempo"
        legend="Hoe ging het?"
        left="te langzaam"
        right="te snel"
        mayNotApply
      />
      <TriadField id="telde" name="telde" legend="Wat telde?" corners={['ik zelf', 'de regels', 'anderen']} />
    </form>,
  );
  await page.setContent(
    `<!DOCTYPE html><html lang="nl"><body>${fields}<script type="module">${script}</script>`,
  );
  return () => visitor.close();
});

const line = () => page.getByRole('group', { name: 'Hoe ging het?' });
const triad = () => page.getByRole('group', { name: 'Wat telde?' });

/** What would be posted: the chosen words, the exact place, the way; and what is said about it. */
async function answerIn(field: Locator) {
  return field.evaluate((fieldset) => {
    const form = new FormData(fieldset.closest('form') ?? undefined);
    const name = fieldset.querySelector<HTMLInputElement>('input[type="radio"]')?.name ?? '';
    const posted = [form.get(name), form.get(`${name}.exact`), form.get(`${name}.way`)];
    return [...posted, fieldset.querySelector('[aria-live]')?.textContent ?? ''];
  });
}

async function tap(field: Locator, across: number, down: number): Promise<void> {
  const drawing = field.locator('svg');
  await drawing.scrollIntoViewIfNeeded();
  const box = (await drawing.boundingBox())!;
  await page.touchscreen.tap(box.x + box.width * across, box.y + box.height * down);
}

test('everything starts empty, the slide too', async () => {
  expect(await answerIn(line())).toEqual([null, '', '', 'Nog niets gekozen']);
  await line().getByRole('button', { name: 'Schuiven' }).click();
  expect(await line().getByRole('slider').getAttribute('aria-valuetext')).toBe('Nog niets gekozen');
});

test('a tap in the middle of the line means the middle, in words and exactly', async () => {
  await tap(line(), 0.5, 0.5);
  const [words, exact, way, said] = await answerIn(line());
  expect([words, way, said]).toEqual(['500', 'point', 'Jouw antwoord: Ertussenin']);
  expect(Math.abs(Number(exact) - 500)).toBeLessThan(10);
});

test('the keyboard places the handle of the slide, also at its very start', async () => {
  await line().getByRole('button', { name: 'Schuiven' }).click();
  await line().getByRole('slider').focus();
  await page.keyboard.press('Home');
  expect(await answerIn(line())).toEqual(['0', '0', 'slide', 'Jouw antwoord: Helemaal ‘te langzaam’']);
  await page.keyboard.press('End');
  expect(await answerIn(line())).toEqual(['1000', '1000', 'slide', 'Jouw antwoord: Helemaal ‘te snel’']);
});

test('words overrule a place that was pointed at', async () => {
  await tap(line(), 0.5, 0.5);
  await line().getByRole('button', { name: 'In woorden' }).click();
  await line().getByLabel('Meer ‘te snel’').check();
  expect(await answerIn(line())).toEqual(['750', '', 'words', 'Jouw antwoord: Meer ‘te snel’']);
});

test('"past hier niet" takes the place away, and clearing takes everything away', async () => {
  await tap(line(), 0.5, 0.5);
  await line().getByLabel('Past hier niet').check();
  expect(await answerIn(line())).toEqual(['nvt', '', '', 'Jouw antwoord: Past hier niet']);
  await line().getByRole('button', { name: 'Wissen' }).click();
  expect(await answerIn(line())).toEqual([null, '', '', 'Nog niets gekozen']);
});

test('two corners that slide equally far count equally', async () => {
  await triad().getByRole('button', { name: 'Schuiven' }).click();
  for (const corner of ['ik zelf', 'anderen']) {
    await triad().getByRole('slider', { name: corner }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
  }
  expect(await answerIn(triad())).toEqual([
    '500-0-500',
    '500-0-500',
    'slide',
    'Jouw antwoord: ‘ik zelf’ en ‘anderen’ ongeveer evenveel',
  ]);
});

test('a tap near a corner of the triangle is mainly that corner', async () => {
  await tap(triad(), 0.12, 0.9);
  const [words, , way, said] = await answerIn(triad());
  expect([words, way, said]).toEqual(['0-1000-0', 'point', 'Jouw antwoord: Vooral ‘de regels’']);
});

test('a draft that was put back is shown when the module that did so says it', async () => {
  await line().evaluate((fieldset) => {
    fieldset.querySelector<HTMLInputElement>('input[value="250"]')!.checked = true;
    fieldset.querySelector<HTMLInputElement>('[name="tempo.exact"]')!.value = '300';
    fieldset.dispatchEvent(new Event('restored'));
  });
  expect((await answerIn(line()))[3]).toBe('Jouw antwoord: Meer ‘te langzaam’');
});
