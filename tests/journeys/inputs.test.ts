import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  LINE,
  type Place,
  placeInTriangle,
  placeOnLine,
  TRIANGLE,
} from '../../app/browser/point-field/geometry.ts';
import { placeAt, SIZE } from '../../app/browser/stones-field/ground.ts';
import { startTestApp, type TestApp } from '../fixtures/app.ts';
import { openBrowser, openVisitor } from '../fixtures/browser.ts';
import { demo } from '../fixtures/demo.ts';
import { openEveryInput } from '../fixtures/every-input.ts';
import { PageCheck } from '../fixtures/page-check.ts';

let app: TestApp;
let browser: Browser;
let roundId: string;
let path: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), openBrowser()]);
  ({ roundId, path } = await openEveryInput(app));
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** The telling page for a visitor of their own, and that visitor to close. */
async function visit(options: BrowserContextOptions = {}): Promise<{ page: Page; visitor: BrowserContext }> {
  const visitor = await openVisitor(browser, options);
  const page = await visitor.newPage();
  await page.goto(app.baseUrl + path);
  return { page, visitor };
}

const line = (page: Page) => page.getByRole('group', { name: 'Hoe ging het met het tempo?' });
const triad = (page: Page) => page.getByRole('group', { name: 'Wat telde het meest?' });
const stones = (page: Page) => page.getByRole('group', { name: 'Wie en wat was er om je heen?' });
const openWay = (field: Locator, way: 'Aanwijzen' | 'In woorden' | 'Schuiven') =>
  field.getByRole('button', { name: way, exact: true }).click();

/** Sends the story with what was answered so far, and gives the coded answers as they are stored. */
async function sendAndRead(page: Page): Promise<Record<string, unknown>> {
  const known = new Set((await storedStories()).map((story) => story.story_id));
  await page.locator('textarea[name="q.story"]').fill('Twee trappen op met een kast van oma.');
  await page.locator('input[name=reach][value=team]').check();
  await page.getByRole('button', { name: 'Verstuur mijn verhaal' }).click();
  await page.getByRole('heading', { name: 'Dank je wel. Je verhaal is binnen.' }).waitFor();
  const told = (await storedStories()).find((story) => !known.has(story.story_id));
  return told?.answers as Record<string, unknown>;
}

function storedStories() {
  return app.world.database.inTenant(demo.buurtteams, (tenant) =>
    tenant.selectFrom('stories').select(['story_id', 'answers']).where('round_id', '=', roundId).execute(),
  );
}

