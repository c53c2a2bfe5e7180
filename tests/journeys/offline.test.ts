import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { roundTopic, setRoundState } from '../../app/domains/rounds/index.ts';
import { startTestApp, type TestApp } from '../fixtures/app.ts';
import { openBrowser, openVisitor } from '../fixtures/browser.ts';
import { keptStates, keptTellings, storedText } from '../fixtures/browser-storage.ts';
import { demo } from '../fixtures/demo.ts';
import { type Gate, openGate } from '../fixtures/gate.ts';

let app: TestApp;
let browser: Browser;
let gate: Gate;
let phone: BrowserContext;

beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});
beforeEach(async () => {
  gate = await openGate(app.baseUrl);
  phone = await openVisitor(browser);
});
afterEach(async () => {
  await phone?.close();
  await gate?.close();
});

const words = 'Onder de kastanjeboom dronken we thee met mevrouw Zwanenburg.';
const address = () => `${gate.baseUrl}/vertel/${demo.pointKey}`;
const storyField = (page: Page) => page.getByRole('textbox', { name: /Wat heb je meegemaakt/ });
const sendButton = (page: Page) => page.getByRole('button', { name: 'Verstuur mijn verhaal' });
const thanked = (page: Page) => page.getByRole('heading', { name: 'Dank je wel. Je verhaal is binnen.' });
const waits = (page: Page) => page.getByRole('heading', { name: 'Je verhaal wacht op verbinding' });

/** A page of the phone that is ready to be told on; the first time it also has what it needs without a connection. */
async function openTelling(): Promise<Page> {
  const page = await phone.newPage();
  await page.goto(address());
  await ready(page);
  return page;
}

async function ready(page: Page): Promise<void> {
  await page.locator('[data-module="offline-telling"] [role="status"] p').waitFor();
}

async function fillIn(page: Page, text = words): Promise<void> {
  await storyField(page).fill(text);
  await page.getByRole('radio', { name: 'Het team', exact: true }).check();
}

/** Waits until everything that was filled in up to now is kept. */
async function keptAll(page: Page): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.evaluate(() => document.querySelector('form')?.dispatchEvent(new Event('input')));
  await expect.poll(async () => (await keptTellings(page)).some(({ at }) => at >= now)).toBe(true);
}

async function kept(page: Page, ...states: string[]): Promise<void> {
  await expect.poll(() => keptStates(page), { timeout: 10_000 }).toEqual(states);
}

/** As when a telephone kills a page to make room: no event, no goodbye. */
async function crash(page: Page): Promise<void> {
  const wire = await phone.newCDPSession(page);
  const gone = page.waitForEvent('crash');
  void wire.send('Page.crash').catch(() => undefined);
  await gone;
  await page.close();
}

async function loseConnection(): Promise<void> {
  await gate.shut();
  await phone.setOffline(true);
}

async function findConnection(): Promise<void> {
  await gate.open();
  await phone.setOffline(false);
}

/** How many stories the round has. */
async function stories(): Promise<number> {
  const rows = await app.world.database.inTenant(demo.buurtteams, (tenant) =>
    tenant.selectFrom('stories').select('story_id').where('round_id', '=', demo.round).execute(),
  );
  return rows.length;
}

async function setRound(state: 'open' | 'closed'): Promise<void> {
  const round = { organisationId: demo.buurtteams, roundId: demo.round };
  await app.world.database.inTenant(demo.buurtteams, (tenant) => setRoundState(tenant, round, state));
  app.world.database.notify(roundTopic, demo.round);
  const shown = state === 'open' ? 200 : 410;
  const path = `/vertel/${demo.pointKey}`;
  await expect.poll(async () => (await app.fetch(path)).status).toBe(shown);
}

async function takePictures(takes: boolean): Promise<void> {
  await app.world.database.inTenant(demo.buurtteams, (tenant) =>
    tenant
      .updateTable('rounds')
      .set({ takes_pictures: takes })
      .where('organisation_id', '=', demo.buurtteams)
      .where('round_id', '=', demo.round)
      .execute(),
  );
  app.world.database.notify(roundTopic, demo.round);
}

