import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../fixtures/app.ts';
import { openBrowser, openVisitor } from '../fixtures/browser.ts';

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  app = await startTestApp();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

/** A phone that keeps passkeys and opens them without asking, as the browser's own protocol offers for tests. */
async function givePasskeys(page: Page): Promise<{ count(): Promise<number> }> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    count: async () =>
      (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
  };
}

async function enterAsJoris(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${app.baseUrl}/demo`);
  await page.getByRole('button', { name: 'Binnenkomen als Joris Veltman' }).click();
  return page;
}

describe('a passkey', () => {
  it('is added, named, used to sign in, and removed', async () => {
    const context = await openVisitor(browser);
    const page = await enterAsJoris(context);
    const phone = await givePasskeys(page);

    await page.goto(`${app.baseUrl}/profiel`);
    await page.getByLabel('Hoe noem je deze sleutel?').fill('Mijn telefoon');
    await page.getByRole('button', { name: 'Toevoegen op dit apparaat' }).click();
    await page.getByText('Je toegangssleutel is toegevoegd.').waitFor();
    expect(await phone.count()).toBe(1);

    await page.getByText('Mijn telefoon', { exact: true }).click();
    await page.getByLabel('Andere naam voor “Mijn telefoon”').fill('Telefoon van het werk');
    await page.getByRole('button', { name: 'Naam veranderen' }).click();
    await page.getByText('De sleutel heeft een andere naam.').waitFor();

    await page.getByRole('button', { name: 'Meld overal af' }).click();
    await page.getByRole('button', { name: 'Aanmelden met toegangssleutel' }).click();
    await page.getByRole('heading', { name: 'Waar wil je heen?' }).waitFor();

    await page.goto(`${app.baseUrl}/profiel`);
    await page.getByText('Telefoon van het werk', { exact: true }).click();
    await page.getByRole('button', { name: '“Telefoon van het werk” verwijderen' }).click();
    await page.getByText('De sleutel is verwijderd.').waitFor();

    // The phone still has its half; here it opens nothing any more.
    await page.getByRole('button', { name: 'Meld overal af' }).click();
    await page.getByRole('button', { name: 'Aanmelden met toegangssleutel' }).click();
    await page.getByRole('link', { name: /Aanmelden met je toegangssleutel lukte niet/ }).waitFor();
    await context.close();
  });

  it('brings one back to the page one came for', async () => {
    const context = await openVisitor(browser);
    const page = await enterAsJoris(context);
    await givePasskeys(page);
    await page.goto(`${app.baseUrl}/profiel`);
    await page.getByRole('button', { name: 'Toevoegen op dit apparaat' }).click();
    await page.getByText('Je toegangssleutel is toegevoegd.').waitFor();
    await context.clearCookies();
    await page.goto(`${app.baseUrl}/profiel`);
    await page.getByRole('button', { name: 'Aanmelden met toegangssleutel' }).click();
    await page.getByRole('heading', { name: 'Jouw profiel' }).waitFor();
    await context.close();
  });

  it('is not offered where there is no JavaScript; the link by mail is', async () => {
    const context = await openVisitor(browser, { javaScriptEnabled: false });
    const page = await enterAsJoris(context);
    await page.goto(`${app.baseUrl}/profiel`);
    expect(await page.getByRole('button', { name: 'Toevoegen op dit apparaat' }).isVisible()).toBe(false);
    await page.getByText('toevoegen kan hier nu niet').waitFor();
    await page.goto(`${app.baseUrl}/aanmelden`);
    expect(await page.getByRole('button', { name: 'Aanmelden met toegangssleutel' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Stuur mij een link' }).isVisible()).toBe(true);
    await context.close();
  });

  it('answers only the question of its own moment', async () => {
    const context = await openVisitor(browser);
    const page = await enterAsJoris(context);
    await givePasskeys(page);
    await page.goto(`${app.baseUrl}/profiel`);
    await page.getByRole('button', { name: 'Toevoegen op dit apparaat' }).click();
    await page.getByText('Je toegangssleutel is toegevoegd.').waitFor();
    await context.clearCookies();
    await page.goto(`${app.baseUrl}/aanmelden`);
    let sent = '';
    await page.route('**/aanmelden/passkey', async (route) => {
      sent = route.request().postData() ?? '';
      await route.continue();
    });
    await page.getByRole('button', { name: 'Aanmelden met toegangssleutel' }).click();
    await page.getByRole('heading', { name: 'Waar wil je heen?' }).waitFor();
    expect(sent).toContain('antwoord=');

    const question = await app.fetch('/aanmelden/passkey/vraag');
    const cookie = question.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const cookies of ['', cookie]) {
      const again = await app.fetch('/aanmelden/passkey', {
        method: 'POST',
        headers: { ...headers, cookie: cookies },
        body: sent,
      });
      expect(again.status).toBe(422);
      expect(again.headers.getSetCookie()).toEqual([]);
    }
    await context.close();
  });
});
