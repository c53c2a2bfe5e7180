import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DefinitionList } from './definition-list.tsx';

test('each term is followed by what belongs to it', () => {
  const list = html(<DefinitionList items={[{ term: 'Waar', description: 'Lindewaard' }]} />);
  expect(list.replace(/ class="[^"]*"/g, '')).toBe('<div><dl><dt>Waar</dt><dd>Lindewaard</dd></dl></div>');
});
