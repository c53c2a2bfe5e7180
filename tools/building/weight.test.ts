import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Assets } from './assets.ts';
import { subsetFonts } from './font.ts';
import { buildBrowserModules } from './programs.ts';
import { buildStylesheets } from './stylesheets.ts';

/**
 * What a resident's first page carries besides its HTML. Together these leave 60 kB - 8 - 20 - 8 = 24 kB for the page
 * itself; the test of the telling page holds the sum.
 */
const folder = mkdtempSync(join(tmpdir(), 'zodat-weight-'));
const assets = new Assets(folder);
const read = (name: string) => readFileSync(join(folder, assets.files[name] ?? name));

beforeAll(async () => {
  const fonts = await subsetFonts();
  assets.add('atkinson.woff2', fonts.latin);
  assets.add('atkinson-names.woff2', fonts.names);
  await Promise.all([buildStylesheets(assets), buildBrowserModules(assets)]);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("the stylesheet of residents' pages stays under 8 kB", () => {
  expect(gzipSync(read('resident.css')).length).toBeLessThan(8_000);
});

test('the font that every page needs stays under 20 kB', () => {
  expect(read('atkinson.woff2').length).toBeLessThan(20_000);
});

test('the modules for answering stay under 8 kB together', () => {
  const modules = ['point-fields.js', 'error-focus.js'].map((name) => gzipSync(read(name)).length);
  expect(modules.reduce((sum, size) => sum + size, 0)).toBeLessThan(8_000);
});

test('a stylesheet asks for nothing from elsewhere', () => {
  for (const name of ['resident.css', 'work.css']) {
    const addresses = [
      ...read(name)
        .toString()
        .matchAll(/url\(([^)]+)\)/g),
    ].map((match) => match[1]?.replace(/["']/g, ''));
    expect(addresses.filter((address) => !address?.startsWith('/static/atkinson'))).toEqual([]);
  }
});

test('the letters in names are only fetched for a page that has them', () => {
  expect(read('resident.css').toString()).toMatch(/unicode-range:U\+100,U\+101,/i);
});