describe('the same answer in four ways', () => {
  /** What everyone below means: each is a place that has words. */
  const meant = { pace: 750, counted: [500, 0, 500], around: { school: [875, 250], money: [0, 1000] } };

  /** Where the drawing of a field shows a place, a little beside it: hands and mice are not exact. */
  async function on(field: Locator, { x, y }: Place, width: number, height: number) {
    const drawing = field.locator('svg').last();
    await drawing.scrollIntoViewIfNeeded();
    const box = (await drawing.boundingBox())!;
    return { x: box.x + (box.width * x) / width + 3, y: box.y + (box.height * y) / height - 2 };
  }

  async function point(page: Page, press: (at: Place) => Promise<void>) {
    await press(await on(line(page), placeOnLine([750]), LINE.width, LINE.height));
    await press(await on(triad(page), placeInTriangle([500, 0, 500]), TRIANGLE.width, TRIANGLE.height));
    for (const [name, spot] of [
      ['De school', [875, 250]],
      ['Geld', [0, 1000]],
    ] as [string, [number, number]][]) {
      const chosen = stones(page).getByRole('button', { name, exact: false }).first();
      await press(await middleOf(chosen));
      await press(await on(stones(page), placeAt(spot), SIZE, SIZE));
    }
  }

  async function middleOf(part: Locator): Promise<Place> {
    await part.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await part.boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  }

  async function slide(page: Page, press: (slider: Locator, to: number) => Promise<void>) {
    for (const field of [line(page), triad(page), stones(page)]) await openWay(field, 'Schuiven');
    await press(line(page).getByRole('slider'), 750);
    await press(triad(page).getByRole('slider', { name: 'wat ik zelf wilde' }), 500);
    await press(triad(page).getByRole('slider', { name: 'wat anderen vonden' }), 500);
    const stone = (name: string) => stones(page).getByRole('slider', { name });
    await press(stone('De school: ‘ver weg’ of ‘dichtbij’'), 875);
    await press(stone('De school: ‘licht’ of ‘zwaar’'), 250);
    await press(stone('Geld: ‘ver weg’ of ‘dichtbij’'), 0);
    await press(stone('Geld: ‘licht’ of ‘zwaar’'), 1000);
  }

  const ways: [string, (page: Page) => Promise<void>][] = [
    ['pointing with a mouse', (page) => point(page, ({ x, y }) => page.mouse.click(x, y))],
    ['tapping with a finger', (page) => point(page, ({ x, y }) => page.touchscreen.tap(x, y))],
    [
      'dragging stones and dots with a mouse',
      async (page) => {
        const drag = async (field: Locator, from: Place, to: Place) => {
          await page.mouse.click(from.x, from.y);
          await page.mouse.down();
          await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
          await page.mouse.move(to.x, to.y);
          await page.mouse.up();
          await field.scrollIntoViewIfNeeded();
        };
        const at = (spot: [number, number]) => on(stones(page), placeAt(spot), SIZE, SIZE);
        const onLine = (to: number) => on(line(page), placeOnLine([to]), LINE.width, LINE.height);
        const inside = (to: number[]) =>
          on(triad(page), placeInTriangle(to), TRIANGLE.width, TRIANGLE.height);
        await drag(line(page), await onLine(100), await onLine(750));
        await drag(triad(page), await inside([200, 600, 200]), await inside([500, 0, 500]));
        await drag(stones(page), await at([500, 500]), await at([875, 250]));
        await stones(page).getByRole('button', { name: 'Geld' }).first().click();
        await drag(stones(page), await at([200, 300]), await at([0, 1000]));
      },
    ],
    [
      'sliding with a mouse',
      (page) =>
        slide(page, async (slider, to) => {
          await slider.scrollIntoViewIfNeeded();
          const { x, y, width, height } = (await slider.boundingBox())!;
          // The handle's middle runs from half a handle inside one end to half a handle inside the other.
          await page.mouse.click(x + 14 + ((width - 28) * to) / 1000 + 2, y + height / 2);
        }),
    ],
    [
      'the arrows and the page keys of a keyboard',
      (page) =>
        slide(page, async (slider, to) => {
          const value = async () => Number(await slider.inputValue());
          await slider.focus();
          await page.keyboard.press(to > 500 ? 'End' : 'Home');
          await page.keyboard.press(to > 500 ? 'PageDown' : 'PageUp');
          for (let presses = 0; (await value()) < to && presses < 40; presses += 1)
            await page.keyboard.press('ArrowUp');
          for (let presses = 0; (await value()) > to && presses < 40; presses += 1)
            await page.keyboard.press('ArrowLeft');
        }),
    ],
    [
      'words',
      async (page) => {
        for (const field of [line(page), triad(page), stones(page)]) await openWay(field, 'In woorden');
        await line(page).getByLabel('Meer ‘veel te snel’').check();
        await triad(page).getByLabel('‘wat ik zelf wilde’ en ‘wat anderen vonden’ ongeveer evenveel').check();
        const school = stones(page).getByRole('group', { name: 'De school' });
        await school.getByLabel('‘ver weg’ of ‘dichtbij’').selectOption('vooral ‘dichtbij’');
        await school.getByLabel('‘licht’ of ‘zwaar’').selectOption('meer ‘licht’');
        const money = stones(page).getByRole('group', { name: 'Geld' });
        await money.getByLabel('‘ver weg’ of ‘dichtbij’').selectOption('helemaal ‘ver weg’');
        await money.getByLabel('‘licht’ of ‘zwaar’').selectOption('helemaal ‘zwaar’');
      },
    ],
  ];

  test.each(ways)('%s', async (_, answer) => {
    const { page, visitor } = await visit({ hasTouch: true });
    await answer(page);
    const said =
      'Jouw antwoord: De school: vooral ‘dichtbij’, en meer ‘licht’. Geld: helemaal ‘ver weg’, en helemaal ‘zwaar’';
    expect(await stones(page).locator('[aria-live]').textContent()).toBe(said);
    const { pace, counted, around } = (await sendAndRead(page)) as typeof meant;
    // Within one in a hundred: ten thousandths, on every axis.
    const pairs = [
      [pace, meant.pace],
      ...counted.map((share, index) => [share, meant.counted[index]]),
      ...around.school.map((side, index) => [side, meant.around.school[index]]),
      ...around.money.map((side, index) => [side, meant.around.money[index]]),
    ] as [number, number][];
    for (const [stored, wanted] of pairs) expect(Math.abs(stored - wanted)).toBeLessThanOrEqual(10);
    await visitor.close();
  });

  test('a finger drags a stone that lies there, and the page does not move', async () => {
    const { page, visitor } = await visit({ hasTouch: true });
    const middle = () => on(stones(page), placeAt([500, 500]), SIZE, SIZE);
    const first = await middle();
    await page.touchscreen.tap(first.x, first.y);
    const from = await middle();
    // Not how far the page was scrolled: what is said above the fields comes while one is busy.
    const top = async () => (await stones(page).locator('svg').last().boundingBox())!.y;
    const to = await on(stones(page), placeAt([875, 250]), SIZE, SIZE);
    const touch = await visitor.newCDPSession(page);
    const before = await top();
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: Place[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: at });
    await send('touchStart', [from]);
    await send('touchMove', [{ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }]);
    await send('touchMove', [to]);
    await send('touchEnd', []);
    expect(Math.abs((await top()) - before)).toBeLessThan(1);
    expect((await sendAndRead(page)).around).toEqual({ school: [875, 250] });
    await visitor.close();
  });
});

