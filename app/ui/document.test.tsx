import { expect, test } from 'vitest';
import { renderDocument } from './document.tsx';

const page = renderDocument({
  title: 'Fout: Vertel & deel',
  stylesheet: 'resident',
  modules: ['point-fields'],
  lang: 'ar',
  direction: 'rtl',
  children: <main>x</main>,
});

test('a document is whole, in its language and direction', () => {
  expect(page).toMatch(/^<!DOCTYPE html><html lang="ar" dir="rtl">/);
  expect(page).toContain('<title>Fout: Vertel &amp; deel</title>');
  expect(page).toContain('<body class="ams-body"><main>x</main></body>');
});

test('what other sites may learn is left to the header, as a stricter rule here would hide our own forms from us', () => {
  expect(page).not.toMatch(/name="referrer"/);
});

test('scripts are modules with an address, and only those that were asked for', () => {
  expect(page.match(/<script type="module"/g)).toHaveLength(1);
  expect(page).toMatch(/<script type="module" src="\/static\/point-fields[\w-]*\.js"><\/script>/);
});

test('letters and contrast are as someone chose them before a page for residents is painted', () => {
  const first = page.indexOf('<script src="/static/comfort');
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(page.indexOf('<body'));
});

test('everything a document asks for comes from our own address', () => {
  const addresses = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map((match) => match[1]);
  expect(addresses.filter((address) => !address?.startsWith('/static/'))).toEqual([]);
});
