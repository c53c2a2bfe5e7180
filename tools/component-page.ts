import { readFileSync, writeFileSync } from 'node:fs';
import { loadComponents } from './building/shown-components.ts';

/**
 * Writes `docs/onderdelen.html`, the page of every component, from the examples and acceptance criteria beside the
 * components. Run after a build: `node tools/build.ts && node tools/component-page.ts`.
 */
const files: Record<string, string> = JSON.parse(readFileSync('build/assets.json', 'utf8'));
const read = (name: string) => readFileSync(`build/static/${files[name] ?? name}`);

const css = read('work.css')
  .toString()
  .replace(/\/static\/([\w-]+\.woff2)/g, (_, file: string) => {
    const font = readFileSync(`build/static/${file}`).toString('base64');
    return `data:font/woff2;base64,${font}`;
  });
// The page shows an error summary among many things, so the module that brings one there by itself stays out.
const modules = ['point-fields.js', 'stones-fields.js'].map((name) => read(name).toString());

const { page, components } = await loadComponents();
writeFileSync('docs/onderdelen.html', page(components, { css, modules }));