async function codeOn(page: Page): Promise<string> {
  const list = page.getByRole('list', { name: /woorden van je code/ }).first();
  return (await list.getByRole('listitem').allInnerTexts()).join(' ');
}

/** What the code on this page leads to. */
async function storyBehind(code: string): Promise<string> {
  const answer = await app.fetch('/terug', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ code }),
  });
  return (await app.fetch(answer.headers.get('location') ?? '/')).text();
}

describe('what is typed', () => {
  test('is there again after a crash and a reload, and gone after sending', async () => {
    const before = await stories();
    const first = await openTelling();
    await fillIn(first);
    await first.getByRole('checkbox', { name: 'blij' }).check();
    await keptAll(first);
    expect(await storedText(first)).not.toMatch(/kastanje|Zwanenburg/);
    await crash(first);

    const second = await openTelling();
    expect(await storyField(second).inputValue()).toBe('');
    await second.getByRole('heading', { name: 'Je was hier al begonnen' }).waitFor();
    await second.getByRole('button', { name: 'Ga verder' }).click();
    await second.getByText('Wat je eerder invulde, staat er weer.').waitFor();
    expect(await storyField(second).inputValue()).toBe(words);
    expect(await second.getByRole('checkbox', { name: 'blij' }).isChecked()).toBe(true);
    await second.reload();
    await ready(second);
    expect(await storyField(second).inputValue()).toBe(words);

    await sendButton(second).click();
    await thanked(second).waitFor();
    expect(await stories()).toBe(before + 1);
    expect(await storyBehind(await codeOn(second))).toContain('kastanjeboom');
    expect(await storedText(second)).not.toMatch(/kastanje|Zwanenburg/);
    const third = await openTelling();
    expect(await third.getByRole('heading', { name: 'Je was hier al begonnen' }).count()).toBe(0);
  });

  test('stays apart in two tabs, and each is offered when its tab is closed', async () => {
    const one = await openTelling();
    const other = await openTelling();
    await fillIn(one, 'Het eerste verhaal.');
    await fillIn(other, 'Het tweede verhaal.');
    await kept(one, 'draft', 'draft');
    await one.close();
    await other.close();
    const page = await openTelling();
    await page.getByRole('button', { name: 'Ga verder' }).nth(1).waitFor();
    await page.getByRole('button', { name: 'Ga verder' }).first().click();
    await page.getByText('Wat je eerder invulde, staat er weer.').waitFor();
    const found = [await storyField(page).inputValue()];
    await page.getByRole('button', { name: 'Ga verder' }).click();
    await expect.poll(() => storyField(page).inputValue()).not.toBe(found[0]);
    found.push(await storyField(page).inputValue());
    expect(found.sort()).toEqual(['Het eerste verhaal.', 'Het tweede verhaal.']);
  });

  test('can be thrown away, and that can be taken back', async () => {
    const page = await openTelling();
    await fillIn(page);
    await kept(page, 'draft');
    await page.reload();
    await page.getByRole('button', { name: 'Begin opnieuw' }).click();
    expect(await storyField(page).inputValue()).toBe('');
    await kept(page);
    await page.getByRole('button', { name: 'Toch niet, zet het terug' }).click();
    expect(await storyField(page).inputValue()).toBe(words);
    await kept(page, 'draft');
  });
});

