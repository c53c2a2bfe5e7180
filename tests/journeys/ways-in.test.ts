import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addRound, afterSupport, makePointKey, setRoundState } from '../../app/domains/rounds/index.ts';
import { orderedId } from '../../app/platform/ids.ts';
import { startTestApp, type TestApp } from '../fixtures/app.ts';
import { openBrowser, openVisitor } from '../fixtures/browser.ts';
import { demo } from '../fixtures/demo.ts';
import { PageCheck } from '../fixtures/page-check.ts';

let app: TestApp;
let browser: Browser;
const check = new PageCheck();

beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

interface Place {
  roundId: string;
  pointKey: string;
  /** Path of the round for its host. */
  path: string;
}

/** An open round of De Linde, in English and Arabic too. */
async function openRound(entry: 'open' | 'invited' = 'open'): Promise<Place> {
  const { world } = app;
  const today = world.clock.today();
  const roundId = orderedId(world.clock.now(), randomBytes(16));
  const pointKey = makePointKey(randomBytes(10));
  const key = { organisationId: demo.buurtteams, roundId };
  const draft = { title: 'De verhuizing', welcome: 'Hoe was het om te verhuizen?', closesOn: '' };
  const languages = {
    en: { title: 'Moving house', welcome: 'What was it like to move?' },
    ar: { title: 'الانتقال', welcome: 'كيف كان الانتقال؟' },
  };
  await world.database.inTenant(demo.buurtteams, async (tenant) => {
    const round = { ...key, spaceId: demo.deLinde, pointKey, ...draft };
    await addRound(tenant, round, afterSupport, { by: demo.host, on: today });
    await tenant
      .updateTable('rounds')
      .set({ entry, languages: JSON.stringify(languages) })
      .where('round_id', '=', roundId)
      .execute();
    await setRoundState(tenant, key, 'open');
  });
  return { roundId, pointKey, path: `/ruimte/${demo.deLinde}/rondes/${roundId}` };
}

