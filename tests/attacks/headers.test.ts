import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Route } from '../../app/platform/web/route.ts';
import { allRoutes, createServer } from '../../app/server.tsx';
import { asset } from '../../app/ui/assets.ts';
import { startTestApp, type TestApp } from '../fixtures/app.ts';
import { demo } from '../fixtures/demo.ts';
import { asForm, properTelling } from './bad-input/town.ts';
import { addressOf } from './matrix/addresses.ts';
import { fillPlace, nothing, places, type Things } from './matrix/things.ts';
import { type Asker, inviteAskers } from './matrix/visitors.ts';

let app: TestApp;
let server: Hono;
const things = new Map<string, Things>();
/** Every answer that each kind of visitor got on every route, of their own things. */
const answers: { name: string; route: Route | null; response: Response; body: string }[] = [];

beforeAll(async () => {
  app = await startTestApp();
  server = createServer(app.world);
  for (const place of places) things.set(place.spaceId, await fillPlace(app.world, place));
  const askers = await inviteAskers(app.world);
  const path = await tellStory();
  for (const asker of askers.filter((each) =>
    /not signed in|without|of a network|of a team/.test(each.name),
  )) {
    for (const route of allRoutes(app.world)) await visit(asker, route, path);
  }
  await visitOdd('/bestaat-niet');
  await visitOdd(asset('resident.css'));
  await visitOdd(asset('point-fields.js'));
});
afterAll(() => app?.close());

/** A story of its own, so that the pages of a teller are seen too. */
async function tellStory(): Promise<string> {
  const answer = await server.request(`/vertel/${demo.pointKey}`, {
    method: 'POST',
    body: asForm(properTelling),
  });
  return /href="(\/terug\/[0-9a-z]+)"/.exec(await answer.text())?.[1] ?? '';
}

/** Opens a page of one's own; of forms only what they say to a form without a key, so that nothing changes. */
async function visit(asker: Asker, route: Route, ownPath: string): Promise<void> {
  const mine = things.get(asker.place?.spaceId ?? '') ?? nothing();
  const { path } = addressOf(route, 0, mine, mine);
  const real = path.replace('zzzzzzzzzz', demo.pointKey).replace(/\/terug\/0+/, ownPath);
  const init = {
    method: route.method,
    headers: { cookie: asker.cookie },
    body: route.method === 'POST' ? asForm({}) : null,
  };
  if (real.endsWith('/intrekking') && route.access === 'open') return;
  const response = await server.request(real, init);
  const streams = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  const body = streams ? '' : await response.text();
  if (streams) await response.body?.cancel();
  answers.push({
    name: `${asker.name}: ${route.method} ${route.path} (${response.status})`,
    route,
    response,
    body,
  });
}

async function visitOdd(path: string): Promise<void> {
  const response = await server.request(path);
  answers.push({
    name: `GET ${path} (${response.status})`,
    route: null,
    response,
    body: await response.text(),
  });
}

/** The names of the answers of which something is not right. */
function wrong(isRight: (answer: (typeof answers)[number]) => boolean): string[] {
  return answers.filter((answer) => !isRight(answer)).map(({ name }) => name);
}

/** Behind this one door a story point may stand in a frame on any site. */
const mayBeFramed = (answer: { route: Route | null; response: Response }) =>
  answer.route?.path === '/vertel/:pointKey/inbed' && answer.response.status !== 404;
/** What a teller will see, beside the work of its host: only pages of our own may frame it, and nothing is sent from it. */
const isPreview = (answer: { route: Route | null; response: Response }) =>
  (answer.route?.path.endsWith('/voorbeeld') ?? false) && answer.response.status === 200;
/** This one file is made for other sites. */
const forOtherSites = (answer: { route: Route | null }) => answer.route?.path === '/insluiten.js';

type Answered = { route: Route | null; response: Response };
const framers = (answer: Answered) => (mayBeFramed(answer) ? '*' : isPreview(answer) ? "'self'" : "'none'");
const frameOption = (answer: Answered) =>
  mayBeFramed(answer) ? '' : isPreview(answer) ? 'SAMEORIGIN' : 'DENY';

const header = (name: string) => (answer: { response: Response }) => answer.response.headers.get(name) ?? '';
const isHtml = (answer: { response: Response }) => header('content-type')(answer).startsWith('text/html');

test('every route was seen, most of them as a page', () => {
  const seen = new Set(answers.map(({ route }) => route && `${route.method} ${route.path}`));
  const routes = allRoutes(app.world).map((route) => `${route.method} ${route.path}`);
  expect(routes.filter((route) => !seen.has(route))).toEqual(['POST /terug/:code/intrekking']);
  expect(answers.filter((answer) => isHtml(answer) && answer.response.status === 200).length).toBeGreaterThan(
    100,
  );
});

