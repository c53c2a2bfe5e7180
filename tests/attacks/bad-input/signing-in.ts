import { describe, expect, test } from 'vitest';
import { askForMailLink } from '../../../app/domains/accounts/sign-in/mail-link.ts';
import { readPathAfter } from '../../../app/domains/accounts/sign-in/sign-in.ts';
import { later, linkMailedTo } from './mail.ts';
import { expectDutchPage, get, hidden, post, storesNothing, type Town } from './town.ts';

/** Signing in with addresses that are none, to places that are not ours, with links that do not hold. */
export function describeSigningIn(town: () => Town): void {
  describe('an address that is not one', () => {
    test.for([
      '',
      'joris',
      'joris@',
      '@lindewaard.example',
      'joris@lindewaard',
      'jo ris@lindewaard.example',
      'a@lindewaard.example\r\nBcc: b@elders.example',
      'a@lindewaard.example\nSubject: Win',
      'a@lindewaard.example, b@elders.example',
      '<joris@lindewaard.example>',
      `${'a'.repeat(250)}@lindewaard.example`,
    ])('"%s" gets no mail', async (adres) => {
      const { app } = town();
      const before = app.world.mail.mailbox?.list().length;
      const answer = await storesNothing(app, () => post(app, '/aanmelden', { adres }));
      expectDutchPage(answer, 422, 'Vul een mailadres in');
      await app.world.jobs.drain();
      expect(app.world.mail.mailbox?.list().length).toBe(before);
    });
  });

  describe('after signing in one stays with us', () => {
    const elsewhere = [
      '//elders.example',
      '/\\elders.example',
      '///elders.example',
      'https://elders.example',
      'javascript:alert(1)',
      '/%09/elders.example',
      '/\t/elders.example',
      '\\\\elders.example',
      '/ruimten\r\nset-cookie: a=b',
      '/aanmelden/../..//elders.example',
      'http:elders.example',
      ' //elders.example',
      `/${'a'.repeat(600)}`,
    ];

    test.for(elsewhere)('"%s" leads nowhere else, over the whole way', async (naar) => {
      const { app } = town();
      const adres = `naar-${elsewhere.indexOf(naar)}@lindewaard.example`;
      const page = await get(app, `/aanmelden?naar=${encodeURIComponent(naar)}`);
      expectHere(hidden(page.html, 'naar'));
      await post(app, '/aanmelden', { adres, naar });
      const known = await addKnownLink(naar);
      const answer = await post(app, known.pathname, { sleutel: 'a', naar });
      expect(answer.status).toBe(303);
      expectHere(answer.headers.get('location') ?? '//');
      expect(answer.headers.getSetCookie()).toHaveLength(1);
    });

    /** A link for Joris, as if asked for from a page at `naar`. */
    async function addKnownLink(naar: string): Promise<URL> {
      await askForMailLink(town().app.world, 'joris@lindewaard.example', readPathAfter(naar));
      return await linkMailedTo(town(), 'joris@lindewaard.example');
    }

    function expectHere(path: string) {
      expect(new URL(path, town().app.baseUrl).origin).toBe(town().app.baseUrl);
      expect(path.startsWith('//')).toBe(false);
    }
  });

  describe('a link by mail', () => {
    const askFor = async (address: string) => {
      await post(town().app, '/aanmelden', { adres: address });
      return (await linkMailedTo(town(), address)).pathname;
    };

    test('works once', async () => {
      const { app } = town();
      const path = await askFor('leila@lindewaard.example');
      expect((await post(app, path, { sleutel: 'een' })).status).toBe(303);
      const again = await storesNothing(app, () => post(app, path, { sleutel: 'twee' }));
      expectDutchPage(again, 410, 'De link is al een keer gebruikt');
      expectDutchPage(await get(app, path), 410, 'De link is al een keer gebruikt');
    });

    test('ends after twenty minutes', async () => {
      const path = await askFor('winston@lindewaard.example');
      await later(town(), 21, async () => {
        expectDutchPage(await get(town().app, path), 410, 'De link is verlopen');
        expectDutchPage(await post(town().app, path, { sleutel: 'een' }), 410, 'De link is verlopen');
      });
    });

    test.for(['/aanmelden/kort', `/aanmelden/${'a'.repeat(43)}`, '/aanmelden/%00'])(
      '%s is no link',
      async (path) => {
        expectDutchPage(await get(town().app, path), 404, 'De link klopt niet');
      },
    );
  });
}
