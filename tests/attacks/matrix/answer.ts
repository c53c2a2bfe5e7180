import type { Hono } from 'hono';
import { allParts } from '../../../app/domains/spaces/space.ts';
import { makeFormKey } from '../../../app/platform/web/form-key.ts';
import type { Route } from '../../../app/platform/web/route.ts';
import type { Asker } from './visitors.ts';

export interface Answer {
  status: number;
  headers: string;
  body: string;
}

/** How a form is sent: properly, with nothing in it, or with a key that is not of this sign-in. */
export const waysToSend = ['filled in', 'empty', 'with a wrong key'] as const;
export type WayToSend = (typeof waysToSend)[number];

/** Something valid for every form there is, so that only the address can be wrong. */
const filledIn: Record<string, string> = {
  title: 'Hoe was het?',
  welcome: 'Vertel maar.',
  closesOn: '',
  question: 'Wat hielp je het meest?',
  answer: 'De rust.',
  naam: 'Nieuwe naam',
  sleutelnaam: 'Nieuwe naam',
  plaats: 'Lindewaard',
  adres: 'iemand@lindewaard.example',
  rol: 'member',
  rollen: 'member',
  reach: 'team',
  inRuil: 'Het oude formulier',
  'q.story': 'Ze zei het zo.',
  note: 'Voor donderdag.',
  state: 'passed_on',
  reason: 'Het mag verder.',
  typedOut: 'Ze klopte drie keer.',
  revision: '1',
  selectionName: 'Donderdag',
  aantal: '2',
  adressen: 'iemand@lindewaard.example',
  kind: 'text',
  label: 'Wat zou je anders doen?',
  van: 'set:after-support:when',
};

/** Asks as someone, and gives everything of the answer that could tell them something. */
export async function ask(
  server: Hono,
  asker: Asker,
  { method }: Pick<Route, 'method'>,
  path: string,
  way: WayToSend = 'filled in',
): Promise<Answer> {
  const headers: Record<string, string> = asker.cookie === '' ? {} : { cookie: asker.cookie };
  const leaving = new AbortController();
  const body = method === 'POST' ? formOf(asker, way) : null;
  const response = await server.request(path, { method, headers, body, signal: leaving.signal });
  const streams = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  const text = streams ? 'a stream' : await response.text();
  if (streams) await response.body?.cancel();
  const shown = [...response.headers]
    .filter(([name]) => name !== 'date')
    .map(([name, value]) => `${name}: ${value}`);
  return { status: response.status, headers: shown.sort().join('\n'), body: text };
}

function formOf(asker: Asker, way: WayToSend): URLSearchParams {
  const form = new URLSearchParams(way === 'empty' ? {} : filledIn);
  // What a space has on stays on: other questions are about it.
  if (way !== 'empty') for (const part of allParts) form.append('onderdelen', part);
  form.set(
    'csrf',
    way === 'with a wrong key' ? makeFormKey(Buffer.alloc(32)) : makeFormKey(asker.formSecret),
  );
  return form;
}

/** An answer as one text, with the ids of its own address left out: those the visitor knew already. */
export function asText({ status, headers, body }: Answer, ids: string[]): string {
  const all = `${status}\n${headers}\n\n${body}`;
  return ids.reduce((text, id) => text.replaceAll(id, '‹id›'), all);
}

/** What is the same in two answers to one question; what is made anew for each answer (form keys) is left out. */
export function commonPart(one: string, other: string): string {
  const parts = one.split(/([^\w.-]+)/);
  const others = other.split(/([^\w.-]+)/);
  return parts.map((part, index) => (part === others[index] ? part : '‹new›')).join('');
}
