import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { demo } from '../../fixtures/demo.ts';
import {
  expectDutchPage,
  get,
  joris,
  type Shown,
  shown,
  signInAs,
  storesNothing,
  type Town,
  tell,
} from './town.ts';

const notThere = 'Deze pagina is er niet';

/** Asks for a path exactly as it is written; browsers and fetch would tidy it first. */
function askRaw({ app }: Town, path: string, method = 'GET'): Promise<Shown> {
  const { hostname, port } = new URL(app.baseUrl);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece) => pieces.push(piece));
      answer.on('end', () => {
        const headers = new Headers();
        for (const [name, value] of Object.entries(answer.headers)) headers.set(name, String(value));
        resolve({ status: answer.statusCode ?? 0, html: Buffer.concat(pieces).toString(), headers });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** Addresses that no page of ours has. */
export function describeAddresses(town: () => Town): void {
  describe('an address that tries to leave its folder', () => {
    test.for([
      '/static/../../package.json',
      '/static/..%2f..%2fpackage.json',
      '/static/%2e%2e/%2e%2e/package.json',
      '/static/%2e%2e%5c%2e%2e%5cpackage.json',
      '/static/....//....//package.json',
      '/static//etc/passwd',
      '/static/%00',
      '/static/',
      '/static/../main.js',
      '/static/../assets.json',
      '/package.json',
      '/.git/config',
      '/data/database/PG_VERSION',
    ])('%s is not there', async (path) => {
      expectDutchPage(await askRaw(town(), path), 404, notThere);
    });
  });

  describe('an address with letters that break programs', () => {
    test.for([
      '/vertel/%E0%A4%A',
      '/vertel/%ff%fe',
      '/vertel/%00',
      '/vertel/__proto__',
      '/postbus/%ff',
      `/vertel/${'a'.repeat(7_000)}`,
      `/${'a/'.repeat(3_000)}`,
    ])('%s is not there', async (path) => {
      expectDutchPage(await askRaw(town(), path), 404, notThere);
    });

    test.for([
      '/ruimte/%ff',
      '/ruimte/__proto__',
      '/ruimte/%27%20or%201=1',
      `/ruimte/${demo.deLinde}/rondes/%00`,
      `/ruimte/${demo.deLinde}/rondes/${demo.round}/verhalen/%27--`,
      `/ruimte/${demo.deLinde.toUpperCase()}`,
    ])('%s is not there for who is signed in', async (path) => {
      const cookie = await signInAs(town().app, joris);
      expectDutchPage(await get(town().app, path, cookie), 404, notThere);
    });

    test('an address longer than any header may be is refused before we see it', async () => {
      const { status, html } = await askRaw(town(), `/vertel/nadesteun2?${'a'.repeat(20_000)}`);
      expect(status).toBe(431);
      expect(html).toBe('');
    });
  });

  describe('a way of asking that we do not know', () => {
    test.for(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE'])(
      '%s is not there',
      async (method) => {
        await storesNothing(town().app, async () => {
          expectDutchPage(await askRaw(town(), town().point, method), 404, notThere);
        });
      },
    );

    test('HEAD says what GET would say, without the page', async () => {
      const answer = await askRaw(town(), town().point, 'HEAD');
      expect(answer.status).toBe(200);
      expect(answer.html).toBe('');
      expect((await askRaw(town(), '/vertel/bestaatniet', 'HEAD')).status).toBe(404);
    });

    test('taking back by opening a link does nothing: it is a form', async () => {
      const path = await tell(town());
      for (const method of ['GET', 'HEAD']) {
        expect((await askRaw(town(), `${path}/intrekking`, method)).status).toBe(404);
      }
      expect((await get(town().app, path)).status).toBe(200);
    });
  });

  describe('a list asked for in a strange way', () => {
    const list = `/ruimte/${demo.deLinde}/rondes/${demo.round}/verhalen`;
    test.for([
      'pagina=0',
      'pagina=-1',
      'pagina=1e9',
      'pagina=1.5',
      'pagina=NaN',
      'pagina=99999999999999999999',
      'pagina=1&pagina=2&woorden=buren&woorden=soep',
      'pagina=%00&woorden=%00',
      'woorden=%FF%ED%A0%80',
      `woorden=${'soep+'.repeat(1_500)}`,
      'woorden=%27%3B+drop+table+stories%3B--',
      'woorden[]=1&woorden[a]=2&a.feeling[]=3',
      'a.feeling=bestaat-niet&a.__proto__=x&__proto__=y',
      'woorden=%3Cscript%3Ealert(1)%3C/script%3E',
    ])('?%s is a list like any other', async (query) => {
      const cookie = await signInAs(town().app, joris);
      const raw = await town().app.fetch(`${list}?${query}`, { headers: { cookie } });
      expect(raw.status).toBe(200);
      expect(await raw.clone().text()).not.toContain('<script>alert');
      expectDutchPage(await shown(Promise.resolve(raw)), 200, 'Verhalen');
    });

    test('a page after the last says so and shows the way back', async () => {
      const cookie = await signInAs(town().app, joris);
      const { status, html } = await get(town().app, `${list}?pagina=400`, cookie);
      expect(status).toBe(200);
      expect(html).not.toContain('van de 2');
      expect(html).toContain(`href="${list}`);
    });
  });

  test.for([
    '',
    'onzin',
    '%%%',
    `${joris}.kort`,
    `${joris}.${'a'.repeat(43)}`,
    `${'x'.repeat(4_000)}`,
    `${joris}.${'a'.repeat(43)}.nog-iets`,
  ])('the cookie "%s" is no sign-in', async (value) => {
    const answer = await town().app.fetch(`/ruimte/${demo.deLinde}`, {
      headers: { cookie: `__Host-zodat=${value}` },
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(
      `/aanmelden?naar=${encodeURIComponent(`/ruimte/${demo.deLinde}`)}`,
    );
  });
}
