import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { json, page, seeOther } from './answers.ts';
import { compressed } from './compression.ts';

const long = `<p>${'Een lange dag in Lindewaard. '.repeat(100)}</p>`;
const app = new Hono();
app.use(compressed);
app.get('/lang', () => page(long, 422, { 'x-van': 'ons' }));
app.get('/heel-lang', () => page(long.repeat(30)));
app.get('/kort', () => json({ plaats: 'Lindewaard' }));
app.get('/weg', () => seeOther('/kort'));
app.get(
  '/stroom',
  () => new Response(new Blob([long]).stream(), { headers: { 'content-type': 'text/html' } }),
);

const ask = (path: string, encoding = 'gzip, br') =>
  app.request(path, { headers: { 'accept-encoding': encoding } });
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

test('a page goes small to a browser that takes it so, with its status and headers', async () => {
  const answer = await ask('/lang');
  expect(answer.status).toBe(422);
  expect(answer.headers.get('x-van')).toBe('ons');
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('vary')).toBe('accept-encoding');
  expect(gunzipSync(await bytesOf(answer)).toString()).toBe(long);
});

test('a large page too', async () => {
  expect(gunzipSync(await bytesOf(await ask('/heel-lang'))).toString()).toBe(long.repeat(30));
});

test('who does not take it gets it as it is', async () => {
  const answer = await ask('/lang', 'identity');
  expect(answer.headers.has('content-encoding')).toBe(false);
  expect(answer.headers.get('vary')).toBe('accept-encoding');
  expect(await answer.text()).toBe(long);
});

test('what is short, empty or a stream is left alone', async () => {
  expect(await (await ask('/kort')).json()).toEqual({ plaats: 'Lindewaard' });
  expect((await ask('/weg')).status).toBe(303);
  expect(await (await ask('/stroom')).text()).toBe(long);
});
