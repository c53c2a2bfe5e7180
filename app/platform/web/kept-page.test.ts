import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { KeptPage } from './kept-page.ts';

const before = `<p>Vertel het in Lindewaard, bij de koffie. ${'Wat maakte je mee? '.repeat(3_000)}<b>`;
const after = `</b>${'Eén verhaal is genoeg. '.repeat(3_000)}</p>`;
const page = new KeptPage(before, after);
const asking = (encoding: string) =>
  new Request('http://localhost', { headers: { 'accept-encoding': encoding } });

test('each visitor gets their own text in the page that is kept', async () => {
  for (const own of ['sleutel-een', 'één sleutel met een accent', '']) {
    const answer = page.answer(asking('gzip, deflate, br'), own);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    const small = Buffer.from(await answer.arrayBuffer());
    expect(gunzipSync(small).toString()).toBe(before + own + after);
    expect(small.length).toBeLessThan(2_000);
  }
});

test('who does not take compressed pages gets it as it is', async () => {
  const answer = page.answer(asking('identity'), 'sleutel');
  expect(answer.headers.has('content-encoding')).toBe(false);
  expect(answer.headers.get('vary')).toBe('accept-encoding');
  expect(await answer.text()).toBe(`${before}sleutel${after}`);
});

test('the own text is not compressed, so that its length says nothing about what is in it', async () => {
  const lengthOf = async (own: string) => (await page.answer(asking('gzip'), own).arrayBuffer()).byteLength;
  expect(await lengthOf('koffie koffie koffie')).toBe(await lengthOf('x7Qp2LmVr90zKd4TbW1u'));
});
