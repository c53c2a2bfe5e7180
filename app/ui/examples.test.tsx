import { existsSync, readdirSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { htmlProblems } from '../../tools/building/html-problems.ts';
import { renderDocument } from './document.tsx';
import type { Example } from './example.ts';

const folders = readdirSync('app/ui', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'theme')
  .map((entry) => entry.name);
const all = (await Promise.all(folders.map(examplesOf))).flat();

async function examplesOf(component: string): Promise<(Example & { component: string })[]> {
  if (!existsSync(`app/ui/${component}/examples.tsx`)) return [];
  const { examples }: { examples: Example[] } = await import(`./${component}/examples.tsx`);
  return examples.map((example) => ({ ...example, component }));
}

describe.each(all)('$component, "$name"', ({ content, page }) => {
  const html = renderToStaticMarkup(content);

  test('is valid HTML', async () => {
    const document = page
      ? renderDocument({ title: 'Voorbeeld', stylesheet: page, children: content })
      : renderDocument({ title: 'Voorbeeld', stylesheet: 'work', children: <main>{content}</main> });
    expect(await htmlProblems(document)).toEqual([]);
  });

  test('has no style and no script of its own, which the security policy would refuse', () => {
    expect(html).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=/);
  });

  test('points only at ids that are there', () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
    const named = [...html.matchAll(/\s(?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)];
    const missing = named.flatMap((match) => (match[1] ?? '').split(' ')).filter((id) => !ids.has(id));
    expect(missing).toEqual([]);
  });
});

test('every component folder has acceptance criteria, and all but the shared frame have examples', () => {
  const withExamples = new Set(all.map((example) => example.component));
  expect(folders.filter((folder) => !withExamples.has(folder))).toEqual(['field']);
  expect(folders.filter((folder) => !existsSync(`app/ui/${folder}/acceptance.md`))).toEqual([]);
});