describe('every answer', () => {
  test('allows scripts, styles, fonts and pictures of our own only, and nothing inline', () => {
    const rules = (answer: { response: Response }) =>
      new Map(
        header('content-security-policy')(answer)
          .split(';')
          .map((rule) => {
            const [name = '', ...values] = rule.trim().split(' ');
            return [name, values.join(' ')];
          }),
      );
    expect(wrong((answer) => !header('content-security-policy')(answer).includes('unsafe'))).toEqual([]);
    for (const name of ['script-src', 'style-src', 'font-src', 'connect-src', 'form-action']) {
      const meant = (answer: Answered) => (name === 'form-action' && isPreview(answer) ? "'none'" : "'self'");
      expect(
        wrong((answer) => rules(answer).get(name) === meant(answer)),
        name,
      ).toEqual([]);
    }
    for (const name of ['default-src', 'base-uri']) {
      expect(
        wrong((answer) => rules(answer).get(name) === "'none'"),
        name,
      ).toEqual([]);
    }
    expect(wrong((answer) => rules(answer).get('frame-ancestors') === framers(answer))).toEqual([]);
  });

  test('is not guessed to be something else, not framed, and not given to another site', () => {
    expect(wrong((answer) => header('x-content-type-options')(answer) === 'nosniff')).toEqual([]);
    expect(wrong((answer) => header('x-frame-options')(answer) === frameOption(answer))).toEqual([]);
    expect(
      answers.filter(mayBeFramed).map(({ response }) => response.headers.has('x-frame-options')),
    ).toEqual(answers.filter(mayBeFramed).map(() => false));
    expect(
      wrong(
        (answer) =>
          header('cross-origin-resource-policy')(answer) ===
          (forOtherSites(answer) ? 'cross-origin' : 'same-origin'),
      ),
    ).toEqual([]);
    expect(wrong((answer) => header('cross-origin-opener-policy')(answer) === 'same-origin')).toEqual([]);
    expect(
      wrong((answer) => ['same-origin', 'no-referrer'].includes(header('referrer-policy')(answer))),
    ).toEqual([]);
    expect(wrong((answer) => header('access-control-allow-origin')(answer) === '')).toEqual([]);
  });

  test('says nothing about what it is made with', () => {
    expect(
      wrong((answer) => header('x-powered-by')(answer) === '' && header('server')(answer) === ''),
    ).toEqual([]);
  });

  test('says for how long it may be kept: a page for no one else, a file with its own name for ever', () => {
    const keeps = (answer: (typeof answers)[number]) => {
      const cache = header('cache-control')(answer);
      if (answer.name.includes('/static/')) return cache === 'public, max-age=31536000, immutable';
      if (forOtherSites(answer)) return cache === 'public, max-age=3600';
      return cache === 'private, no-cache' || cache === 'no-store';
    };
    expect(wrong(keeps)).toEqual([]);
  });

  test('keeps what holds a code out of every cache, also that of the back button', () => {
    const codes = answers.filter(({ route }) => route?.path.startsWith('/terug/:code'));
    const kept = codes.filter(
      (answer) => answer.response.status === 200 && header('cache-control')(answer) !== 'no-store',
    );
    expect(codes.length).toBeGreaterThan(10);
    expect(kept.map(({ name }) => name)).toEqual([]);
  });

  test('sets only cookies that scripts, other hosts and other sites cannot use', () => {
    const cookies = answers.flatMap(({ response }) => response.headers.getSetCookie());
    for (const cookie of cookies) {
      const [name = '', ...rest] = cookie.split('; ');
      expect(name).toMatch(/^__Host-/);
      expect(rest).toEqual(expect.arrayContaining(['Path=/', 'Secure', 'HttpOnly']));
      expect(rest.some((part) => /^SameSite=(Lax|Strict)$/.test(part))).toBe(true);
      expect(cookie).not.toMatch(/domain=/i);
    }
    expect(cookies.length).toBeGreaterThan(0);
  });

  test('gives no cookie to a teller', () => {
    const told = answers.filter(({ route }) => /^\/(vertel|terug)\b/.test(route?.path ?? ''));
    expect(told.filter(({ response }) => response.headers.getSetCookie().length > 0)).toEqual([]);
  });
});

describe('every page', () => {
  const pages = () => answers.filter(isHtml);

  test('has no script, style or handler inside it, and no address that runs', () => {
    const inline = [
      /<script(?![^>]*\ssrc=)/i,
      /<style/i,
      /\sstyle\s*=/i,
      /<[^>]+\son\w+\s*=/i,
      /(href|action)="\s*(javascript|data|vbscript):/i,
      // A code for a camera is drawn into the page it is printed on.
      /src="\s*(javascript|data(?!:image\/svg\+xml,%3Csvg%20)|vbscript):/i,
    ];
    for (const pattern of inline) {
      expect(
        pages()
          .filter(({ body }) => pattern.test(body))
          .map(({ name }) => name),
        String(pattern),
      ).toEqual([]);
    }
  });

  test('asks for nothing from another site', () => {
    const elsewhere =
      /<(?:link|script|img|iframe|source|video|audio|object|embed|form)[^>]+(?:src|href|action)="(?:https?:)?\/\//i;
    expect(
      pages()
        .filter(({ body }) => elsewhere.test(body))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  test('is Dutch and has a title', () => {
    const plain = pages().filter(
      ({ body }) => !/<html lang="nl"[^>]*>/.test(body) || !/<title>[^<]+<\/title>/.test(body),
    );
    expect(plain.map(({ name }) => name)).toEqual([]);
  });

  test('sends what was typed with a form and never in an address, except what to look for in a list', () => {
    const byAddress = pages().flatMap(({ name, body }) =>
      [...body.matchAll(/<form[^>]*>/g)].filter(([form]) => !/method="post"/i.test(form)).map(() => name),
    );
    expect(byAddress.filter((name) => !/\/(verhalen|meelezen|papier)\b/.test(name))).toEqual([]);
  });
});

test('an answer that went wrong carries the same protection, and says nothing of what went wrong', async () => {
  const broken = {
    ...app.world,
    database: { ...app.world.database, atDoor: () => Promise.reject(new Error('geheim verhaal')) },
  };
  const response = await createServer(broken).request('/terug/11111111111111111111111111');
  const body = await response.text();
  expect(response.status).toBe(500);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(body).toContain('Nummer van deze fout');
  expect(body).not.toMatch(/geheim|\bat .+:\d/);
});
