import { describe, expect, test } from 'vitest';
import { clockFrom, systemClock } from '../../../app/platform/clock.ts';
import type { KeptMail } from '../../../app/platform/mail/index.ts';
import { demo } from '../../fixtures/demo.ts';
import {
  aylin,
  expectDutchPage,
  formKeyOf,
  get,
  hidden,
  joris,
  marjan,
  post,
  properTelling,
  type Shown,
  signInAs,
  storesNothing,
  type Town,
} from './town.ts';

const minute = 60_000;

/** Everything around signing in and being invited: links, keys, and other sites. */
export function describeSigningIn(town: () => Town): void {
  const mailTo = async (address: string): Promise<KeptMail | undefined> => {
    await town().app.world.jobs.drain();
    return town()
      .app.world.mail.mailbox?.list()
      .find((mail) => mail.to === address);
  };
  const linkIn = (mail: KeptMail | undefined) =>
    new URL(/http\S+/.exec(mail?.text ?? '')?.[0] ?? 'http://geen-link');
  /** Works at another moment; the clock of the world is put back afterwards. */
  const later = async <T>(minutes: number, work: () => Promise<T>): Promise<T> => {
    const { world } = town().app;
    world.clock = clockFrom(() => new Date(Date.now() + minutes * minute));
    return work().finally(() => {
      world.clock = systemClock;
    });
  };

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
      const { askForMailLink } = await import('../../../app/domains/accounts/sign-in/mail-link.ts');
      const { readPathAfter } = await import('../../../app/domains/accounts/sign-in/sign-in.ts');
      await askForMailLink(town().app.world, 'joris@lindewaard.example', readPathAfter(naar));
      return linkIn(await mailTo('joris@lindewaard.example'));
    }

    function expectHere(path: string) {
      expect(new URL(path, town().app.baseUrl).origin).toBe(town().app.baseUrl);
      expect(path.startsWith('//')).toBe(false);
    }
  });

  describe('a link by mail', () => {
    const askFor = async (address: string) => {
      await post(town().app, '/aanmelden', { adres: address });
      return linkIn(await mailTo(address)).pathname;
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
      await later(21, async () => {
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

  describe('an invitation', () => {
    const invited = async (address: string) => {
      const { app } = town();
      const cookie = await signInAs(app, marjan);
      const csrf = await formKeyOf(app, cookie);
      const invitations = `/ruimte/${demo.deLinde}/uitnodigingen`;
      const answer = await post(app, invitations, { adres: address, rol: 'member', csrf }, { cookie });
      expect(answer.status).toBe(303);
      return { path: linkIn(await mailTo(address)).pathname, cookie };
    };

    test('is mailed, and works once', async () => {
      const { app } = town();
      const { path } = await invited('nieuw@lindewaard.example');
      expectDutchPage(await post(app, path, { sleutel: 'een', naam: '' }), 422, 'Vul je naam in');
      expect((await post(app, path, { sleutel: 'een', naam: 'Noor' })).status).toBe(303);
      expectDutchPage(
        await post(app, path, { sleutel: 'twee', naam: 'Kaper' }),
        410,
        'De uitnodiging is al aangenomen',
      );
    });

    test('ends after fourteen days', async () => {
      const { path } = await invited('laat@lindewaard.example');
      await later(15 * 24 * 60, async () => {
        expectDutchPage(await get(town().app, path), 410, 'De uitnodiging is verlopen');
        expectDutchPage(
          await post(town().app, path, { sleutel: 'een', naam: 'Noor' }),
          410,
          'De uitnodiging is verlopen',
        );
      });
    });

    test('of another house is not there', async () => {
      const { path } = await invited('elders@lindewaard.example');
      const foreign = path.replace(demo.buurtteams, '019a0000-0000-7000-8000-000000000020');
      expectDutchPage(await get(town().app, foreign), 404, 'De link klopt niet');
    });

    test('to an address that begins a header of its own is not sent', async () => {
      const { app } = town();
      const cookie = await signInAs(app, marjan);
      const typed = {
        adres: 'a@lindewaard.example\r\nBcc: b@elders.example',
        rol: 'member',
        csrf: await formKeyOf(app, cookie),
      };
      const answer = await storesNothing(app, () =>
        post(app, `/ruimte/${demo.deLinde}/uitnodigingen`, typed, { cookie }),
      );
      expectDutchPage(answer, 422, 'Vul een mailadres in');
    });

    test('as a role that does not exist is not sent', async () => {
      const { app } = town();
      const cookie = await signInAs(app, marjan);
      const typed = { adres: 'a@lindewaard.example', rol: 'koning', csrf: await formKeyOf(app, cookie) };
      const answer = await storesNothing(app, () =>
        post(app, `/ruimte/${demo.deLinde}/uitnodigingen`, typed, { cookie }),
      );
      expectDutchPage(answer, 422, 'Kies wat diegene hier gaat doen');
      expect(answer.html).toContain('a@lindewaard.example');
    });
  });

  describe('a form that is not ours', () => {
    const rounds = `/ruimte/${demo.deLinde}/rondes`;
    const draft = { title: 'Van elders', welcome: 'Vertel.', closesOn: '' };
    const makeRound = async (csrf: string, headers: Record<string, string> = {}): Promise<Shown> => {
      const cookie = await signInAs(town().app, joris);
      const key = csrf === 'own' ? await formKeyOf(town().app, cookie) : csrf;
      return storesNothing(town().app, () =>
        post(town().app, rounds, { ...draft, csrf: key }, { cookie, ...headers }),
      );
    };

    test.for([
      ['another site', { origin: 'https://elders.example' }],
      ['another port of this host', { origin: 'http://localhost:1' }],
      ['a page without an origin', { origin: 'null' }],
      ['a browser that says it comes from elsewhere', { 'sec-fetch-site': 'cross-site' }],
      ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
    ] as const)('from %s is refused, for who is signed in and for tellers', async ([, headers]) => {
      const words = 'Dit kwam niet van onze eigen pagina';
      expectDutchPage(await makeRound('own', headers), 403, words);
      const { app, point } = town();
      expectDutchPage(await storesNothing(app, () => post(app, point, properTelling, headers)), 403, words);
    });

    test.for([
      ['no key', ''],
      ['a key that is no key', 'abc.def'],
      ['a key with another signature', `${'a'.repeat(22)}.${'b'.repeat(43)}`],
    ])('with %s is refused', async ([, key]) => {
      expectDutchPage(await makeRound(key!), 403, 'Deze pagina stond te lang open');
    });

    test('with the key of someone else is refused', async () => {
      const cookie = await signInAs(town().app, aylin);
      const { html } = await get(town().app, '/ruimten', cookie);
      const key = hidden(html, 'csrf') || hidden((await get(town().app, '/profiel', cookie)).html, 'csrf');
      expect(key).not.toBe('');
      expectDutchPage(await makeRound(key), 403, 'Deze pagina stond te lang open');
    });

    test('with the key of an earlier sign-in is refused', async () => {
      const earlier = await signInAs(town().app, joris);
      expectDutchPage(
        await makeRound(await formKeyOf(town().app, earlier)),
        403,
        'Deze pagina stond te lang open',
      );
    });

    test('of who is not signed in leads to signing in', async () => {
      const answer = await storesNothing(town().app, () => post(town().app, rounds, draft));
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toBe('/aanmelden');
    });
  });
}