async function signIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${app.baseUrl}/demo`);
  await page.locator(`form:has(input[value="${demo.host}"]) button`).click();
  await page.waitForURL(/ruimte/);
  return page;
}

/** Fills in what is needed and sends it. */
async function tell(page: Page | FrameLocator, story: string): Promise<void> {
  await page.locator('textarea[name="q.story"]').fill(story);
  await page.locator('input[name=reach][value=team]').check();
  await page.locator('main form button.ams-button--primary').click();
}

async function invitations(place: Place) {
  return app.world.database.inTenant(demo.buurtteams, (tenant) =>
    tenant.selectFrom('telling_invitations').selectAll().where('round_id', '=', place.roundId).execute(),
  );
}

async function stories(place: Place) {
  return app.world.database.inTenant(demo.buurtteams, (tenant) =>
    tenant
      .selectFrom('stories')
      .select(['story_id', 'told_on', 'reach', 'origin', 'invited', 'answers', 'sealed'])
      .where('round_id', '=', place.roundId)
      .execute(),
  );
}

const thanked = 'Dank je wel. Je verhaal is binnen.';

/** The pages of a PDF, counted as its readers do. */
async function pagesOf(page: Page, path: string): Promise<number> {
  await page.goto(app.baseUrl + path);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

describe('invitations by mail', () => {
  let place: Place;
  let host: Page;
  let links: string[];

  beforeAll(async () => {
    place = await openRound();
    host = await signIn(await openVisitor(browser));
  });
  afterAll(() => host?.context().close());

  test('what is no address is named, and everything typed is kept', async () => {
    await host.goto(`${app.baseUrl}${place.path}/uitnodigen`);
    await check.check(host, 'all ways to invite');
    await host.getByText('Per mail', { exact: true }).click();
    await host.getByLabel('Mailadressen').fill('noor@lindewaard.example\nsamir@lindewaard;\nfenna');
    await host.getByLabel('Wat wil je erbij zeggen?').fill('Dag! Bij de verhuisdag sprak ik je even.');
    await host.getByRole('button', { name: 'Stuur de uitnodigingen' }).click();
    await host.getByRole('link', { name: /geen mailadressen: samir@lindewaard, fenna/ }).waitFor();
    await check.check(host, 'all ways to invite, with mistakes');
    expect(await host.getByLabel('Mailadressen').inputValue()).toContain('noor@lindewaard.example');
    expect(await host.getByLabel('Wat wil je erbij zeggen?').inputValue()).toContain('verhuisdag');
    expect(await invitations(place)).toEqual([]);
  });

  test('each gets a mail of their own that can be answered, and no address stays', async () => {
    await host
      .getByLabel('Mailadressen')
      .fill('noor@lindewaard.example, Samir Haddad <samir@lindewaard.example>');
    await host.getByRole('button', { name: 'Stuur de uitnodigingen' }).click();
    await host.getByText('De uitnodigingen zijn onderweg.').waitFor();
    await app.world.jobs.drain();
    await expect
      .poll(async () => (await invitations(place)).map(({ sealed }) => sealed))
      .toEqual([null, null]);
    const mails = (app.world.mail.mailbox?.list() ?? []).filter(({ subject }) => /vertellen/.test(subject));
    expect(mails.map(({ to }) => to).sort()).toEqual(['noor@lindewaard.example', 'samir@lindewaard.example']);
    for (const mail of mails) {
      expect(mail.replyTo).toMatch(/@/);
      expect(mail.text).toContain('Bij de verhuisdag sprak ik je even.');
      expect(mail.text).toContain('De verhuizing');
    }
    links = mails.map(({ text }) => /http\S+uitnodiging=\w{26}/.exec(text)?.[0] ?? '');
    expect(new Set(links).size).toBe(2);
  });

  test('a link works once; who opens it again is led back to their story', async () => {
    const teller = await openVisitor(browser);
    const page = await teller.newPage();
    const [link = ''] = links;
    await page.goto(link);
    await tell(page, 'We verhuisden in de regen, en de buren droegen mee.');
    await page.getByText(thanked).waitFor();
    expect((await page.goto(link))?.status()).toBe(410);
    await page.getByText('Een uitnodiging werkt één keer.').first().waitFor();
    await check.check(page, 'an invitation that was used');
    await page.getByRole('link', { name: 'Naar mijn verhaal' }).waitFor();
    await teller.close();
    const told = await stories(place);
    expect(told.map(({ invited }) => invited)).toEqual([true]);
    expect(JSON.stringify(told)).not.toContain((await invitations(place))[0]?.invitation_id ?? 'none');
  });

  test('the host sees how many were used and not who, and small numbers not at all', async () => {
    await host.goto(`${app.baseUrl}${place.path}/uitnodigen`);
    await host.getByText('Per mail: 2 gestuurd, minder dan 5 gebruikt').waitFor();
  });
});

describe('invitations on cards', () => {
  let place: Place;
  let host: Page;
  let codes: string[];

  beforeAll(async () => {
    place = await openRound('invited');
    host = await signIn(await openVisitor(browser));
  });
  afterAll(() => host?.context().close());

  test('six cards take two sheets, and are the same when the page is opened again', async () => {
    await host.goto(`${app.baseUrl}${place.path}/uitnodigen`);
    await host.getByText('Deze ronde is alleen voor genodigden').waitFor();
    await host.getByText('Op kaarten', { exact: true }).click();
    await host.getByLabel('Hoeveel kaarten?').fill('6');
    await host.getByRole('button', { name: 'Maak de kaarten' }).click();
    await host.getByText('6 kaarten, elk met een eigen code').waitFor();
    await check.check(host, 'cards with a code');
    const readCodes = () => host.locator('.invitation-card__code strong').allInnerTexts();
    codes = await readCodes();
    expect(new Set(codes).size).toBe(6);
    const { pathname } = new URL(host.url());
    expect(await pagesOf(host, pathname)).toBe(2);
    expect(await readCodes()).toEqual(codes);
    expect(await invitations(place)).toHaveLength(6);
  });

  test('without a code one is asked for, in plain words', async () => {
    const teller = await openVisitor(browser, { javaScriptEnabled: false });
    const page = await teller.newPage();
    await page.goto(`${app.baseUrl}/vertel/${place.pointKey}`);
    await page.getByRole('heading', { name: 'Heb je een uitnodiging?' }).waitFor();
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('link', { name: /Typ de code van je kaartje/ }).waitFor();
    await page.getByLabel('De code van je uitnodiging').fill('7k3m-2x9w-qhr4-ptv8');
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('link', { name: /Deze code kennen we niet/ }).waitFor();
    expect(await page.getByLabel('De code van je uitnodiging').inputValue()).toBe('7k3m-2x9w-qhr4-ptv8');
    await page
      .getByLabel('De code van je uitnodiging')
      .fill((codes[0] ?? '').toUpperCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: 'Verder' }).click();
    await tell(page, 'Dertig dozen, en één was kwijt.');
    await page.getByText(thanked).waitFor();
    await teller.close();
  });

  test('two people with one card: the second keeps what was typed and hears what is the matter', async () => {
    const [first, second] = await Promise.all(
      [0, 1].map(async () => {
        const page = await (await openVisitor(browser, { javaScriptEnabled: false })).newPage();
        await page.goto(`${app.baseUrl}/vertel/${place.pointKey}?uitnodiging=${codes[1]}`);
        return page;
      }),
    );
    await tell(first!, 'De verhuizers waren op tijd.');
    await first!.getByText(thanked).waitFor();
    await tell(second!, 'De hond vond de nieuwe straat meteen fijn.');
    await second!.getByRole('link', { name: /al verteld/ }).waitFor();
    expect(await second!.locator('textarea[name="q.story"]').inputValue()).toContain('De hond');
    await second!.getByLabel('De code van je uitnodiging').fill(codes[2] ?? '');
    await second!.locator('main form button.ams-button--primary').click();
    await second!.getByText(thanked).waitFor();
    // Sent again, as browsers do when a page is reloaded: there is one story, and the code is shown again.
    await first!.reload();
    await first!.getByText('Dit verhaal hadden we al.').waitFor();
    expect(await stories(place)).toHaveLength(3);
    await Promise.all([first!.context().close(), second!.context().close()]);
  });

  test('a form without an invitation stores nothing, whoever made it', async () => {
    const body = new URLSearchParams({ 'q.story': 'Zonder kaart.', reach: 'team' });
    const answer = await app.fetch(`/vertel/${place.pointKey}`, { method: 'POST', body });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Zonder kaart.');
    expect(await stories(place)).toHaveLength(3);
  });
});

describe('on paper', () => {
  test('a poster, cards and a table card each fill one sheet of A4, in the languages of the round', async () => {
    const place = await openRound();
    const host = await signIn(await openVisitor(browser));
    for (const paper of ['poster', 'kaartjes', 'tafelkaart']) {
      for (const language of ['', '?taal=en', '?taal=ar']) {
        expect(await pagesOf(host, `${place.path}/${paper}${language}`), paper + language).toBe(1);
        await check.check(host, `${paper} ${language}`);
      }
    }
    await host.goto(`${app.baseUrl}${place.path}/poster?taal=ar`);
    const sheet = host.locator('[lang=ar][dir=rtl]');
    await sheet.getByText('الانتقال').waitFor();
    await sheet.getByText('Buurtteam De Linde, Buurtteams Lindewaard').waitFor();
    await host.context().close();
  });
});

describe('on paper, with the longest words there can be', () => {
  test('everything still fits on its card, and the poster on its sheet', async () => {
    const place = await openRound();
    const title =
      'Hoe was het voor jou en voor de mensen om je heen toen je verhuisde naar een andere buurt of een heel andere gemeente?';
    const name = 'Wijkteam Lindewaard-Noord, Kastanjebuurt, Havenkwartier en de Oude Binnenstad';
    await app.world.database.inTenant(demo.buurtteams, async (tenant) => {
      await tenant.updateTable('rounds').set({ title }).where('round_id', '=', place.roundId).execute();
      await tenant.updateTable('spaces').set({ name }).where('space_id', '=', demo.deLinde).execute();
    });
    const host = await signIn(await openVisitor(browser));
    await host.goto(`${app.baseUrl}${place.path}/uitnodigen`);
    await host.getByText('Op kaarten', { exact: true }).click();
    await host.getByRole('button', { name: 'Maak de kaarten' }).click();
    await host.getByText('24 kaarten, elk met een eigen code').waitFor();
    const cards = new URL(host.url()).pathname;
    for (const [path, pages] of [
      [cards, 6],
      [`${place.path}/poster`, 1],
      [`${place.path}/tafelkaart`, 1],
    ] as const) {
      expect(await pagesOf(host, path), path).toBe(pages);
      await host.emulateMedia({ media: 'print' });
      await host.setViewportSize({ width: 794, height: 1123 });
      const over = await host
        .locator('.print-quarters__card, .table-card__side, .poster')
        .evaluateAll((parts) => parts.map((part) => part.scrollHeight - part.clientHeight));
      expect(Math.max(...over), path).toBeLessThanOrEqual(0);
      await host.emulateMedia({ media: null });
    }
    await host.context().close();
  });
});

describe('in another language', () => {
  test.each([
    { language: 'en', name: 'English', dir: 'ltr', problem: /Write here what happened/, thanks: /Thank you/ },
    { language: 'ar', name: 'العربية', dir: 'rtl', problem: /اكتب هنا ما حدث معك/, thanks: /شكرًا لك/ },
  ])(
    'a story is told in $name, mistakes and thanks included',
    async ({ language, name, dir, problem, thanks }) => {
      const place = await openRound();
      const teller = await openVisitor(browser);
      const page = await teller.newPage();
      await page.goto(`${app.baseUrl}/vertel/${place.pointKey}`);
      await page.getByRole('link', { name, exact: true }).click();
      await page.waitForURL(`**?taal=${language}`);
      const html = page.locator('html');
      expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([language, dir]);
      await check.check(page, `telling in ${name}`);
      await page.locator('main form button.ams-button--primary').click();
      await page.getByRole('link', { name: problem }).waitFor();
      expect(await html.getAttribute('dir')).toBe(dir);
      await tell(page, 'We moved on a Tuesday.');
      await page.getByRole('heading', { name: thanks }).waitFor();
      expect(await html.getAttribute('lang')).toBe(language);
      await check.check(page, `thanks in ${name}`);
      await teller.close();
    },
  );
});

describe('on the site of someone else', () => {
  let place: Place;
  let site: Server;
  let siteUrl: string;
  let visitor: BrowserContext;
  const pages = new Map<string, string>();

  beforeAll(async () => {
    place = await openRound();
    site = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      // A careful site: no styles of ours, no scripts but those of the story point.
      response.setHeader(
        'content-security-policy',
        `default-src 'none'; script-src ${app.baseUrl}; frame-src ${app.baseUrl}`,
      );
      response.end(pages.get(request.url ?? '') ?? '');
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    siteUrl = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const host = await signIn(await openVisitor(browser));
    await host.goto(`${app.baseUrl}${place.path}/uitnodigen`);
    await host.getByText('Code voor je site').click();
    const code = async (label: string) =>
      `<!doctype html><html lang="nl"><title>Lindewaard</title><h1>Lindewaard</h1>${await host.getByLabel(label).inputValue()}`;
    pages.set('/element', await code('Code die meegroeit'));
    pages.set('/frame', await code('Of: een gewoon vak'));
    pages.set('/gewoon', `<!doctype html><iframe src="${app.baseUrl}/vertel/${place.pointKey}"></iframe>`);
    await host.context().close();
    visitor = await openVisitor(browser);
  });
  afterAll(async () => {
    await visitor?.close();
    site?.close();
  });

  test('the element grows with what is told in it, and shrinks to the thanks', async () => {
    const page = await visitor.newPage();
    await page.goto(`${siteUrl}/element`);
    const frame = page.frameLocator('zodat-vertelpunt iframe');
    const height = async () => (await page.locator('zodat-vertelpunt iframe').boundingBox())?.height ?? 0;
    await frame.getByRole('heading', { name: 'De verhuizing' }).waitFor();
    await expect.poll(height).toBeGreaterThan(1_500);
    const inside = () => frame.locator('html').evaluate((html) => html.scrollHeight);
    await expect.poll(async () => Math.abs((await height()) - (await inside()))).toBeLessThan(3);
    const before = await height();
    await tell(frame, 'Op onze eigen site verteld, zonder weg te gaan.');
    await frame.getByText(thanked).waitFor();
    await expect.poll(height).toBeLessThan(before);
    const opened = page.context().waitForEvent('page');
    await frame.getByRole('link', { name: 'Mijn verhaal (bewaar deze link)' }).click();
    const story = await opened;
    await story.getByText('Op onze eigen site verteld').waitFor();
    expect(page.url()).toBe(`${siteUrl}/element`);
    await story.close();
    await page.close();
  });

  test('a page around it that pretends to be the story point changes nothing', async () => {
    const page = await visitor.newPage();
    await page.goto(`${siteUrl}/element`);
    const element = page.locator('zodat-vertelpunt iframe');
    const height = async () => (await element.boundingBox())?.height ?? 0;
    await expect.poll(height).toBeGreaterThan(1_500);
    const before = await height();
    // Messages arrive in the order in which they were sent: after the second, the first was heard.
    await page.evaluate(async () => {
      const heard = new Promise<void>((resolve) =>
        addEventListener('message', ({ data }) => data === 'daarna' && resolve()),
      );
      postMessage({ kind: 'zodat:hoogte', height: 250 }, '*');
      postMessage('daarna', '*');
      await heard;
    });
    expect(await height()).toBe(before);
    await page.close();
  });

  test('a plain frame takes a story too', async () => {
    const page = await visitor.newPage();
    await page.goto(`${siteUrl}/frame`);
    const frame = page.frameLocator('iframe');
    await tell(frame, 'In een gewoon vak, op een site zonder script.');
    await frame.getByText(thanked).waitFor();
    await page.close();
    expect(await stories(place)).toHaveLength(2);
  });

  test('no cookie was set, and nothing else than this door can be framed', async () => {
    expect(await visitor.cookies()).toEqual([]);
    const page = await visitor.newPage();
    await page.goto(`${siteUrl}/gewoon`);
    await expect
      .poll(() => page.frames().map((frame) => frame.url()))
      .toContain('chrome-error://chromewebdata/');
    await page.close();
    const usual = await app.fetch(`/vertel/${place.pointKey}`);
    expect(usual.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(usual.headers.get('x-frame-options')).toBe('DENY');
    const framed = await app.fetch(`/vertel/${place.pointKey}/inbed`);
    expect(framed.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(framed.headers.has('x-frame-options')).toBe(false);
  });
});
