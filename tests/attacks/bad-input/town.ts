import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { addRound, makePointKey, type Question, setRoundState } from '../../../app/domains/rounds/index.ts';
import { orderedId } from '../../../app/platform/ids.ts';
import { startTestApp, type TestApp } from '../../fixtures/app.ts';
import { demo, signInAs } from '../../fixtures/demo.ts';
import { contentsOf } from '../matrix/contents.ts';

/** Joris is host of De Linde, Aylin of its sister team De Es, Marjan admin of their house. */
export const joris = '019a0000-0000-7000-8000-000000000202';
export const aylin = '019a0000-0000-7000-8000-000000000205';
export const marjan = '019a0000-0000-7000-8000-000000000201';

/** The whole application with a round that asks every kind of question. */
export interface Town {
  app: TestApp;
  /** Address of the round's story point. */
  point: string;
  roundId: string;
}

export async function openTown(): Promise<Town> {
  const app = await startTestApp();
  const round = await addOpenRound(app);
  // The key to which browsers seal is made with the first page; from here on nothing is stored without a reason.
  await app.fetch(round.point);
  return { app, ...round };
}

export async function addOpenRound(app: TestApp): Promise<{ point: string; roundId: string }> {
  const { world } = app;
  const today = world.clock.today();
  const roundId = orderedId(world.clock.now(), randomBytes(16));
  const pointKey = makePointKey(randomBytes(10));
  const place = { organisationId: demo.buurtteams, spaceId: demo.deLinde };
  const draft = { title: 'Alles wat je kunt vragen', welcome: 'Vertel maar.', closesOn: '' };
  await world.database.inTenant(demo.buurtteams, async (tenant) => {
    await addRound(tenant, { ...place, roundId, pointKey, ...draft }, everyKind, { by: joris, on: today });
    await setRoundState(tenant, { organisationId: demo.buurtteams, roundId }, 'open');
  });
  return { point: `/vertel/${pointKey}`, roundId };
}

const options = [
  { id: 'buren', label: 'Buren' },
  { id: 'familie', label: 'Familie' },
];
const corners: [string, string, string] = ['Ikzelf', 'Het team', 'De regels'];

/** One question of each kind that can be on screen. */
const everyKind: Question[] = [
  { id: 'story', kind: 'story', about: 'story', name: 'Verhaal', label: 'Wat gebeurde er?', required: true },
  { id: 'title', kind: 'title', about: 'story', name: 'Titel', label: 'Geef het een titel' },
  { id: 'text', kind: 'text', about: 'story', name: 'Woord', label: 'Eén woord ervoor' },
  {
    id: 'single',
    kind: 'single',
    about: 'story',
    name: 'Wie',
    label: 'Wie hielp het meest?',
    options,
    ownWords: true,
  },
  {
    id: 'multiple',
    kind: 'multiple',
    about: 'story',
    name: 'Allen',
    label: 'Wie hielpen er?',
    options,
    mayNotApply: true,
  },
  {
    id: 'line',
    kind: 'line',
    about: 'story',
    name: 'Tempo',
    label: 'Hoe snel?',
    left: 'Te langzaam',
    right: 'Te snel',
  },
  { id: 'triad', kind: 'triad', about: 'story', name: 'Besluit', label: 'Wie besloot?', corners },
  { id: 'number', kind: 'number', about: 'teller', name: 'Keren', label: 'Hoe vaak?', least: 0, most: 100 },
  { id: 'date', kind: 'date', about: 'teller', name: 'Dag', label: 'Wanneer?' },
];

/** A telling in which nothing is wrong. */
export const properTelling = {
  'q.story': 'De buurvrouw kwam elke dag even langs met soep.',
  'q.title': 'Soep van de buurvrouw',
  reach: 'team',
};

export type Form = Record<string, string | string[]>;

/** A form as a browser sends it. */
export function asForm(fields: Form): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, one);
  return form;
}

export interface Shown {
  status: number;
  html: string;
  headers: Headers;
}

export async function shown(answer: Promise<Response>): Promise<Shown> {
  const { status, headers, text } = await answer.then(async (response) => ({
    status: response.status,
    headers: response.headers,
    text: await response.text(),
  }));
  return { status, headers, html: decode(text) };
}

export function post(
  app: TestApp,
  path: string,
  fields: Form,
  headers: Record<string, string> = {},
): Promise<Shown> {
  return shown(app.fetch(path, { method: 'POST', body: asForm(fields), headers }));
}

export function get(app: TestApp, path: string, cookie = ''): Promise<Shown> {
  return shown(app.fetch(path, { headers: cookie === '' ? {} : { cookie } }));
}

/** HTML without its escapes, so that one can look for what was typed. */
function decode(html: string): string {
  const signs: Record<string, string> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#x27;': "'",
    '&amp;': '&',
  };
  return html.replace(/&(lt|gt|quot|#x27|amp);/g, (sign) => signs[sign] ?? sign);
}

/** The value of a hidden field on a page. */
export function hidden(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}

/** The form key of someone who is signed in, as it stands on a page of theirs. */
export async function formKeyOf(app: TestApp, cookie: string): Promise<string> {
  return hidden((await get(app, `/ruimte/${demo.deLinde}`, cookie)).html, 'csrf');
}

/** Tells a proper story; gives the path of its teller's own page. */
export async function tell(town: Town, fields: Form = {}): Promise<string> {
  const { html, status } = await post(town.app, town.point, { ...properTelling, ...fields });
  const path = /href="(\/terug\/[0-9a-z]+)"/.exec(html)?.[1];
  if (status !== 200 || path === undefined) throw new Error(`Telling gave ${status}.`);
  return path;
}

/** A page of ours that says in Dutch what is the matter, and nothing of how it is made. */
export function expectDutchPage(answer: Shown, status: number, words: string): void {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.html).toContain('<html lang="nl"');
  expect(answer.html).toContain(words);
  expect(answer.html).not.toMatch(
    /\bat .+\.(ts|js|tsx):\d|Internal Server|Not Found|Bad Request|undefined|\[object/,
  );
}

/** Does something and makes sure that nothing of it was stored. */
export async function storesNothing<T>(app: TestApp, work: () => Promise<T>): Promise<T> {
  const before = await contentsOf(app.world.database);
  const result = await work();
  expect(await contentsOf(app.world.database)).toEqual(before);
  return result;
}

export { signInAs };
