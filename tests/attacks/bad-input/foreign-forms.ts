import { describe, expect, test } from 'vitest';
import { demo } from '../../fixtures/demo.ts';
import {
  aylin,
  expectDutchPage,
  formKeyOf,
  get,
  hidden,
  joris,
  post,
  properTelling,
  type Shown,
  signInAs,
  storesNothing,
  type Town,
} from './town.ts';

/** Forms that another site, another sign-in or no one of us made. */
export function describeForeignForms(town: () => Town): void {
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