describe('stones', () => {
  test('one is taken away, all are taken away, and "past hier niet" takes all away', async () => {
    const { page, visitor } = await visit();
    const said = () => stones(page).locator('[aria-live]').textContent();
    const lay = async () => {
      await stones(page).getByRole('button', { name: 'De school' }).first().press('ArrowUp');
      await stones(page).getByRole('button', { name: 'Geld' }).first().press('ArrowUp');
      await page.keyboard.press('ArrowLeft');
    };
    expect(await said()).toBe('Nog niets neergelegd');
    await lay();
    expect(await said()).toBe('Jouw antwoord: De school: in het midden. Geld: in het midden');
    await stones(page).getByRole('button', { name: 'Haal weg: De school' }).click();
    expect(await said()).toBe('Jouw antwoord: Geld: in het midden');
    await stones(page).getByRole('button', { name: 'Alles wissen' }).click();
    expect(await said()).toBe('Nog niets neergelegd');
    await lay();
    await stones(page).getByLabel('Past hier niet').check();
    expect(await said()).toBe('Jouw antwoord: Past hier niet');
    expect((await sendAndRead(page)).around).toBeNull();
    await visitor.close();
  });

  test('half a place is asked about, with or without JavaScript', async () => {
    const { page, visitor } = await visit({ javaScriptEnabled: false });
    await page.locator('select[name="q.around.across.school"]').selectOption('875');
    await page.getByRole('button', { name: 'Verstuur mijn verhaal' }).click();
    await page.getByRole('link', { name: /Kies voor ‘De school’ allebei de plekken/ }).click();
    expect(new URL(page.url()).hash).toBe('#q-around');
    await page.locator('select[name="q.around.up.school"]').selectOption('250');
    await page.locator('select[name="q.around.across.school"]').selectOption('875');
    expect((await sendAndRead(page)).around).toEqual({ school: [875, 250] });
    await visitor.close();
  });
});