describe('a story told without a connection', () => {
  test('begins on the kept page, waits sealed, and is sent once when there is one', async () => {
    const before = await stories();
    await (await openTelling()).close();
    await loseConnection();
    const page = await openTelling();
    await page.getByText('Je hebt nu geen verbinding').waitFor();
    await sendButton(page).click();
    await page.getByText('Vul eerst in wat nog mist').waitFor();
    expect(await storyField(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await fillIn(page);
    await sendButton(page).click();
    await waits(page).waitFor();
    await kept(page, 'waiting');
    expect(await storedText(page)).not.toMatch(/kastanje|Zwanenburg/);
    await page.reload();
    await waits(page).waitFor();
    // A browser that crashes while it is told to be offline takes the test's line to it along.
    await phone.setOffline(false);
    await crash(page);

    await gate.open();
    const later = await openTelling();
    await later.getByRole('button', { name: 'Laat mijn code zien' }).click();
    await thanked(later).waitFor();
    expect(await stories()).toBe(before + 1);
    expect(await storyBehind(await codeOn(later))).toContain('kastanjeboom');
    await later.reload();
    await thanked(later).waitFor();
    await later.getByRole('link', { name: 'Ik heb mijn code. Naar mijn verhaal.' }).click();
    await later.getByText('kastanjeboom').waitFor();
    await kept(await openTelling());
    expect(await stories()).toBe(before + 1);
  });

  test('is another one than the next that is told from the same kept page', async () => {
    const before = await stories();
    await (await openTelling()).close();
    await loseConnection();
    const page = await openTelling();
    for (const text of ['Het eerste verhaal van de dag.', 'Het tweede verhaal van de dag.']) {
      await fillIn(page, text);
      await sendButton(page).click();
      await waits(page).waitFor();
      await page.getByRole('button', { name: 'Vertel nog een verhaal' }).click();
      await storyField(page).waitFor();
      await ready(page);
    }
    await kept(page, 'waiting', 'waiting');
    await findConnection();
    await kept(page, 'told', 'told');
    expect(await stories()).toBe(before + 2);
  });

  test('is sent once by two tabs that hear of the connection at the same moment', async () => {
    const before = await stories();
    const one = await openTelling();
    const other = await openTelling();
    await loseConnection();
    for (const page of [one, other]) {
      await fillIn(page, `Verteld in tab ${page === one ? 1 : 2}.`);
      await sendButton(page).click();
      await waits(page).waitFor();
    }
    const sent: string[] = [];
    phone.on('request', (request) => request.url().endsWith('/verzegeld') && sent.push(request.url()));
    await findConnection();
    await Promise.all([thanked(one).waitFor(), thanked(other).waitFor()]);
    expect(await stories()).toBe(before + 2);
    expect(sent).toHaveLength(2);
    const codes = [await codeOn(one), await codeOn(other)];
    expect(await storyBehind(codes[0] ?? '')).toContain('Verteld in tab 1.');
    expect(await storyBehind(codes[1] ?? '')).toContain('Verteld in tab 2.');
  });

  test('takes its picture along, through a crash and a wait', async () => {
    await takePictures(true);
    const page = await openTelling();
    await fillIn(page);
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
      .png()
      .toBuffer();
    await page
      .getByLabel('Kies of maak een foto')
      .setInputFiles({ name: 'boom.png', mimeType: 'image/png', buffer: picture });
    await page.locator('[name="picture.words"]').fill('Een boom in mei.');
    await keptAll(page);
    await crash(page);
    const second = await openTelling();
    await second.getByRole('button', { name: 'Ga verder' }).click();
    await second.getByText('Wat je eerder invulde, staat er weer.').waitFor();
    await loseConnection();
    await sendButton(second).click();
    await waits(second).waitFor();
    await findConnection();
    await thanked(second).waitFor();
    expect(await storyBehind(await codeOn(second))).toContain('Een boom in mei.');
    await takePictures(false);
  });

  test('that is refused stays on the phone, for its teller to read and to throw away', async () => {
    const before = await stories();
    const page = await openTelling();
    await loseConnection();
    await fillIn(page);
    await sendButton(page).click();
    await waits(page).waitFor();
    await setRound('closed');
    await findConnection();
    await page.getByText('Deze vertelronde is gesloten').waitFor();
    await page.getByText(words).waitFor();
    await page.close();
    const later = await phone.newPage();
    await later.goto(address());
    await later.getByRole('heading', { name: /kon niet worden verstuurd/ }).waitFor();
    expect(await later.getByText(words).count()).toBe(0);
    expect(await storedText(later)).not.toMatch(/kastanje|Zwanenburg/);
    await later.getByRole('button', { name: 'Lees het terug' }).click();
    await later.getByText(words).waitFor();
    await later.getByRole('button', { name: 'Gooi dit verhaal weg' }).click();
    await kept(later);
    await setRound('open');
    expect(await stories()).toBe(before);
  });

  test('and one that was never sent can be read again when the round is closed', async () => {
    const page = await openTelling();
    await fillIn(page);
    await keptAll(page);
    await page.close();
    await setRound('closed');
    const later = await phone.newPage();
    await later.goto(address());
    await later.getByRole('button', { name: 'Ga verder' }).click();
    await later.getByText(words).waitFor();
    await setRound('open');
  });
});

describe('whatever breaks', () => {
  /** What happens to the phone, from the moment that everything is filled in. */
  const breaks: Record<string, (page: Page) => Promise<void>> = {
    'the tab is killed before sending': crash,
    'the tab is killed while the story is on its way': async (page) => {
      gate.loseAnswers(true);
      await sendButton(page).click();
      await crash(page);
    },
    'the answer is lost and the page is loaded again': async (page) => {
      gate.loseAnswers(true);
      await sendButton(page).click();
      await waits(page).waitFor();
      await page.reload({ timeout: 5_000 }).catch(() => undefined);
      await page.close();
    },
    'the server stops while there is a network, and the tab is closed': async (page) => {
      await gate.shut();
      await sendButton(page).click();
      await waits(page).waitFor();
      await page.close();
      await gate.open();
    },
    'the tab is killed at the moment the code is on screen': async (page) => {
      await sendButton(page).click();
      await thanked(page).waitFor();
      await crash(page);
    },
  };

  test.each(Object.entries(breaks))(
    '%s: the story is there once, or can still be sent',
    async (_, damage) => {
      const before = await stories();
      const page = await openTelling();
      await fillIn(page);
      await kept(page, 'draft');
      await damage(page);
      gate.loseAnswers(false);
      const later = await openTelling();
      const [state] = await keptStates(later);
      if (state === 'draft') {
        await later.getByRole('button', { name: 'Ga verder' }).click();
        await sendButton(later).click();
        await thanked(later).waitFor();
      } else if (state === 'told') {
        await later.getByRole('button', { name: 'Laat mijn code zien' }).click();
        await thanked(later).waitFor();
        expect(await storyBehind(await codeOn(later))).toContain('kastanjeboom');
      }
      expect(await stories()).toBe(before + 1);
    },
  );

  test('a connection that comes and goes while someone presses again and again gives one story', async () => {
    const before = await stories();
    const page = await openTelling();
    await fillIn(page);
    gate.loseAnswers(true);
    await sendButton(page).click();
    await waits(page).waitFor();
    for (let time = 0; time < 3; time += 1)
      await page.getByRole('button', { name: 'Probeer het nu' }).click();
    gate.loseAnswers(false);
    // One of the presses before may be on its way still, and brings the answer.
    const again = page.getByRole('button', { name: 'Probeer het nu' });
    await again.click({ timeout: 1_000 }).catch(() => undefined);
    await thanked(page).waitFor();
    await page.getByText('Dit verhaal hadden we al. Het staat er één keer.').waitFor();
    expect(await stories()).toBe(before + 1);
  });
});

describe('a browser that cannot keep anything', () => {
  const cannot = {
    'keeps nothing at all': [
      () => {
        indexedDB.open = () => {
          throw new DOMException('Storage is off.', 'SecurityError');
        };
      },
      /Op dit apparaat kunnen we niet bewaren/,
    ],
    'is full': [
      () => {
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (...given) {
          if (this.name === 'tellings') throw new DOMException('Full.', 'QuotaExceededError');
          return put.apply(this, given);
        };
      },
      /Dit apparaat is vol/,
    ],
    'has no secure connection': [
      () => {
        Object.defineProperty(window, 'isSecureContext', { value: false });
        Object.defineProperty(crypto, 'subtle', { value: undefined });
      },
      /geen beveiligde verbinding/,
    ],
  } satisfies Record<string, [() => void, RegExp]>;

  test.each(Object.entries(cannot))('and %s says so, and telling just works', async (_, [script, line]) => {
    const before = await stories();
    await phone.addInitScript(script);
    const page = await phone.newPage();
    await page.goto(address());
    await fillIn(page);
    await page.getByText(line).waitFor();
    await sendButton(page).click();
    await thanked(page).waitFor();
    expect(await stories()).toBe(before + 1);
  });
});
