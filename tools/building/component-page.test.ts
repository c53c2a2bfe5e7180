import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadComponents, readAcceptance } from './shown-components.ts';

test('an acceptance file is a title and a list', () => {
  expect(readAcceptance('# Knop\n\n- Eén.\n- Twee.\n')).toEqual({
    title: 'Knop',
    criteria: ['Eén.', 'Twee.'],
  });
});

/** When this fails, write the page again: `node tools/build.ts && node tools/component-page.ts`. */
test('the page in the docs shows every component with its criteria', async () => {
  const page = readFileSync('docs/onderdelen.html', 'utf8')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  const { components } = await loadComponents();
  for (const { folder, criteria, examples } of components) {
    expect(page).toContain(`id="${folder}"`);
    for (const text of [...criteria, ...examples.map((example) => example.name)])
      expect(page).toContain(text);
  }
});