interface AxNode {
  ignored?: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  value?: { value?: unknown };
}

test('a screen reader hears the name and the value of every way in', async () => {
  const { page, visitor } = await visit();
  for (const field of [line(page), triad(page), stones(page)]) await openWay(field, 'Schuiven');
  await line(page).getByRole('slider').press('End');
  await stones(page).getByRole('slider', { name: 'Geld: ‘licht’ of ‘zwaar’' }).press('PageUp');
  const session = await visitor.newCDPSession(page);
  const read = async () => {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    const heard = nodes.filter(({ ignored }) => !ignored);
    return heard.map(({ role, name, value }) => `${role?.value} ${name?.value} = ${value?.value ?? ''}`);
  };
  const sliding = await read();
  expect(sliding).toEqual(
    expect.arrayContaining([
      'slider Plek op de lijn = 1000',
      'slider wat ik zelf wilde = 0',
      'slider Geld: ‘licht’ of ‘zwaar’ = 125',
      'group Wie en wat was er om je heen? = ',
    ]),
  );
  // The protocol gives the number of a native slider; screen readers say the words that stand in its place.
  const words = (slider: Locator) => slider.getAttribute('aria-valuetext');
  expect(await words(line(page).getByRole('slider'))).toBe('Helemaal ‘veel te snel’');
  expect(await words(triad(page).getByRole('slider').first())).toBe('Nog niets gekozen');
  expect(await words(stones(page).getByRole('slider', { name: 'Geld: ‘licht’ of ‘zwaar’' }))).toBe(
    'vooral ‘licht’',
  );
  expect(await words(stones(page).getByRole('slider').first())).toBe('Nog niet gekozen');
  // What is only there to point at says nothing: its equals do.
  expect(sliding.filter((node) => /^(image|graphics|SvgRoot)/i.test(node))).toEqual([]);
  for (const field of [line(page), triad(page), stones(page)]) await openWay(field, 'In woorden');
  const inWords = (await read()).map((node) => node.replace(/ = .*$/s, ''));
  expect(inWords).toEqual(
    expect.arrayContaining([
      'radio Helemaal ‘veel te snel’',
      'radio Alle drie ongeveer evenveel',
      'group De school',
      'combobox ‘ver weg’ of ‘dichtbij’',
    ]),
  );
  await visitor.close();
});

describe('on a small, large, dark or forced screen', () => {
  const screens: [string, BrowserContextOptions][] = [
    ['at 400 % of a screen of 1280', { viewport: { width: 320, height: 256 } }],
    ['with forced colours', { forcedColors: 'active' }],
    ['in the dark', { colorScheme: 'dark' }],
  ];
  test.each(screens)('%s every way in fits and can be hit', async (name, options) => {
    const check = new PageCheck();
    const { page, visitor } = await visit(options);
    for (const way of ['Aanwijzen', 'Schuiven', 'In woorden'] as const) {
      for (const field of [line(page), triad(page), stones(page)]) await openWay(field, way);
      if (way === 'Aanwijzen')
        await stones(page).getByRole('button', { name: 'Geld' }).first().press('ArrowUp');
      // axe reads the colours that were there before they were forced.
      if (!options.forcedColors) await check.check(page, `${name}, ${way}`);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(await tooSmall(page), `${name}, ${way}`).toEqual([]);
    }
    await visitor.close();
  });

  /** What one taps in the fields and is less than 24 pixels high or wide (WCAG 2.5.8). */
  function tooSmall(page: Page): Promise<string[]> {
    return page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'form :is(button, select, input:not([type=hidden]), .stones__pebble circle)',
        ),
      ]
        .filter((part) => part.checkVisibility({ visibilityProperty: true }))
        .map((part) => ({ part, box: (part.closest('.choice') ?? part).getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ part, box }) => `${part.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
    );
  }

  test('with forced colours what was chosen still stands out from what was not', async () => {
    const { page, visitor } = await visit({ forcedColors: 'active' });
    await stones(page).getByRole('button', { name: 'Geld' }).first().press('ArrowUp');
    const colours = await stones(page).evaluate((field) => {
      const fill = (part: string) => getComputedStyle(field.querySelector(part)!).fill;
      const border = (part: string) => getComputedStyle(field.querySelector(part)!).borderColor;
      return {
        stone: fill('.stones__pebble--chosen'),
        ground: fill('.point-field__shape'),
        chosen: border('.stones__button[aria-pressed="true"]'),
        other: border('.stones__button[aria-pressed="false"]'),
      };
    });
    expect(colours.stone).not.toBe(colours.ground);
    expect(colours.chosen).not.toBe(colours.other);
    await visitor.close();
  });
});

describe('a follow-up', () => {
  const where = (page: Page) => page.getByRole('group', { name: 'Waar ging het mis?' });
  const said = (page: Page) => page.getByRole('textbox', { name: 'Wat zeiden ze aan de telefoon?' });

  test('comes when its condition is met, goes when it is not, and still holds what was typed', async () => {
    const { page, visitor } = await visit();
    expect(await where(page).isVisible()).toBe(false);
    await page.getByRole('radio', { name: 'boos' }).check();
    expect(await where(page).isVisible()).toBe(true);
    expect(await page.locator('[data-module="conditions"]').textContent()).toBe(
      'Er kwam een vraag bij: Waar ging het mis?',
    );
    expect(await page.getByText('Alleen als je').count()).toBeGreaterThan(0);
    expect(await page.getByText('Alleen als je').first().isVisible()).toBe(false);
    await where(page).getByLabel('aan de telefoon').check();
    await said(page).fill('Bel morgen nog eens.');
    await page.getByRole('radio', { name: 'blij' }).check();
    expect(await where(page).isVisible()).toBe(false);
    expect(await said(page).isVisible()).toBe(false);
    expect(await page.locator('[data-module="conditions"]').textContent()).toMatch(
      /^Deze vraag hoeft niet meer: /,
    );
    const sent = await page.evaluate(() => [...new FormData(document.querySelector('main form')!).keys()]);
    expect(sent).not.toContain('q.where');
    expect(sent).not.toContain('q.said');
    await page.getByRole('radio', { name: 'moe' }).check();
    expect(await said(page).inputValue()).toBe('Bel morgen nog eens.');
    const answers = await sendAndRead(page);
    expect(answers).toMatchObject({ back: 'tired', where: ['phone'] });
    await visitor.close();
  });

  test('without JavaScript says when it is asked, and counts only then', async () => {
    const { page, visitor } = await visit({ javaScriptEnabled: false });
    await page
      .getByText('Alleen als je bij ‘Hoe kijk je terug?’ koos voor ‘boos’ of ‘moe’.')
      .first()
      .waitFor();
    await page.getByRole('radio', { name: 'blij' }).check();
    await where(page).getByLabel('aan de telefoon').check();
    expect(await sendAndRead(page)).toEqual({ back: 'glad' });
    await visitor.close();
  });

  test('that has to be answered is asked for only when it was asked', async () => {
    const { page, visitor } = await visit({ javaScriptEnabled: false });
    await page.getByRole('radio', { name: 'boos' }).check();
    await where(page).getByLabel('aan de telefoon').check();
    await page.locator('textarea[name="q.story"]').fill('Twee trappen op.');
    await page.locator('input[name=reach][value=team]').check();
    await page.getByRole('button', { name: 'Verstuur mijn verhaal' }).click();
    await page.getByRole('link', { name: 'Vul hier iets in.' }).waitFor();
    await visitor.close();
  });
});

describe('reading aloud', () => {
  /** A device with these voices, that remembers what it was asked to say. */
  async function device(voices: { lang: string; localService: boolean }[]) {
    const visitor = await openVisitor(browser);
    const page = await visitor.newPage();
    await page.addInitScript((list) => {
      const spoken: string[] = [];
      class Piece extends EventTarget {
        voice?: { localService: boolean };
        lang = '';
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => list,
        speak: (piece: Piece) => spoken.push(`${piece.voice?.localService} ${piece.text}`),
        cancel: () => spoken.push('stil'),
      });
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.assign(window, { SpeechSynthesisUtterance: Piece, spoken });
    }, voices);
    await page.goto(app.baseUrl + path);
    const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken.splice(0));
    return { page, visitor, spoken };
  }

  test('a question is read by a voice of the device itself, and stops when asked', async () => {
    const { page, visitor, spoken } = await device([
      { lang: 'nl-NL', localService: false },
      { lang: 'nl-NL', localService: true },
    ]);
    await page.getByRole('button', { name: 'Lees voor: Hoe kijk je terug?' }).click();
    expect(await spoken()).toEqual(['stil', 'true Hoe kijk je terug?', 'true blij', 'true boos', 'true moe']);
    await page.getByRole('button', { name: 'Lees voor', exact: true }).click();
    expect(await spoken()).toEqual(['stil', 'true Hoe was het om te verhuizen?']);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    expect(await spoken()).toEqual(['stil']);
    expect(await page.getByRole('button', { name: /^Stop/ }).count()).toBe(0);
    await visitor.close();
  });

  test('a voice that would send the words away is not used, and the page says so', async () => {
    const { page, visitor } = await device([
      { lang: 'nl-NL', localService: false },
      { lang: 'en-GB', localService: true },
    ]);
    await page.getByText('Voorlezen kan hier niet').waitFor();
    expect(await page.getByRole('button', { name: /^Lees voor/ }).count()).toBe(0);
    await visitor.close();
  });
});

describe('large letters and more contrast', () => {
  test('stay chosen on this device and are there before anything is shown', async () => {
    const { page, visitor } = await visit();
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(await size()).toBe('16px');
    await page.getByRole('button', { name: 'Grote letters' }).click();
    await page.getByRole('button', { name: 'Meer contrast' }).click();
    expect(await size()).toBe('20.8px');
    await page.addInitScript(() => {
      new MutationObserver((_, watcher) => {
        if (!document.body) return;
        watcher.disconnect();
        const { letters, contrast } = document.documentElement.dataset;
        document.documentElement.dataset.seen = `${letters}${contrast}`;
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${app.baseUrl}/terug`);
    expect(await page.evaluate(() => document.documentElement.dataset.seen)).toBe('');
    expect(await page.getByRole('button', { name: 'Grote letters' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    await page.goto(app.baseUrl + path);
    await new PageCheck().check(page, 'large letters, more contrast');
    await page.emulateMedia({ colorScheme: 'dark' });
    await new PageCheck().check(page, 'large letters, more contrast, dark');
    await page.getByRole('button', { name: 'Meer contrast' }).click();
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset.contrast)).toBeUndefined();
    await visitor.close();
  });

  test('who asked the device for contrast has it here too', async () => {
    const { page, visitor } = await visit({ contrast: 'more' });
    expect(await page.getByRole('button', { name: 'Meer contrast' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    await visitor.close();
  });
});

describe('one question per screen', () => {
  const next = (page: Page) => page.getByRole('button', { name: 'Volgende' }).click();
  const count = (page: Page) => page.locator('.one-by-one__progress strong').textContent();

  test('goes forward and back, by the buttons, by Enter and by the browser, and sends only at the end', async () => {
    const check = new PageCheck();
    const { page, visitor } = await visit();
    await page.getByRole('button', { name: 'Eén vraag per scherm' }).click();
    expect(await count(page)).toBe('Vraag 1 van 9');
    await check.check(page, 'first question');
    await page
      .getByRole('textbox', { name: 'Wat heb je meegemaakt?' })
      .fill('Twee trappen op.\nMet een kast.');
    await next(page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Vraag 2 van 9',
    );
    await page.getByRole('textbox', { name: /Welke titel/ }).fill('De kast');
    await page.keyboard.press('Enter');
    expect(await count(page)).toBe('Vraag 3 van 9');
    await page.getByRole('radio', { name: 'boos' }).check();
    expect(await count(page)).toBe('Vraag 3 van 10');
    await next(page);
    await page.getByRole('group', { name: 'Waar ging het mis?' }).waitFor();
    await page.goBack();
    expect(await count(page)).toBe('Vraag 3 van 10');
    await page.getByRole('button', { name: 'Vorige' }).click();
    expect(await page.getByRole('textbox', { name: /Welke titel/ }).inputValue()).toBe('De kast');
    for (let step = 2; step <= 10; step += 1) await next(page);
    const overview = page.getByRole('region', { name: 'Zo ziet je verhaal eruit' });
    await overview.getByText('Met een kast.').waitFor();
    expect(await overview.locator('.one-by-one__none').count()).toBe(6);
    expect(await overview.locator('.one-by-one__needed').textContent()).toBe('Dit is nog nodig');
    await check.check(page, 'everything once more');
    await overview.getByRole('button', { name: 'Verander: Wie mag je verhaal lezen?' }).click();
    await page.locator('input[name=reach][value=team]').check();
    await next(page);
    await overview.getByText('Het team').waitFor();
    await page.getByRole('button', { name: 'Verstuur mijn verhaal' }).click();
    await page.getByRole('heading', { name: 'Dank je wel. Je verhaal is binnen.' }).waitFor();
    await visitor.close();
  });

  test('opens the question that something is wrong with, and stays chosen', async () => {
    const { page, visitor } = await visit();
    await page.getByRole('button', { name: 'Eén vraag per scherm' }).click();
    for (let step = 1; step <= 9; step += 1) await next(page);
    await page.getByRole('button', { name: 'Verstuur mijn verhaal' }).click();
    await page.getByRole('link', { name: /Schrijf hier wat je meemaakte/ }).waitFor();
    await page.locator('#fouten:focus').waitFor();
    expect(await count(page)).toBe('Vraag 1 van 9');
    await page.getByRole('link', { name: 'Kies wie je verhaal mag lezen.' }).click();
    expect(await count(page)).toBe('Vraag 9 van 9');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reach');
    await visitor.close();
  });

  test('is a choice to come back from, and nothing is lost in between', async () => {
    const { page, visitor } = await visit();
    await page.getByRole('button', { name: 'Eén vraag per scherm' }).click();
    await page.getByRole('textbox', { name: 'Wat heb je meegemaakt?' }).fill('Twee trappen op.');
    await page.getByRole('button', { name: 'Alles op één pagina' }).click();
    expect(await page.getByRole('textbox', { name: 'Wat heb je meegemaakt?' }).inputValue()).toBe(
      'Twee trappen op.',
    );
    expect(await page.getByRole('button', { name: 'Volgende' }).count()).toBe(0);
    expect(await page.locator('input[name=reach][value=team]').isVisible()).toBe(true);
    await page.getByRole('textbox', { name: /Welke titel/ }).press('Enter');
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await page.title()).not.toMatch(/^Fout/);
    await visitor.close();
  });
});

test('without JavaScript everything stands on one page, and no button is there that does nothing', async () => {
  const { page, visitor } = await visit({ javaScriptEnabled: false });
  const buttons = await page.getByRole('button').allInnerTexts();
  expect(buttons.filter((words) => words !== '')).toEqual(['Verstuur mijn verhaal']);
  expect(await page.locator('input[name=reach]').first().isVisible()).toBe(true);
  await visitor.close();
});
